import type { Money } from '../events.js';

/** How far an amount moved. */
export interface MoneyDelta {
  readonly deltaMinor: number;
  readonly currency: string;
  /** Change in hundredths of a percent of the earlier amount, rounded half away from zero; null where it was 0. */
  readonly basisPoints: number | null;
}

const BASIS_POINTS = 10_000n;

/** The change from one amount to another; null between currencies, and where it leaves the safe integers. */
export const moneyDelta = (before: Money, after: Money): MoneyDelta | null => {
  if (before.currency !== after.currency) return null;
  const deltaMinor = safe(BigInt(after.amountMinor) - BigInt(before.amountMinor));
  return deltaMinor === null
    ? null
    : {
        deltaMinor,
        currency: after.currency,
        basisPoints: basisPointsOf(BigInt(deltaMinor), BigInt(before.amountMinor)),
      };
};

const basisPointsOf = (delta: bigint, base: bigint): number | null => {
  if (base === 0n) return null;
  const share = (2n * magnitude(delta) * BASIS_POINTS + magnitude(base)) / (2n * magnitude(base));
  return safe(delta < 0n ? -share : share);
};

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

const safe = (value: bigint): number | null =>
  Number.isSafeInteger(Number(value)) ? Number(value) : null;
