/** Money in minor units (cents) of an ISO 4217 currency. */
export type Money = { readonly amountMinor: number; readonly currency: string };

/** What a fact may hold, after its declared type. Dates are `YYYY-MM-DD`. */
export type FactValue = string | number | boolean | Money | readonly string[];

export type FactType = 'text' | 'integer' | 'money' | 'date' | 'boolean' | 'list';

export const isMoney = (value: FactValue): value is Money =>
  typeof value === 'object' && 'amountMinor' in value;
