import type { Instant } from '@tollgate/event-sourcing';
import { DAY_MS, instantOf, millisecondsOf, weekdayOf } from './instant-arithmetic.js';

const WEEK_DAYS = 7;
const WEEK_WORKING_DAYS = 5;

/** Days back from a weekend to the Friday before it: counting from there gives the same result. */
const DAYS_SINCE_FRIDAY: Readonly<Record<number, number>> = { 6: 1, 0: 2 };
const FRIDAY = 5;

/**
 * The same time of day, `days` working days later. Working days are Monday to Friday in UTC until calendars
 * are data; days of a weekend do not count, so one working day after any moment of a weekend is Monday.
 *
 * @param days a whole number of at least 0; 0 returns the instant unchanged, also on a weekend.
 */
export const addWorkingDays = (instant: Instant, days: number): Instant => {
  if (days === 0) return instant;
  const start = millisecondsOf(instant);
  const daysBack = DAYS_SINCE_FRIDAY[weekdayOf(start)] ?? 0;
  const weekday = daysBack > 0 ? FRIDAY : weekdayOf(start);
  const wholeWeeks = Math.floor(days / WEEK_WORKING_DAYS);
  const rest = days % WEEK_WORKING_DAYS;
  const weekend = weekday + rest > FRIDAY ? WEEK_DAYS - WEEK_WORKING_DAYS : 0;
  return instantOf(start + (wholeWeeks * WEEK_DAYS + rest + weekend - daysBack) * DAY_MS);
};
