import type { Condition, Operand } from '../rule.js';
import type { RuleInputs, RuleScope } from '../scope.js';
import { factOf } from '../scope.js';
import { isMoney } from '../values.js';
import { compareValues } from './compare-values.js';
import type { Compared } from './compare-values.js';
import { operandValue, scoreOf } from './operand-value.js';
import {
  openWords,
  operandWords,
  relationWords,
  scoreWords,
  titleOf,
  valueWords,
} from './words.js';

/**
 * Kleene's strong three-valued logic: a condition whose input is missing is open, the negation of an open
 * one is open too, and only what is true passes. So "not (price more than 5)" never passes without a price.
 */
export type Truth = 'true' | 'false' | 'open';

/** How a condition came out, and the values that made it so. */
export interface Outcome {
  readonly truth: Truth;
  readonly why: string;
}

export const evaluateCondition = (
  condition: Condition,
  inputs: RuleInputs,
  scope: RuleScope,
): Outcome => {
  switch (condition.kind) {
    case 'compare':
      return compareOutcome(condition, inputs, scope);
    case 'given': {
      const isGiven = factOf(inputs, condition.fact) !== undefined;
      const title = titleOf(condition.fact, scope);
      return settled(isGiven, `${title} is ${isGiven ? '' : 'not '}given`);
    }
    case 'includes':
      return includesOutcome(condition, inputs, scope);
    case 'scoreAtLeast':
      return scoreOutcome(condition, inputs, scope);
    case 'all':
      return combined(condition.rules, 'all', { inputs, scope });
    case 'any':
      return combined(condition.rules, 'any', { inputs, scope });
    case 'not': {
      const { truth, why } = evaluateCondition(condition.rule, inputs, scope);
      return { truth: NEGATED[truth], why };
    }
  }
};

const NEGATED: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', open: 'open' };

const settled = (isTrue: boolean, why: string): Outcome => ({
  truth: isTrue ? 'true' : 'false',
  why,
});

const outcomeOf = (
  compared: Compared,
  scope: RuleScope,
  words: (isTrue: boolean) => string,
): Outcome =>
  typeof compared === 'boolean'
    ? settled(compared, words(compared))
    : { truth: 'open', why: compared.map((open) => openWords(open, scope)).join('; ') };

const compareOutcome = (
  { left, is, right }: Extract<Condition, { kind: 'compare' }>,
  inputs: RuleInputs,
  scope: RuleScope,
): Outcome =>
  outcomeOf(
    compareValues(operandValue(left, inputs), is, operandValue(right, inputs)),
    scope,
    (isTrue) =>
      `${seenWords(left, inputs, scope)} is ${isTrue ? '' : 'not '}${relationWords(is)} ` +
      seenWords(right, inputs, scope),
  );

/** `Serviceable market (12500.00 EUR)`; a constant is its own value. */
const seenWords = (operand: Operand, inputs: RuleInputs, scope: RuleScope): string => {
  const words = operandWords(operand, scope);
  if (isConstant(operand)) return words;
  const fact = 'fact' in operand ? factOf(inputs, operand.fact) : undefined;
  if (fact !== undefined) return `${words} (${valueWords(fact)})`;
  const value = operandValue(operand, inputs);
  return 'open' in value ? words : `${words} (${valueWords(value.value)})`;
};

const isConstant = (operand: Operand): boolean =>
  !('fact' in operand || 'ageInDays' in operand || 'count' in operand || 'score' in operand);

const includesOutcome = (
  { list, text }: Extract<Condition, { kind: 'includes' }>,
  inputs: RuleInputs,
  scope: RuleScope,
): Outcome => {
  const items = factOf(inputs, list);
  if (items === undefined)
    return { truth: 'open', why: `${titleOf(list, scope)} has not been given` };
  if (typeof items !== 'object' || isMoney(items)) {
    return { truth: 'open', why: `${titleOf(list, scope)} is no list` };
  }
  const isIncluded = items.includes(text);
  const title = `${titleOf(list, scope)} (${valueWords(items)})`;
  return settled(isIncluded, `${title} ${isIncluded ? 'includes' : 'does not include'} "${text}"`);
};

const scoreOutcome = (
  { criterion, score }: Extract<Condition, { kind: 'scoreAtLeast' }>,
  inputs: RuleInputs,
  scope: RuleScope,
): Outcome => {
  const given =
    criterion !== undefined
      ? scoreOf(criterion, inputs)
      : inputs.gateScore === null
        ? { open: 'nothing has been scored at this gate' }
        : { value: inputs.gateScore };
  return outcomeOf(compareValues(given, 'atLeast', { value: score }), scope, (isTrue) => {
    const seen = 'value' in given ? String(given.value) : '';
    return `${scoreWords(criterion)} (${seen}) is ${isTrue ? '' : 'not '}at least ${score}`;
  });
};

/** All: one false settles it. Any: one true settles it. What is missing leaves the rest open. */
const combined = (
  rules: readonly Condition[],
  kind: 'all' | 'any',
  context: { readonly inputs: RuleInputs; readonly scope: RuleScope },
): Outcome => {
  const outcomes = rules.map((rule) => evaluateCondition(rule, context.inputs, context.scope));
  const settling: Truth = kind === 'all' ? 'false' : 'true';
  const truth = outcomes.some((outcome) => outcome.truth === settling)
    ? settling
    : outcomes.some((outcome) => outcome.truth === 'open')
      ? 'open'
      : NEGATED[settling];
  // What is not true names everything that has to change; what is true names what made it so.
  const named = outcomes.filter((outcome) => (outcome.truth === 'true') === (truth === 'true'));
  return { truth, why: named.map(({ why }) => why).join('; ') };
};
