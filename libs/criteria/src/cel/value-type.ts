import type { FactType } from '../values.js';

/** Types of the parts of an expression. `unknown` stands for a part whose fault has already been noted. */
export type ValueType =
  | { readonly kind: 'bool' | 'int' | 'string' | 'date' | 'money' | 'evidence' | 'unknown' }
  | { readonly kind: 'list'; readonly of: ValueType };

export const BOOL: ValueType = { kind: 'bool' };
export const INT: ValueType = { kind: 'int' };
export const STRING: ValueType = { kind: 'string' };
export const DATE: ValueType = { kind: 'date' };
export const UNKNOWN: ValueType = { kind: 'unknown' };
export const listOf = (of: ValueType): ValueType => ({ kind: 'list', of });

const OF_FACT: Readonly<Record<FactType, ValueType>> = {
  text: STRING,
  integer: INT,
  money: { kind: 'money' },
  date: DATE,
  boolean: BOOL,
  list: listOf(STRING),
};

export const typeOfFact = (type: FactType): ValueType => OF_FACT[type];

/** Fields of the two kinds of record that an expression can look into. */
export const FIELDS: Readonly<Record<'money' | 'evidence', Readonly<Record<string, ValueType>>>> = {
  money: { amountMinor: INT, currency: STRING },
  evidence: {
    kind: STRING,
    asOf: DATE,
    criteria: listOf(STRING),
    ageInDays: INT,
  },
};

/** True when a value of one type may stand where the other is needed; an unknown one fits everywhere. */
export const fits = (one: ValueType, other: ValueType): boolean => {
  if (one.kind === 'unknown' || other.kind === 'unknown') return true;
  if (one.kind === 'list' && other.kind === 'list') return fits(one.of, other.of);
  return one.kind === other.kind;
};

export const typeWords = (type: ValueType): string =>
  type.kind === 'list' ? `list of ${typeWords(type.of)}` : type.kind;
