import { minorDigits } from '@tollgate/criteria';
import type { Money } from '@tollgate/lifecycle';

/** Money as the API writes it: a decimal with exactly the currency's digits. */
export interface MoneyText {
  readonly amount: string;
  readonly currency: string;
}

/** Minor units → decimal text, without ever going through a float. */
export const moneyText = ({ amountMinor, currency }: Money): MoneyText => {
  const digits = minorDigits(currency);
  const sign = amountMinor < 0 ? '-' : '';
  const units = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const whole = units.slice(0, units.length - digits);
  const amount = digits === 0 ? `${sign}${whole}` : `${sign}${whole}.${units.slice(-digits)}`;
  return { amount, currency };
};

/**
 * Decimal text → minor units; undefined for what is not an amount of this currency: too many digits after the
 * point, an exponent, or more than 2^53 minor units. Fewer digits than the currency has are filled with zeros.
 */
export const parseMoney = ({ amount, currency }: MoneyText): Money | undefined => {
  const match = /^(-?)(0|[1-9]\d{0,15})(?:\.(\d{1,4}))?$/.exec(amount);
  if (!match || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = minorDigits(currency);
  if (fraction.length > digits) return undefined;
  const amountMinor = Number(`${sign}${whole}${fraction.padEnd(digits, '0')}`);
  // `-0.00` is nothing, and the log knows only one zero.
  return Number.isSafeInteger(amountMinor)
    ? { amountMinor: amountMinor === 0 ? 0 : amountMinor, currency }
    : undefined;
};
