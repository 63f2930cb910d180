import type { CelResult } from '@bufbuild/cel';
import { isCelError } from '@bufbuild/cel';
import type { CriterionKind, Evaluation, InputsSeen } from '../evaluation.js';
import { SCORE_MAX } from '../rule.js';
import type { RuleInputs, RuleScope } from '../scope.js';
import { titleOf, valueWords } from '../typed/words.js';
import { isMoney } from '../values.js';
import { compileExpression } from './compile-expression.js';
import { longest, sizesOf, stepsOf } from './cost.js';
import { bindingsOf } from './environment.js';
import { inputsMissing, inputsNamed } from './inputs-named.js';
import { COST_MAX, LIST_ITEMS_MAX, TEXT_LENGTH_MAX } from './limits.js';

/**
 * The verdict of an expression. Only a literal true meets a must-meet criterion and only a whole number from
 * 0 to 100 scores a should-meet one; a missing input, an error, another type or an input beyond the bounds
 * is "not met" with the reason. Never throws.
 */
export const evaluateExpression = (
  expression: string,
  kind: CriterionKind,
  { inputs, scope }: { readonly inputs: RuleInputs; readonly scope: RuleScope },
): Evaluation => {
  const compiled = compileExpression(expression);
  if (!compiled.ok) {
    const [fault] = compiled.faults;
    return failed(kind, expression, {
      inputs: {},
      why: `The rule is faulty: ${fault?.message ?? ''}.`,
    });
  }
  const seen = inputsNamed(compiled.node, inputs);
  const excess =
    excessOf(inputs, new Set(Object.keys(seen))) ??
    excessSteps(stepsOf(compiled.node, sizesOf(inputs)));
  if (excess !== undefined) return failed(kind, expression, { inputs: seen, why: excess });
  const result = resultOf(compiled.run, inputs);
  if ('error' in result) {
    const missing = inputsMissing(compiled.node, inputs).map((name) => titleOf(name, scope));
    const why =
      missing.length > 0
        ? `Not given yet: ${missing.join(', ')}.`
        : `It could not be evaluated: ${result.error}. ${seenWords(seen)}`;
    return failed(kind, expression, { inputs: seen, why });
  }
  return kind === 'must'
    ? mustVerdict(expression, seen, result.value)
    : shouldVerdict(expression, seen, result.value);
};

type Reason = { readonly inputs: InputsSeen; readonly why: string };

const failed = (kind: CriterionKind, rule: string, { inputs, why }: Reason): Evaluation => ({
  verdict: kind === 'must' ? 'notMet' : 'notScored',
  score: null,
  inputs,
  rule,
  why,
});

const mustVerdict = (rule: string, inputs: InputsSeen, value: unknown): Evaluation => ({
  verdict: value === true ? 'met' : 'notMet',
  score: null,
  inputs,
  rule,
  why:
    typeof value === 'boolean'
      ? `${rule} is ${String(value)}. ${seenWords(inputs)}`
      : `${rule} is not a truth value. ${seenWords(inputs)}`,
});

const shouldVerdict = (rule: string, inputs: InputsSeen, value: unknown): Evaluation => {
  if (typeof value === 'bigint' && value >= 0n && value <= BigInt(SCORE_MAX)) {
    const why = `${rule} scores ${value}. ${seenWords(inputs)}`;
    return { verdict: 'scored', score: Number(value), inputs, rule, why };
  }
  const got = typeof value === 'bigint' ? String(value) : 'no whole number';
  const why = `${rule} gives ${got}, not a score from 0 to ${SCORE_MAX}. ${seenWords(inputs)}`;
  return failed('should', rule, { inputs, why });
};

const seenWords = (inputs: InputsSeen): string => {
  const words = Object.entries(inputs).map(
    ([name, value]) => `${name} is ${value === null ? 'not given' : valueWords(value)}`,
  );
  return words.length === 0 ? 'It looks at no input.' : `Seen: ${words.join('; ')}.`;
};

const resultOf = (
  run: (bindings: ReturnType<typeof bindingsOf>) => CelResult,
  inputs: RuleInputs,
): { readonly value: unknown } | { readonly error: string } => {
  try {
    const value = run(bindingsOf(inputs));
    return isCelError(value) ? { error: value.message } : { value };
  } catch (error) {
    // An evaluator that throws has not said "true", and a gate must not fall over because of a rule.
    return { error: error instanceof Error ? error.message : String(error) };
  }
};

const excessSteps = (steps: number): string | undefined =>
  steps > COST_MAX ? `It would take ${steps} steps; ${COST_MAX} are allowed.` : undefined;

/** The first input that is larger than an evaluation may read. */
const excessOf = (inputs: RuleInputs, seen: ReadonlySet<string>): string | undefined => {
  const lists: readonly (readonly [string, readonly unknown[]])[] = [
    ['evidence', inputs.evidence],
    ['deliverables', inputs.deliverables],
    ['checklist', inputs.checklist],
  ];
  const facts = Object.entries(inputs.facts).filter(([key]) => seen.has(key));
  const isLong = ([, value]: (typeof facts)[number]): boolean => {
    if (typeof value === 'string') return value.length > TEXT_LENGTH_MAX;
    if (typeof value !== 'object' || isMoney(value)) return false;
    return value.length > LIST_ITEMS_MAX || longest(value) > TEXT_LENGTH_MAX;
  };
  const name =
    lists.find(([, list]) => list.length > LIST_ITEMS_MAX)?.[0] ?? facts.find(isLong)?.[0];
  return name === undefined
    ? undefined
    : `${name} is larger than ${LIST_ITEMS_MAX} items or ${TEXT_LENGTH_MAX} characters.`;
};
