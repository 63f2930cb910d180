/** Money in minor units (cents) of an ISO 4217 currency. */
export type Money = { readonly amountMinor: number; readonly currency: string };

/** What a fact may hold, after its declared type. Dates are `YYYY-MM-DD`. */
export type FactValue = string | number | boolean | Money | readonly string[];

export type FactType = 'text' | 'integer' | 'money' | 'date' | 'boolean' | 'list';

export const isMoney = (value: FactValue): value is Money =>
  typeof value === 'object' && 'amountMinor' in value;

/** True when `value` is what a fact of this type holds: a number is never an amount, a text never a date. */
export const isOfType = (type: FactType, value: FactValue): boolean => {
  switch (type) {
    case 'text':
    case 'date':
      return typeof value === 'string';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'money':
      return isMoney(value) && Number.isSafeInteger(value.amountMinor);
    case 'boolean':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value);
  }
};
