import type { RuleFault } from '../evaluation.js';
import type { Countable, Operand } from '../rule.js';
import type { RuleScope } from '../scope.js';
import { declaredFact, EVIDENCE_KINDS } from '../scope.js';
import type { FactType } from '../values.js';

/** A fault at a place below the operand. */
export type OperandFault = Pick<RuleFault, 'code' | 'message'>;

/** What kind of value an operand is; undefined where a name in it is not declared. */
export const operandType = (operand: Operand, scope: RuleScope): FactType | undefined => {
  if ('fact' in operand) return declaredFact(scope, operand.fact)?.type;
  if ('money' in operand) return 'money';
  if ('date' in operand) return 'date';
  if ('text' in operand) return 'text';
  if ('boolean' in operand) return 'boolean';
  return 'integer';
};

/** Names in an operand that nothing declares, and facts of a type that it cannot use. */
export const operandFaults = (operand: Operand, scope: RuleScope): readonly OperandFault[] => {
  if ('fact' in operand) return factFaults(operand.fact, scope, undefined);
  if ('ageInDays' in operand) return factFaults(operand.ageInDays, scope, 'date');
  if ('score' in operand) return scoreFaults(operand.score, scope);
  return 'count' in operand ? countFaults(operand.count, scope) : [];
};

/** Faults of naming a fact, where `type` is what its place needs. */
export const factFaults = (
  key: string,
  scope: RuleScope,
  type: FactType | undefined,
): readonly OperandFault[] => {
  const fact = declaredFact(scope, key);
  if (!fact) return [{ code: 'unknownFact', message: `the template declares no fact ${key}` }];
  return type === undefined || fact.type === type
    ? []
    : [{ code: 'wrongType', message: `${key} is of type ${fact.type}, ${type} is needed here` }];
};

export const scoreFaults = (criterion: string, scope: RuleScope): readonly OperandFault[] =>
  scope.scores.includes(criterion)
    ? []
    : [
        {
          code: 'unknownCriterion',
          message: `${criterion} is no scored criterion of this gate that the rule may read`,
        },
      ];

const countFaults = (what: Countable, scope: RuleScope): readonly OperandFault[] => {
  if ('list' in what) return factFaults(what.list, scope, 'list');
  if ('deliverables' in what) {
    return undeclared('unknownDeliverable', what.deliverables, scope.deliverables);
  }
  if ('checklist' in what) {
    return undeclared('unknownChecklistItem', what.checklist, scope.checklist);
  }
  const { kinds = [], criterion } = what.evidence;
  return [
    ...undeclared('unknownEvidenceKind', kinds, EVIDENCE_KINDS),
    ...(criterion === undefined ? [] : undeclared('unknownCriterion', [criterion], scope.criteria)),
  ];
};

const undeclared = (
  code: RuleFault['code'],
  names: 'all' | readonly string[],
  known: readonly string[],
): readonly OperandFault[] =>
  names === 'all'
    ? []
    : names
        .filter((name) => !known.includes(name))
        .map((name) => ({ code, message: `${name} is not one of ${known.join(', ') || 'none'}` }));
