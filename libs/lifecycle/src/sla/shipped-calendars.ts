import type { BusinessCalendar } from './business-calendar.js';
import { europeBerlin } from './calendars/europe-berlin.js';
import { usNewYork } from './calendars/us-new-york.js';
import { utcWeekdays } from './calendars/utc-weekdays.js';

/** Calendars that a template may name. */
export const CALENDAR_IDS = ['utc-weekdays', 'europe-berlin', 'us-new-york'] as const;

export type CalendarId = (typeof CALENDAR_IDS)[number];

/** Counts the days of a gate whose template names no calendar. */
export const DEFAULT_CALENDAR: CalendarId = 'utc-weekdays';

const NEWEST: Readonly<Record<CalendarId, BusinessCalendar>> = {
  'utc-weekdays': utcWeekdays,
  'europe-berlin': europeBerlin,
  'us-new-york': usNewYork,
};

/** The calendars that come with Tollgate, each in every version that was ever published. */
export const shippedCalendars: readonly BusinessCalendar[] = [utcWeekdays, europeBerlin, usNewYork];

/** Finds a shipped calendar by id and version. */
export const findShippedCalendar = (id: string, version: number): BusinessCalendar | undefined =>
  shippedCalendars.find((calendar) => calendar.id === id && calendar.version === version);

/**
 * The newest version of a calendar. A template names no version, because the holidays of the coming years
 * must reach gates that are already running; the submission records the version that counted.
 */
export const newestCalendar = (id: CalendarId = DEFAULT_CALENDAR): BusinessCalendar => NEWEST[id];

/** The newest shipped version of a calendar; undefined for an id that none has. */
export const findNewestCalendar = (id: string): BusinessCalendar | undefined =>
  shippedCalendars.findLast((calendar) => calendar.id === id);
