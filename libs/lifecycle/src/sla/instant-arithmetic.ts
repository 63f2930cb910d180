/* eslint-disable no-restricted-globals -- Date is used here as a calendar of given instants, never as a clock. */
import type { Instant } from '@tollgate/event-sourcing';

export const DAY_MS = 24 * 60 * 60 * 1000;

/** Milliseconds since 1970-01-01T00:00Z; NaN for a text that is no instant. */
export const millisecondsOf = (instant: Instant): number => Date.parse(instant);

/** The instant of a number of milliseconds since 1970-01-01T00:00Z. */
export const instantOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

/** Day of the week in UTC, 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (milliseconds: number): number => new Date(milliseconds).getUTCDay();
