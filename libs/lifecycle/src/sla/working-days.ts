import type { Instant } from '@tollgate/event-sourcing';

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_WORKING_DAYS = 5;
const WEEK_DAYS = 7;
const SATURDAY = 6;
const SUNDAY = 0;

/**
 * The same time of day, `days` working days later. Working days are Monday to Friday in UTC until calendars
 * are data; days of a weekend do not count, so one working day after any moment of a weekend is Monday.
 *
 * @param days a whole number of at least 0; 0 returns the instant unchanged, also on a weekend.
 */
export const addWorkingDays = (instant: Instant, days: number): Instant => {
  if (days === 0) return instant;
  const start = Date.parse(instant);
  const weekday = new Date(start).getUTCDay();
  // Counting from Friday gives the same result as from the weekend that follows it.
  const lastWorkingDay = weekday === SATURDAY ? 5 : weekday === SUNDAY ? 5 : weekday;
  const daysBack = weekday === SATURDAY ? 1 : weekday === SUNDAY ? 2 : 0;
  const wholeWeeks = Math.floor(days / WEEK_WORKING_DAYS);
  const rest = days % WEEK_WORKING_DAYS;
  const weekend = lastWorkingDay + rest > WEEK_WORKING_DAYS ? 2 : 0;
  const offsetDays = wholeWeeks * WEEK_DAYS + rest + weekend - daysBack;
  return new Date(start + offsetDays * DAY_MS).toISOString();
};
