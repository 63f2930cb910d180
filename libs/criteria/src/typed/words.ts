import { moneyWords } from '../money-text.js';
import type { Condition, Countable, CriterionRule, Operand, Relation } from '../rule.js';
import type { RuleScope } from '../scope.js';
import { declaredFact } from '../scope.js';
import { shownValue } from '../shown-value.js';
import type { FactValue } from '../values.js';
import { isMoney } from '../values.js';
import type { Open } from './operand-value.js';

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  equal: 'equal to',
  notEqual: 'other than',
  lessThan: 'less than',
  atMost: 'at most',
  atLeast: 'at least',
  moreThan: 'more than',
};

/** `at most`, as it follows "is" or "is not". */
export const relationWords = (relation: Relation): string => RELATION_WORDS[relation];

/** A value as people read it. */
export const valueWords = (value: FactValue): string => {
  const shown = shownValue(value);
  if (typeof shown !== 'object') return String(shown);
  return isMoney(shown) ? moneyWords(shown) : shown.length === 0 ? 'nothing' : shown.join(', ');
};

/** One side of a comparison in words, facts by their titles. */
export const operandWords = (operand: Operand, scope: RuleScope): string => {
  if ('fact' in operand) return titleOf(operand.fact, scope);
  if ('integer' in operand) return String(operand.integer);
  if ('money' in operand) return moneyWords(operand.money);
  if ('date' in operand) return operand.date;
  if ('text' in operand) return `"${operand.text}"`;
  if ('boolean' in operand) return String(operand.boolean);
  if ('ageInDays' in operand) return `age in days of ${titleOf(operand.ageInDays, scope)}`;
  if ('score' in operand) return `score of ${operand.score}`;
  return countWords(operand.count, scope);
};

/** `number of evidence (interview, not older than 180 days)` */
export const countWords = (what: Countable, scope: RuleScope): string => {
  if ('deliverables' in what) return `number of deliverables${amongWords(what.deliverables)}`;
  if ('checklist' in what) return `number of checklist items done${amongWords(what.checklist)}`;
  if ('list' in what) return `number of ${titleOf(what.list, scope)}`;
  const { kinds, criterion, notOlderThanDays } = what.evidence;
  const filters = [
    ...(kinds ? [kinds.join(' or ')] : []),
    ...(criterion === undefined ? [] : [`for ${criterion}`]),
    ...(notOlderThanDays === undefined ? [] : [`not older than ${notOlderThanDays} days`]),
  ];
  return `number of evidence${filters.length === 0 ? '' : ` (${filters.join(', ')})`}`;
};

const amongWords = (names: 'all' | readonly string[]): string =>
  names === 'all' ? '' : ` among ${names.join(', ')}`;

/** Why a value is missing, about the fact by its title. */
export const openWords = ({ open, about }: Open, scope: RuleScope): string =>
  about === undefined ? open : `${titleOf(about, scope)} ${open}`;

/** Title of a fact; its key where it is not declared. */
export const titleOf = (key: string, scope: RuleScope): string =>
  declaredFact(scope, key)?.title ?? key;

/** A condition as a sentence without its full stop. */
export const conditionWords = (condition: Condition, scope: RuleScope): string => {
  switch (condition.kind) {
    case 'compare': {
      const [left, right] = [condition.left, condition.right].map((side) =>
        operandWords(side, scope),
      );
      return `${left ?? ''} is ${relationWords(condition.is)} ${right ?? ''}`;
    }
    case 'given':
      return `${titleOf(condition.fact, scope)} is given`;
    case 'includes':
      return `${titleOf(condition.list, scope)} includes "${condition.text}"`;
    case 'scoreAtLeast':
      return `${scoreWords(condition.criterion)} is at least ${condition.score}`;
    case 'all':
      return joined(condition.rules, ' and ', scope);
    case 'any':
      return joined(condition.rules, ' or ', scope);
    case 'not':
      return `not (${conditionWords(condition.rule, scope)})`;
  }
};

export const scoreWords = (criterion: string | undefined): string =>
  criterion === undefined ? 'weighted score of the gate' : `score of ${criterion}`;

const joined = (rules: readonly Condition[], word: string, scope: RuleScope): string =>
  rules
    .map((rule) => {
      const words = conditionWords(rule, scope);
      return rule.kind === 'all' || rule.kind === 'any' ? `(${words})` : words;
    })
    .join(word);

/** The whole rule in words; an expression speaks for itself. */
export const ruleWords = (rule: CriterionRule, scope: RuleScope): string => {
  switch (rule.kind) {
    case 'typed':
      return conditionWords(rule.when, scope);
    case 'points':
      return rule.points
        .map(({ when, points }) => `${points} points if ${conditionWords(when, scope)}`)
        .join('; ');
    case 'scale':
      return (
        `${operandWords(rule.of, scope)} from ${rule.from.value} (score ${rule.from.score}) ` +
        `to ${rule.to.value} (score ${rule.to.score})`
      );
    case 'cel':
      return rule.expression;
  }
};
