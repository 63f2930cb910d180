import type { Evaluation } from '../evaluation.js';
import type { CriterionRule } from '../rule.js';
import { SCORE_MAX } from '../rule.js';
import type { RuleInputs, RuleScope } from '../scope.js';
import { evaluateCondition } from './evaluate-condition.js';
import { inputsSeen } from './inputs-seen.js';
import { operandValue } from './operand-value.js';
import { openWords, operandWords, ruleWords } from './words.js';

type TypedRule = Exclude<CriterionRule, { kind: 'cel' }>;
type Verdict = Pick<Evaluation, 'verdict' | 'score' | 'why'>;

/** The verdict of a rule written as data. Total: whatever the inputs are, it never throws. */
export const evaluateTyped = (
  rule: TypedRule,
  inputs: RuleInputs,
  scope: RuleScope,
): Evaluation => ({
  ...verdictOf(rule, inputs, scope),
  inputs: inputsSeen(rule, inputs, scope),
  rule: ruleWords(rule, scope),
});

const verdictOf = (rule: TypedRule, inputs: RuleInputs, scope: RuleScope): Verdict => {
  switch (rule.kind) {
    case 'typed': {
      const { truth, why } = evaluateCondition(rule.when, inputs, scope);
      return { verdict: truth === 'true' ? 'met' : 'notMet', score: null, why: sentence(why) };
    }
    case 'points':
      return pointsVerdict(rule, inputs, scope);
    case 'scale':
      return scaleVerdict(rule, inputs, scope);
  }
};

/** A condition that is still open earns nothing; points are never taken on trust. */
const pointsVerdict = (
  { points }: Extract<TypedRule, { kind: 'points' }>,
  inputs: RuleInputs,
  scope: RuleScope,
): Verdict => {
  const parts = points.map((part) => {
    const { truth, why } = evaluateCondition(part.when, inputs, scope);
    const earned = truth === 'true' ? part.points : 0;
    return { earned, words: `${earned} of ${part.points} points: ${why}` };
  });
  const sum = parts.reduce((total, { earned }) => total + earned, 0);
  const why = sentence(parts.map(({ words }) => words).join('; '));
  return { verdict: 'scored', score: Math.min(sum, SCORE_MAX), why };
};

const scaleVerdict = (
  { of, from, to }: Extract<TypedRule, { kind: 'scale' }>,
  inputs: RuleInputs,
  scope: RuleScope,
): Verdict => {
  const given = operandValue(of, inputs);
  if ('open' in given)
    return { verdict: 'notScored', score: null, why: sentence(openWords(given, scope)) };
  if (typeof given.value !== 'number' || given.currency !== undefined) {
    return {
      verdict: 'notScored',
      score: null,
      why: sentence(`${operandWords(of, scope)} is no number`),
    };
  }
  const score = onLine(given.value, from, to);
  return {
    verdict: 'scored',
    score,
    why: sentence(`${operandWords(of, scope)} is ${given.value}, which scores ${score}`),
  };
};

type End = { readonly value: number; readonly score: number };

/** Straight line between both ends in whole numbers, rounded down, flat outside. BigInt keeps it exact. */
const onLine = (value: number, from: End, to: End): number => {
  if (from.value > to.value) return onLine(value, to, from);
  if (value <= from.value) return from.score;
  if (value >= to.value) return to.score;
  const rise = BigInt(to.score - from.score) * BigInt(value - from.value);
  const run = BigInt(to.value - from.value);
  const quotient = rise / run;
  // BigInt division cuts towards zero; a falling line would be rounded up by that.
  return from.score + Number(rise % run < 0n ? quotient - 1n : quotient);
};

const sentence = (words: string): string => {
  const first = words.charAt(0).toUpperCase();
  return `${first}${words.slice(1)}.`;
};
