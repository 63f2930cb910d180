/* eslint-disable no-restricted-globals -- Temporal replaces Date in the sandbox by the time of the task in
   history, the same at every replay. This is the only file of the project that reads it. */

/** Milliseconds from the workflow's now until `instant`; 0 when it has passed. */
export const millisecondsUntil = (instant: string): number =>
  Math.max(0, Date.parse(instant) - Date.now());

/** The earlier of two instants. */
export const earlier = (left: string, right: string): string =>
  Date.parse(left) <= Date.parse(right) ? left : right;

/** Instant `milliseconds` after `start`. */
export const instantAfter = (start: Date, milliseconds: number): string =>
  new Date(start.getTime() + milliseconds).toISOString();
