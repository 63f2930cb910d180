import type { Instant } from '@tollgate/event-sourcing';
import { WEEKDAYS } from './business-calendar.js';
import type { BusinessCalendar } from './business-calendar.js';
import { dateOf } from './calendar-date.js';
import { utcWeekdays } from './calendars/utc-weekdays.js';
import { DAY_MS, instantOf, millisecondsOf, weekdayOf } from './instant-arithmetic.js';
import { instantOfWallClock, wallClockAt } from './zoned-time.js';

/**
 * The same time of day in the calendar's zone, `days` working days later. The day on which counting starts
 * never counts, so one working day after any moment of a weekend or a holiday is the next working day.
 *
 * @param days a whole number of at least 0; 0 returns the instant unchanged, also on a weekend.
 */
export const addWorkingDays = (
  instant: Instant,
  days: number,
  calendar: BusinessCalendar = utcWeekdays,
): Instant => {
  if (days === 0) return instant;
  let wallClock = wallClockAt(millisecondsOf(instant), calendar.timeZone);
  let left = days;
  while (left > 0) {
    wallClock += DAY_MS;
    if (isWorkingDate(dateOf(instantOf(wallClock)), calendar)) left -= 1;
  }
  return instantOf(instantOfWallClock(wallClock, calendar.timeZone));
};

/** True when an instant lies in a working day of the calendar's zone. */
export const isWorkingDay = (instant: Instant, calendar: BusinessCalendar): boolean =>
  isWorkingDate(
    dateOf(instantOf(wallClockAt(millisecondsOf(instant), calendar.timeZone))),
    calendar,
  );

const isWorkingDate = (date: string, { workingWeekdays, holidays }: BusinessCalendar): boolean => {
  const weekday = WEEKDAYS[weekdayOf(millisecondsOf(date))];
  return (
    weekday !== undefined &&
    workingWeekdays.includes(weekday) &&
    !holidays.some((holiday) => holiday.date === date)
  );
};
