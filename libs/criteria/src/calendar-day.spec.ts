import fc from 'fast-check';
import { dateOfDay, dayNumber } from './calendar-day.js';

const DAY_MS = 86_400_000;

describe('days since 1970-01-01', () => {
  it('are those of the proleptic Gregorian calendar for every day of four-digit years', () => {
    const days = fc.integer({ min: -719_528, max: 2_932_896 });
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
        expect(dayNumber(date)).toBe(day);
        expect(dateOfDay(day)).toBe(date);
      }),
    );
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-04-01',
    '2026-4-1',
    '',
    'x',
  ])('are not counted for %j, which is no date', (text) => {
    expect(dayNumber(text)).toBeUndefined();
  });
});
