import type { Money } from './values.js';

// ISO 4217 (2024): digits after the point of every currency in use that has not two.
const MINOR_DIGITS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
    .split(' ')
    .map((currency) => [currency, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((currency) => [currency, 3] as const),
  ...'CLF UYW'.split(' ').map((currency) => [currency, 4] as const),
]);

/** Digits after the point of a currency (ISO 4217). */
export const minorDigits = (currency: string): number => MINOR_DIGITS.get(currency) ?? 2;

/** `12500.00 EUR`, without ever going through a float. */
export const moneyWords = ({ amountMinor, currency }: Money): string => {
  const digits = minorDigits(currency);
  const sign = amountMinor < 0 ? '-' : '';
  const units = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const whole = units.slice(0, units.length - digits);
  const amount = digits === 0 ? whole : `${whole}.${units.slice(-digits)}`;
  return `${sign}${amount} ${currency}`;
};
