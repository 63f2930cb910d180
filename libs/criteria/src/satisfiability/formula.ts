import { dayNumber } from '../calendar-day.js';
import type { Condition, Operand, Relation } from '../rule.js';
import type { RuleScope } from '../scope.js';
import { operandType } from '../typed/operand-type.js';
import { countWords, scoreWords } from '../typed/words.js';

/** `plus - minus + constant` over named whole numbers; a side without a name is zero. */
export interface Linear {
  readonly plus: string | null;
  readonly minus: string | null;
  readonly constant: number;
}

/** The smallest statements whose contradictions can be found. */
export type Atom =
  /** `left - right <= most` */
  | {
      readonly kind: 'difference';
      readonly left: string;
      readonly right: string;
      readonly most: number;
    }
  | {
      readonly kind: 'text';
      readonly fact: string;
      readonly text: string;
      readonly isEqual: boolean;
    }
  | {
      readonly kind: 'includes';
      readonly list: string;
      readonly text: string;
      readonly holds: boolean;
    }
  | { readonly kind: 'given'; readonly fact: string; readonly holds: boolean }
  /** The amount is in this currency, because it is compared with one that is. */
  | { readonly kind: 'currency'; readonly fact: string; readonly currency: string }
  | { readonly kind: 'sameCurrency'; readonly facts: readonly [string, string] }
  /** The statement cannot be true unless the fact is given. */
  | { readonly kind: 'needs'; readonly fact: string };

/** A condition as logic over atoms. `opaque` may be true or false, nothing is known of it. */
export type Formula =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Formula[] }
  | { readonly kind: 'atom'; readonly atom: Atom }
  | { readonly kind: 'opaque' };

export const OPAQUE: Formula = { kind: 'opaque' };
export const ALWAYS: Formula = { kind: 'all', parts: [] };
export const NEVER: Formula = { kind: 'any', parts: [] };

/** Name of zero among the numbers. */
export const ZERO = '';

const all = (...parts: readonly Formula[]): Formula => ({ kind: 'all', parts });
const any = (...parts: readonly Formula[]): Formula => ({ kind: 'any', parts });
const atom = (value: Atom): Formula => ({ kind: 'atom', atom: value });

/** What it takes for `condition` to be true, or, when `negated`, to be false. Open is neither. */
export const formulaOf = (condition: Condition, scope: RuleScope, negated = false): Formula => {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.rules.map((rule) => formulaOf(rule, scope, negated));
      return (condition.kind === 'all') === negated ? any(...parts) : all(...parts);
    }
    case 'not':
      return formulaOf(condition.rule, scope, !negated);
    case 'given':
      return atom({ kind: 'given', fact: condition.fact, holds: !negated });
    case 'includes':
      return all(
        atom({ kind: 'includes', list: condition.list, text: condition.text, holds: !negated }),
        atom({ kind: 'needs', fact: condition.list }),
      );
    case 'scoreAtLeast': {
      const name = scoreWords(condition.criterion);
      const score = { plus: name, minus: null, constant: 0 };
      const least = { plus: null, minus: null, constant: condition.score };
      return ordered(score, negated ? 'lessThan' : 'atLeast', least);
    }
    case 'compare': {
      const is = negated ? OPPOSITE[condition.is] : condition.is;
      return comparison({ left: condition.left, is, right: condition.right }, scope);
    }
  }
};

const OPPOSITE: Readonly<Record<Relation, Relation>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'atLeast',
  atLeast: 'lessThan',
  atMost: 'moreThan',
  moreThan: 'atMost',
};

interface Comparison {
  readonly left: Operand;
  readonly is: Relation;
  readonly right: Operand;
}

const comparison = ({ left, is, right }: Comparison, scope: RuleScope): Formula => {
  const needed = [left, right].flatMap(factNames).map((fact) => atom({ kind: 'needs', fact }));
  const type = operandType(left, scope);
  if (type === 'text') return all(...needed, textComparison(left, right, is === 'equal'));
  const [leftSide, rightSide] = [linearOf(left, scope), linearOf(right, scope)];
  const statement = leftSide && rightSide ? ordered(leftSide, is, rightSide) : OPAQUE;
  return all(...needed, ...(type === 'money' ? currencies(left, right) : []), statement);
};

