import fc from 'fast-check';
import { defaultReview } from '../templates/default-review.js';
import { dueInstants } from './due-instants.js';
import { newestCalendar, shippedCalendars } from './shipped-calendars.js';
import { addWorkingDays, isWorkingDay } from './working-days.js';

const berlin = newestCalendar('europe-berlin');
const newYork = newestCalendar('us-new-york');

describe('working days of a calendar', () => {
  it.each([
    [
      'keep 10:00 on the wall over the start of summer time',
      '2026-03-27T09:00:00.000Z',
      1,
      '2026-03-30T08:00:00.000Z',
    ],
    [
      'keep 10:00 on the wall over the end of summer time',
      '2026-10-23T08:00:00.000Z',
      1,
      '2026-10-26T09:00:00.000Z',
    ],
    [
      'step over Good Friday and Easter Monday',
      '2026-04-02T10:00:00.000Z',
      1,
      '2026-04-07T10:00:00.000Z',
    ],
    [
      'begin after a holiday on which it was submitted',
      '2026-05-01T10:00:00.000Z',
      1,
      '2026-05-04T10:00:00.000Z',
    ],
    ['step over Christmas and New Year', '2026-12-23T11:00:00.000Z', 6, '2027-01-04T11:00:00.000Z'],
    // 23:30 UTC on Thursday is already Friday in Berlin, and Monday is the first working day after it.
    [
      'count a late evening in UTC as the next day in Berlin',
      '2026-06-11T23:30:00.000Z',
      1,
      '2026-06-14T23:30:00.000Z',
    ],
    ['count from a weekend to Monday', '2026-06-13T10:00:00.000Z', 1, '2026-06-15T10:00:00.000Z'],
  ])('in Berlin %s', (...[, from, days, due]) => {
    expect(addWorkingDays(from, days, berlin)).toBe(due);
  });

  it.each([
    [
      'keep 09:00 on the wall over the start of summer time',
      '2026-03-06T14:00:00.000Z',
      1,
      '2026-03-09T13:00:00.000Z',
    ],
    [
      'keep 09:00 on the wall over the end of summer time',
      '2026-10-30T13:00:00.000Z',
      1,
      '2026-11-02T14:00:00.000Z',
    ],
    ['step over Thanksgiving alone', '2026-11-25T15:00:00.000Z', 1, '2026-11-27T15:00:00.000Z'],
    [
      'step over a holiday observed on the Friday before',
      '2026-07-02T15:00:00.000Z',
      1,
      '2026-07-06T15:00:00.000Z',
    ],
    [
      'step over a new year observed in the old one',
      '2027-12-30T15:00:00.000Z',
      1,
      '2028-01-03T15:00:00.000Z',
    ],
    // 02:00 UTC on Saturday is Friday evening in New York.
    ['count a Friday evening as Friday', '2026-06-13T02:00:00.000Z', 1, '2026-06-16T02:00:00.000Z'],
  ])('in New York %s', (...[, from, days, due]) => {
    expect(addWorkingDays(from, days, newYork)).toBe(due);
  });

  it('move a time that summer time skips on by the hour, and take the first of one that comes twice', () => {
    const everyDay = { ...berlin, workingWeekdays: [...DAYS], holidays: [] };
    // 02:30 in Berlin does not exist on 29 March 2026 and comes twice on 25 October.
    expect(addWorkingDays('2026-03-28T01:30:00.000Z', 1, everyDay)).toBe(
      '2026-03-29T01:30:00.000Z',
    );
    expect(addWorkingDays('2026-10-24T00:30:00.000Z', 1, everyDay)).toBe(
      '2026-10-25T00:30:00.000Z',
    );
    const inNewYork = { ...everyDay, timeZone: 'America/New_York' };
    expect(addWorkingDays('2026-03-07T07:30:00.000Z', 1, inNewYork)).toBe(
      '2026-03-08T07:30:00.000Z',
    );
    expect(addWorkingDays('2026-10-31T05:30:00.000Z', 1, inNewYork)).toBe(
      '2026-11-01T05:30:00.000Z',
    );
  });

  const submissions = fc.record({
    at: fc
      .integer({ min: Date.parse('2025-12-01'), max: Date.parse('2029-02-01') })
      .map((milliseconds) => new Date(milliseconds).toISOString()),
    calendar: fc.constantFrom(...shippedCalendars),
    days: fc.integer({ min: 1, max: 60 }),
  });

  it('grow with every day and never end on a day that is none', () => {
    fc.assert(
      fc.property(submissions, ({ at, calendar, days }) => {
        const due = addWorkingDays(at, days, calendar);
        expect(isWorkingDay(due, calendar)).toBe(true);
        expect(addWorkingDays(at, days + 1, calendar) > due).toBe(true);
        expect(due > at).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('are as many as were asked for, counted on the calendar one by one', () => {
    fc.assert(
      fc.property(submissions, ({ at, calendar, days }) => {
        const step = (instant: string, left: number): string =>
          left === 0 ? instant : step(addWorkingDays(instant, 1, calendar), left - 1);
        const dayOf = dayIn(calendar.timeZone);
        expect(dayOf(step(at, days))).toBe(dayOf(addWorkingDays(at, days, calendar)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('due instants', () => {
  it('come all from one calendar', () => {
    const review = { ...defaultReview('cpo'), expiresAfterDays: 7 };
    expect(dueInstants('2026-12-22T13:00:00.000Z', review, berlin)).toEqual({
      reminderDueAts: ['2026-12-24T13:00:00.000Z', '2026-12-29T13:00:00.000Z'],
      decisionDueAt: '2026-12-30T13:00:00.000Z',
      escalations: [{ dueAt: '2026-12-31T13:00:00.000Z', toRole: 'cpo' }],
      expiresAt: '2027-01-04T13:00:00.000Z',
    });
  });
});

const DAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const dayIn = (timeZone: string): ((instant: string) => string) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  return (instant) => format.format(new Date(instant));
};
