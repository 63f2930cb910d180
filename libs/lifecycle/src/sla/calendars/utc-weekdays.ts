import type { BusinessCalendar } from '../business-calendar.js';

/** Monday to Friday in UTC without holidays: what counts where a gate names no calendar. */
export const utcWeekdays: BusinessCalendar = {
  id: 'utc-weekdays',
  version: 1,
  title: 'Monday to Friday in UTC',
  timeZone: 'UTC',
  workingWeekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  holidaysCover: null,
  holidays: [],
};
