import { dateOf, endOfDay, isCalendarDate, startOfDay } from './calendar-date.js';

describe('a calendar date', () => {
  it.each(['2026-02-28', '2028-02-29', '2026-12-31'])('is %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
    expect(dateOf(startOfDay(text))).toBe(text);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '',
    'tomorrow',
    '2026-03-02T00:00:00.000Z',
  ])('is not %p', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it('begins at midnight in UTC and ends when the next one begins', () => {
    expect(startOfDay('2026-12-31')).toBe('2026-12-31T00:00:00.000Z');
    expect(endOfDay('2026-12-31')).toBe('2027-01-01T00:00:00.000Z');
  });
});
