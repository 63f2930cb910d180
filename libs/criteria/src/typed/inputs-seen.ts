import type { InputsSeen } from '../evaluation.js';
import type { Condition, CriterionRule, Operand } from '../rule.js';
import { conditionsOf } from '../rule.js';
import type { RuleInputs, RuleScope } from '../scope.js';
import { factOf } from '../scope.js';
import { shownValue } from '../shown-value.js';
import type { FactValue } from '../values.js';
import { operandValue, scoreOf } from './operand-value.js';
import { countWords, scoreWords } from './words.js';

/** Every input that a typed rule looks at, whether it decided anything or not. */
export const inputsSeen = (
  rule: CriterionRule,
  inputs: RuleInputs,
  scope: RuleScope,
): InputsSeen => {
  const seen = new Map<string, FactValue | null>();
  const note = (operand: Operand): void => {
    for (const [name, value] of operandInputs(operand, inputs, scope)) {
      seen.set(name, value === null ? null : shownValue(value));
    }
  };
  const open = [...conditionsOf(rule)];
  if (rule.kind === 'scale') note(rule.of);
  for (let next = open.pop(); next; next = open.pop()) {
    open.push(...childrenOf(next));
    if (next.kind === 'compare') [next.left, next.right].forEach(note);
    if (next.kind === 'given') note({ fact: next.fact });
    if (next.kind === 'includes') note({ fact: next.list });
    if (next.kind === 'scoreAtLeast') {
      seen.set(
        scoreWords(next.criterion),
        next.criterion === undefined
          ? inputs.gateScore
          : valueOrNull(scoreOf(next.criterion, inputs)),
      );
    }
  }
  return Object.fromEntries([...seen].toSorted(([left], [right]) => (left < right ? -1 : 1)));
};

/** The conditions right below one. */
export const childrenOf = (condition: Condition): readonly Condition[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.rules;
    case 'not':
      return [condition.rule];
    case 'compare':
    case 'given':
    case 'includes':
    case 'scoreAtLeast':
      return [];
  }
};

const operandInputs = (
  operand: Operand,
  inputs: RuleInputs,
  scope: RuleScope,
): readonly (readonly [string, FactValue | null])[] => {
  if ('fact' in operand) return [[operand.fact, factOf(inputs, operand.fact) ?? null]];
  if ('ageInDays' in operand) {
    return [
      [operand.ageInDays, factOf(inputs, operand.ageInDays) ?? null],
      ['today', inputs.today],
    ];
  }
  if ('score' in operand) {
    return [[scoreWords(operand.score), valueOrNull(scoreOf(operand.score, inputs))]];
  }
  if (!('count' in operand)) return [];
  const count = [
    countWords(operand.count, scope),
    valueOrNull(operandValue(operand, inputs)),
  ] as const;
  const isDated =
    'evidence' in operand.count && operand.count.evidence.notOlderThanDays !== undefined;
  return isDated ? [count, ['today', inputs.today]] : [count];
};

const valueOrNull = (value: ReturnType<typeof operandValue>): FactValue | null =>
  'open' in value ? null : value.value;
