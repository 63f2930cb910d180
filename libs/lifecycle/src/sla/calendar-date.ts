import type { Instant } from '@tollgate/event-sourcing';

const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a date that exists, written `YYYY-MM-DD` (RFC 3339 full-date). */
export const isCalendarDate = (text: string): boolean => {
  const match = CALENDAR_DATE.exec(text);
  if (!match) return false;
  const milliseconds = Date.parse(`${text}T00:00:00.000Z`);
  // Date.parse rolls 30 February over into March; a date that exists comes back as it went in.
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
};

/** First moment (UTC) of a calendar date. A Hold until this date is due to wake then. */
export const startOfDay = (date: string): Instant => `${date}T00:00:00.000Z`;

/** First moment (UTC) after a calendar date: what was due on this date is overdue from then on. */
export const endOfDay = (date: string): Instant =>
  new Date(Date.parse(startOfDay(date)) + DAY_MS).toISOString();

/** The calendar date (UTC) in which an instant lies. */
export const dateOf = (instant: Instant): string => instant.slice(0, 10);

const DAY_MS = 24 * 60 * 60 * 1000;
