import type { FactValue, Money } from '../initiative/events.js';
import type { ApprovalPolicy } from '../templates/lifecycle-template.js';
import type { BandChoice, ExchangeRate } from './approval-records.js';

type Bands = NonNullable<ApprovalPolicy['amountBands']>;

/**
 * The band that the amount at stake falls into, compared in the policy's currency. An amount that is unknown,
 * or in another currency without a rate, falls into the last band, which is the heaviest: nobody escapes the
 * board by leaving a field blank.
 *
 * @param rates what the organisation recorded; the first from the one currency to the other is used
 */
export const bandOf = (
  bands: Bands,
  facts: Readonly<Record<string, FactValue>>,
  rates: readonly ExchangeRate[] = [],
): BandChoice => {
  const stated = facts[bands.fact];
  if (!isMoney(stated)) return heaviest(bands, { because: 'amountUnknown', amount: null });
  if (stated.currency === bands.currency) {
    return bandFor(bands, { amount: stated, compared: stated, rate: null });
  }
  const rate = rates.find(({ from, to }) => from === stated.currency && to === bands.currency);
  if (!rate) return heaviest(bands, { because: 'rateMissing', amount: stated });
  return bandFor(bands, { amount: stated, compared: converted(stated, rate), rate });
};

/**
 * An amount in the currency of a rate, a half rounded up: against the case, towards the heavier band
 * (ADR-0012). What leaves the safe integers stays at their end.
 */
export const converted = (
  { amountMinor }: Money,
  { to, numerator, denominator }: ExchangeRate,
): Money => {
  const twice = 2n * BigInt(denominator);
  const halves = 2n * BigInt(amountMinor) * BigInt(numerator) + BigInt(denominator);
  const rounded = floorDivide(halves, twice);
  return { amountMinor: Number(clamp(rounded)), currency: to };
};

const bandFor = (
  { bands }: Bands,
  { amount, compared, rate }: Pick<BandChoice, 'amount' | 'rate'> & { readonly compared: Money },
): BandChoice => {
  const found = bands.findIndex(
    ({ upToMinor }) => upToMinor === undefined || compared.amountMinor <= upToMinor,
  );
  const band = found < 0 ? bands.length - 1 : found;
  const upToMinor = bands[band]?.upToMinor ?? null;
  return { band, upToMinor, because: 'amount', amount, compared, rate };
};

const heaviest = (
  { bands }: Bands,
  { because, amount }: Pick<BandChoice, 'because' | 'amount'>,
): BandChoice => ({
  band: bands.length - 1,
  upToMinor: null,
  because,
  amount,
  compared: null,
  rate: null,
});

const floorDivide = (dividend: bigint, divisor: bigint): bigint => {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
};

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

const clamp = (value: bigint): bigint =>
  value > LARGEST ? LARGEST : value < -LARGEST ? -LARGEST : value;

const isMoney = (value: FactValue | undefined): value is Money =>
  typeof value === 'object' && 'amountMinor' in value;
