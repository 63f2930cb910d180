import type { FactValue } from '@tollgate/lifecycle';
import { isKey, isText } from '../../http/field-rules.js';
import { parseMoney } from '../../http/money.js';

export const FACTS_MAX = 200;
const TEXT_CHARACTERS_MAX = 20_000;
const LIST_MAX = 200;

/** A fact as the API takes it, as the domain keeps it; undefined for anything else, null to clear. */
export const factFrom = (value: unknown): FactValue | null | undefined => {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return Number.isSafeInteger(value) ? value : undefined;
    case 'string':
      return isText(value, TEXT_CHARACTERS_MAX, true) ? value : undefined;
    case 'object':
      if (value === null) return null;
      return Array.isArray(value) ? listFrom(value) : moneyFrom(value);
    default:
      return undefined;
  }
};

const listFrom = (value: readonly unknown[]): readonly string[] | undefined => {
  const texts = value.filter((item) => isText(item, TEXT_CHARACTERS_MAX, true));
  return value.length <= LIST_MAX && texts.length === value.length ? texts : undefined;
};

const moneyFrom = (value: object): FactValue | undefined => {
  if (Object.keys(value).length !== 2 || !('amount' in value) || !('currency' in value))
    return undefined;
  const { amount, currency } = value;
  return typeof amount === 'string' && typeof currency === 'string'
    ? parseMoney({ amount, currency })
    : undefined;
};

/** Whether a whole `changes` object has the documented form. */
export const areFactChanges = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.length <= FACTS_MAX &&
    entries.every(([key, fact]) => isKey(key) && factFrom(fact) !== undefined)
  );
};
