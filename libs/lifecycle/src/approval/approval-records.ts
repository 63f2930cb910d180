import type { Money } from '../initiative/events.js';

/**
 * What one minor unit of `from` is worth in minor units of `to`, as an exact fraction: numerator divided by
 * denominator. Whole numbers above zero.
 */
export type ExchangeRate = {
  readonly from: string;
  readonly to: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Day of the rate, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Who published it, e.g. `ECB reference rates`. */
  readonly source: string;
};

/** Which amount band a submission fell into, and why. */
export type BandChoice = {
  /** Position of the band in the policy, from 0. */
  readonly band: number;
  /** Upper bound of the band, inclusive; null for the last one. */
  readonly upToMinor: number | null;
  readonly because: 'amount' | 'amountUnknown' | 'rateMissing';
  /** The amount as the case states it. */
  readonly amount: Money | null;
  /** The same in the currency of the policy, in which it was compared. */
  readonly compared: Money | null;
  /** The rate that took one to the other; null where none was needed or known. */
  readonly rate: ExchangeRate | null;
};

/** Who could vote in a group when the case was submitted, by their ids in order. */
export type EligibleGroup = {
  readonly group: string;
  readonly persons: readonly string[];
  /** What each of them weighs, in the same order; only in groups that weigh. */
  readonly weights?: readonly number[];
};

/** How the approval policy applied to a submission. */
export type SubmittedApproval = {
  readonly band?: BandChoice;
  /** Groups that are not named here are open to whoever fits them at the vote. */
  readonly eligible?: readonly EligibleGroup[];
};

/** How one group of a rule stood when the gate was decided. */
export type GroupTallyRecord = {
  readonly group: string;
  readonly approvals: number;
  readonly cast: number;
  readonly weight: number | null;
  readonly eligible: number | null;
  readonly needed: number | null;
  readonly quorum: number | null;
  readonly met: boolean;
};