const factNames = (operand: Operand): readonly string[] => {
  if ('fact' in operand) return [operand.fact];
  if ('ageInDays' in operand) return [operand.ageInDays];
  return 'count' in operand && 'list' in operand.count ? [operand.count.list] : [];
};

const textComparison = (left: Operand, right: Operand, isEqual: boolean): Formula => {
  if ('text' in left && 'text' in right)
    return (left.text === right.text) === isEqual ? ALWAYS : NEVER;
  if ('fact' in left && 'text' in right) {
    return atom({ kind: 'text', fact: left.fact, text: right.text, isEqual });
  }
  if ('text' in left && 'fact' in right) {
    return atom({ kind: 'text', fact: right.fact, text: left.text, isEqual });
  }
  return OPAQUE;
};

const currencies = (left: Operand, right: Operand): readonly Formula[] => {
  if ('fact' in left && 'fact' in right) {
    return [atom({ kind: 'sameCurrency', facts: [left.fact, right.fact] })];
  }
  const [fact, constant] = 'fact' in left ? [left, right] : [right, left];
  return 'fact' in fact && 'money' in constant
    ? [atom({ kind: 'currency', fact: fact.fact, currency: constant.money.currency })]
    : [];
};

/** The operand as a number; undefined for what is no number. */
const linearOf = (operand: Operand, scope: RuleScope): Linear | undefined => {
  const constant = (value: number): Linear => ({ plus: null, minus: null, constant: value });
  const named = (plus: string): Linear => ({ plus, minus: null, constant: 0 });
  if ('fact' in operand) return named(factName(operand.fact));
  if ('integer' in operand) return constant(operand.integer);
  if ('money' in operand) return constant(operand.money.amountMinor);
  if ('boolean' in operand) return constant(operand.boolean ? 1 : 0);
  if ('date' in operand) return constant(dayNumber(operand.date) ?? 0);
  if ('ageInDays' in operand)
    return { plus: TODAY, minus: factName(operand.ageInDays), constant: 0 };
  if ('score' in operand) return named(scoreWords(operand.score));
  if (!('count' in operand)) return undefined;
  const { count } = operand;
  return named('list' in count ? listLength(count.list) : countWords(count, scope));
};

/** Name of the day of evaluation among the numbers. */
const TODAY = 'today';

/** Facts stand under names of their own, so that none can be taken for a count or a score. */
export const factName = (fact: string): string => `fact:${fact}`;

/** Name of a list's length among the numbers. */
export const listLength = (list: string): string => `length:${list}`;

/** A comparison as differences; opaque when more than two names are left in it. */
const ordered = (left: Linear, is: Relation, right: Linear): Formula => {
  switch (is) {
    case 'atMost':
      return atMost(left, right, 0);
    case 'lessThan':
      return atMost(left, right, -1);
    case 'atLeast':
      return atMost(right, left, 0);
    case 'moreThan':
      return atMost(right, left, -1);
    case 'equal':
      return all(atMost(left, right, 0), atMost(right, left, 0));
    case 'notEqual':
      return any(atMost(left, right, -1), atMost(right, left, -1));
  }
};

/** `left <= right + slack` */
const atMost = (left: Linear, right: Linear, slack: number): Formula => {
  const plus = [left.plus, right.minus].filter((name) => name !== null);
  const minus = [left.minus, right.plus].filter((name) => name !== null);
  for (const name of [...plus]) {
    if (!minus.includes(name)) continue;
    plus.splice(plus.indexOf(name), 1);
    minus.splice(minus.indexOf(name), 1);
  }
  const most = right.constant - left.constant + slack;
  if (plus.length > 1 || minus.length > 1) return OPAQUE;
  return atom({ kind: 'difference', left: plus[0] ?? ZERO, right: minus[0] ?? ZERO, most });
};
