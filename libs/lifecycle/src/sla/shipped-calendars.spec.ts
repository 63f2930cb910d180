import { createHash } from 'node:crypto';
import { canonicalize } from '@tollgate/canonical-json';
import { businessCalendarSchema } from './business-calendar.js';
import { europeBerlin } from './calendars/europe-berlin.js';
import { usNewYork } from './calendars/us-new-york.js';
import {
  CALENDAR_IDS,
  findShippedCalendar,
  newestCalendar,
  shippedCalendars,
} from './shipped-calendars.js';

/** Submissions have recorded these versions; a change needs a new version beside the old one. */
const PUBLISHED_HASHES = {
  'europe-berlin@1': '27ff4c8b831c8396fed2d04bdded5e8989c4f1d5dcee8bc86f3c8232270afd23',
  'us-new-york@1': '24a44d7afcdef95bc2e5f9f5af0cce8c893de6b9332b8914de4e9505778e35f8',
  'utc-weekdays@1': 'd2e6b26677d0c414145c9307d6371b27660a3b37098c3f3d98bbf6c4b1b4a2c3',
};

const YEARS = [2026, 2027, 2028];
const DAY_MS = 24 * 60 * 60 * 1000;

const dateOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
const moved = (date: string, days: number): string => dateOf(Date.parse(date) + days * DAY_MS);
const on = (year: number, monthAndDay: string): string => `${year}-${monthAndDay}`;

/** Easter Sunday by Gauss's rule with Lichtenberg's corrections. */
const easter = (year: number): string => {
  const century = Math.floor(year / 100);
  const correction = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const moon = (19 * (year % 19) + correction) % 30;
  const limited = moon - (Math.floor(moon / 29) + (moon === 28 && year % 19 > 10 ? 1 : 0));
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const boundary = 21 + limited;
  const sunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  return moved(on(year, '03-01'), boundary + 7 - ((boundary - sunday + 7) % 7) - 1);
};

/** The `nth` Monday (or Thursday) of a month; 0 for the last one. */
const nth = (year: number, month: number, { weekday = 1, which = 1 } = {}): string => {
  const days = Array.from({ length: 31 }, (_, index) => Date.UTC(year, month - 1, index + 1))
    .filter((day) => new Date(day).getUTCMonth() === month - 1)
    .filter((day) => new Date(day).getUTCDay() === weekday);
  return dateOf(days.at(which - 1) ?? 0);
};

/** The day itself, and where it is a weekend's the day on which it is observed. */
const observed = (date: string): readonly string[] => {
  const weekday = new Date(date).getUTCDay();
  return weekday === 6 ? [date, moved(date, -1)] : weekday === 0 ? [date, moved(date, 1)] : [date];
};

const berlinDates = (year: number): readonly string[] => [
  ...['01-01', '03-08', '05-01', '10-03', '12-25', '12-26'].map((each) => on(year, each)),
  ...[-2, 1, 39, 50].map((days) => moved(easter(year), days)),
  ...(year === 2028 ? ['2028-06-17'] : []),
];

const federalDates = (year: number): readonly string[] => [
  ...['01-01', '06-19', '07-04', '11-11', '12-25'].flatMap((each) => observed(on(year, each))),
  nth(year, 1, { which: 3 }),
  nth(year, 2, { which: 3 }),
  nth(year, 5, { which: 0 }),
  nth(year, 9),
  nth(year, 10, { which: 2 }),
  nth(year, 11, { weekday: 4, which: 4 }),
];

describe('the shipped calendars', () => {
  it.each(shippedCalendars.map((calendar) => [`${calendar.id}@${calendar.version}`, calendar]))(
    '%s has a valid form',
    (_name, calendar) => {
      expect(businessCalendarSchema.parse(calendar)).toEqual(calendar);
    },
  );

  it('never change once published', () => {
    const hashes = Object.fromEntries(
      shippedCalendars.map((calendar) => [
        `${calendar.id}@${calendar.version}`,
        createHash('sha256').update(canonicalize(calendar)).digest('hex'),
      ]),
    );
    expect(hashes).toEqual(PUBLISHED_HASHES);
  });

  it('are found by id and version, and the newest by id', () => {
    for (const calendar of shippedCalendars) {
      expect(findShippedCalendar(calendar.id, calendar.version)).toBe(calendar);
    }
    expect(findShippedCalendar('europe-berlin', 2)).toBeUndefined();
    expect(findShippedCalendar('europe-paris', 1)).toBeUndefined();
    expect(CALENDAR_IDS.map((id) => newestCalendar(id).id)).toEqual(CALENDAR_IDS);
    expect(newestCalendar().id).toBe('utc-weekdays');
  });

  it('hold the holidays of Berlin as the law and the moon give them', () => {
    expect(easter(2026)).toBe('2026-04-05');
    expect(europeBerlin.holidays.map(({ date }) => date)).toEqual(
      YEARS.flatMap((year) => berlinDates(year)).toSorted(),
    );
  });

  it('hold the federal holidays of the United States with the days on which they are observed', () => {
    const through2029 = [...YEARS, 2029].flatMap((year) => federalDates(year)).toSorted();
    expect(usNewYork.holidays.map(({ date }) => date)).toEqual(
      through2029.filter((date) => date <= '2028-12-31'),
    );
  });
});

describe('a business calendar', () => {
  const broken = (change: object): readonly string[] => {
    const parsed = businessCalendarSchema.safeParse({ ...europeBerlin, ...change });
    return parsed.error?.issues.map(({ message, path }) => `${path.join('.')}: ${message}`) ?? [];
  };
  const holidays = (...dates: string[]): object => ({
    holidays: dates.map((date) => ({ date, name: 'x' })),
  });

  it.each([
    ['a time zone nobody knows', { timeZone: 'Europe/Atlantis' }, 'timeZone: an IANA time zone'],
    ['an offset for a time zone', { timeZone: '+01:00' }, 'timeZone: an IANA time zone'],
    [
      'a weekday twice',
      { workingWeekdays: ['monday', 'monday'] },
      'workingWeekdays: each weekday once',
    ],
    [
      'a date twice',
      holidays('2026-01-01', '2026-01-01'),
      'holidays: each date once, in rising order',
    ],
    [
      'falling dates',
      holidays('2026-01-02', '2026-01-01'),
      'holidays: each date once, in rising order',
    ],
    [
      'a date outside of what it covers',
      holidays('2029-01-01'),
      'holidays: holidays lie within the dates that the calendar covers',
    ],
    [
      'a date that does not exist',
      holidays('2027-02-29'),
      'holidays.0.date: a date that exists, written YYYY-MM-DD',
    ],
  ])('refuses %s', (_name, change, message) => {
    expect(broken(change)).toContain(message);
  });

  it('refuses a week without a working day, and members that it does not know', () => {
    expect(broken({ workingWeekdays: [] })).toHaveLength(1);
    expect(broken({ workingHours: '9 to 5' })).toHaveLength(1);
    expect(broken({})).toEqual([]);
  });
});
