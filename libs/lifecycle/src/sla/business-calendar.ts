import { z } from 'zod';
import { isCalendarDate } from './calendar-date.js';
import { isTimeZone } from './zoned-time.js';

/** Days of the week from Sunday on, as `weekdayOf` numbers them. */
export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

const date = z.string().refine(isCalendarDate, 'a date that exists, written YYYY-MM-DD');

const holiday = z.strictObject({ date, name: z.string().min(1).max(200) });

/**
 * A business calendar is versioned data: which days of which place count as working days. A published version
 * never changes; the holidays of further years come as the next version.
 */
export const businessCalendarSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'lower case words joined by -'),
    version: z.int().min(1),
    title: z.string().min(1).max(200),
    /** IANA name; a day begins and ends at this zone's midnight. */
    timeZone: z.string().refine(isTimeZone, 'an IANA time zone'),
    workingWeekdays: z.array(z.enum(WEEKDAYS)).min(1),
    /** First and last date for which the holidays are known; after it weekdays alone decide. Null: it has none. */
    holidaysCover: z.strictObject({ from: date, through: date }).nullable(),
    /** Dates that are no working days whatever their weekday, in rising order. */
    holidays: z.array(holiday),
  })
  .refine(({ workingWeekdays }) => new Set(workingWeekdays).size === workingWeekdays.length, {
    path: ['workingWeekdays'],
    error: 'each weekday once',
  })
  .refine(({ holidays }) => holidays.every(isAfterThePrevious), {
    path: ['holidays'],
    error: 'each date once, in rising order',
  })
  .refine(
    ({ holidays, holidaysCover }) =>
      holidays.every(
        (each) =>
          holidaysCover !== null &&
          each.date >= holidaysCover.from &&
          each.date <= holidaysCover.through,
      ),
    { path: ['holidays'], error: 'holidays lie within the dates that the calendar covers' },
  );

export type BusinessCalendar = Readonly<z.infer<typeof businessCalendarSchema>>;

/** Which version of which calendar counted the days of a submission. */
export type CalendarVersion = Pick<BusinessCalendar, 'id' | 'version'>;

const isAfterThePrevious = (
  each: z.infer<typeof holiday>,
  index: number,
  all: readonly z.infer<typeof holiday>[],
): boolean => index === 0 || each.date > (all[index - 1]?.date ?? '');
