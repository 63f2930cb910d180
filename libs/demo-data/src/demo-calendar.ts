import type { Instant } from '@tollgate/event-sourcing';
import type { DaysAgo } from './story.js';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const OFFICE_OPENS_MS = 8 * HOUR_MS;
const OFFICE_HOURS_MS = 9.5 * HOUR_MS;
const SUNDAY = 0;
const SATURDAY = 6;

/**
 * When something happened that a story tells in days ago: on a working day, in office hours. What is told of
 * a weekend happened on the Friday before; what is told of the last 24 hours keeps its time of day.
 */
export const momentAgo = (began: Instant, daysAgo: DaysAgo): Instant => {
  const exact = Date.parse(began) - daysAgo * DAY_MS;
  const weekday = new Date(exact).getUTCDay();
  const daysBack = weekday === SATURDAY ? 1 : weekday === SUNDAY ? 2 : 0;
  const workday = exact - daysBack * DAY_MS;
  if (daysAgo < 1) return new Date(workday).toISOString();
  const midnight = Math.floor(workday / DAY_MS) * DAY_MS;
  const shareOfDay = (workday - midnight) / DAY_MS;
  return new Date(
    midnight + OFFICE_OPENS_MS + Math.floor(shareOfDay * OFFICE_HOURS_MS),
  ).toISOString();
};

/** The calendar date (UTC), `YYYY-MM-DD`, this many days ago; negative days lie ahead. */
export const dateAgo = (began: Instant, daysAgo: DaysAgo): string =>
  new Date(Date.parse(began) - daysAgo * DAY_MS).toISOString().slice(0, 10);

/** The later of two instants, a minute after `earlier` when they would meet or cross. */
export const notBefore = (earlier: Instant, instant: Instant): Instant =>
  instant > earlier ? instant : new Date(Date.parse(earlier) + 60_000).toISOString();
