import type { Instant } from '@tollgate/event-sourcing';
import { DAY_MS, instantOf, millisecondsOf } from './instant-arithmetic.js';

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** True for a date that exists, written `YYYY-MM-DD` (RFC 3339 full-date). */
export const isCalendarDate = (text: string): boolean => {
  if (!CALENDAR_DATE.test(text)) return false;
  const milliseconds = millisecondsOf(startOfDay(text));
  // 30 February may roll over into March; a date that exists comes back as it went in.
  return !Number.isNaN(milliseconds) && dateOf(instantOf(milliseconds)) === text;
};

/** First moment (UTC) of a calendar date. A Hold until this date is due to wake then. */
export const startOfDay = (date: string): Instant => `${date}T00:00:00.000Z`;

/** First moment (UTC) after a calendar date: what was due on this date is overdue from then on. */
export const endOfDay = (date: string): Instant =>
  instantOf(millisecondsOf(startOfDay(date)) + DAY_MS);

/** The calendar date `days` days after another. */
export const daysAfter = (date: string, days: number): string =>
  dateOf(instantOf(millisecondsOf(startOfDay(date)) + days * DAY_MS));

/** The calendar date (UTC) in which an instant lies. */
export const dateOf = (instant: Instant): string => instant.slice(0, 10);
