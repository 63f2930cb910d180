import fc from 'fast-check';
import { addWorkingDays } from './working-days.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const instants = fc
  .integer({ min: Date.parse('2000-01-01'), max: Date.parse('2100-01-01') })
  .map((ms) => new Date(ms).toISOString());
const days = fc.nat({ max: 400 });
const weekdayOf = (instant: string): number => new Date(instant).getUTCDay();
const isWorkingDay = (instant: string): boolean => ![0, 6].includes(weekdayOf(instant));

/** The definition, one day at a time. */
const walked = (instant: string, count: number): string => {
  let at = Date.parse(instant);
  let left = count;
  while (left > 0) {
    at += DAY_MS;
    if (isWorkingDay(new Date(at).toISOString())) left -= 1;
  }
  return new Date(at).toISOString();
};

describe('working days', () => {
  it.each([
    ['Monday and one is Tuesday', '2026-03-02T09:00:00.000Z', 1, '2026-03-03T09:00:00.000Z'],
    ['Monday and five is Monday', '2026-03-02T09:00:00.000Z', 5, '2026-03-09T09:00:00.000Z'],
    ['Friday and one is Monday', '2026-03-06T09:00:00.000Z', 1, '2026-03-09T09:00:00.000Z'],
    ['Saturday and one is Monday', '2026-03-07T09:00:00.000Z', 1, '2026-03-09T09:00:00.000Z'],
    ['Sunday and one is Monday', '2026-03-08T23:59:59.999Z', 1, '2026-03-09T23:59:59.999Z'],
    ['Saturday and five is Friday', '2026-03-07T09:00:00.000Z', 5, '2026-03-13T09:00:00.000Z'],
    ['across the end of a year', '2026-12-31T12:00:00.000Z', 1, '2027-01-01T12:00:00.000Z'],
    ['none at all', '2026-03-07T09:00:00.000Z', 0, '2026-03-07T09:00:00.000Z'],
  ])('%s', (...[, instant, count, expected]) => {
    expect(addWorkingDays(instant, count)).toBe(expected);
  });

  it('are what counting day by day gives, for any start', () => {
    fc.assert(
      fc.property(instants, days, (instant, count) => {
        expect(addWorkingDays(instant, count)).toBe(walked(instant, count));
      }),
    );
  });

  it('end on a working day, add up, and grow with every day', () => {
    fc.assert(
      fc.property(instants, days, days, (instant, first, second) => {
        const once = addWorkingDays(instant, first + second);
        expect(addWorkingDays(addWorkingDays(instant, first), second)).toBe(once);
        expect(isWorkingDay(addWorkingDays(instant, first + 1))).toBe(true);
        expect(addWorkingDays(instant, first + 1) > addWorkingDays(instant, first)).toBe(true);
      }),
    );
  });
});
