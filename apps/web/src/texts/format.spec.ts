import {
  formatDay,
  formatDistance,
  formatMoney,
  initialsOf,
  workingDaysBetween,
} from './format.js';

const at = (text: string): Date => new Date(text);

describe('working days between two instants', () => {
  it('skips the weekend', () => {
    expect(workingDaysBetween(at('2026-03-06T12:00:00Z'), at('2026-03-09T09:00:00Z'))).toBe(1);
  });

  it('counts none within one day', () => {
    expect(workingDaysBetween(at('2026-03-06T08:00:00Z'), at('2026-03-06T17:00:00Z'))).toBe(0);
  });

  it('is negative when the time has passed', () => {
    expect(workingDaysBetween(at('2026-03-11T12:00:00Z'), at('2026-03-06T12:00:00Z'))).toBe(-3);
  });
});

describe('formats', () => {
  it('keeps a calendar date on its day whatever the time zone', () => {
    expect(formatDay('en-GB', '2026-03-01')).toBe('1 Mar 2026');
  });

  it('shows money without rounding through a float', () => {
    expect(formatMoney('en-GB', { amount: '9007199254740993.01', currency: 'EUR' })).toBe(
      '€9,007,199,254,740,993.01',
    );
  });

  it('shows an amount it cannot read as it came', () => {
    expect(formatMoney('en-GB', { amount: 'lots', currency: 'EUR' })).toBe('lots EUR');
  });

  it('names the largest unit of a distance', () => {
    expect(formatDistance('en-GB', at('2026-03-06T12:00:00Z'), at('2026-03-03T11:00:00Z'))).toBe(
      '3 days ago',
    );
  });

  it('takes initials from the first and last name', () => {
    expect(initialsOf('Ada Byron Lovelace')).toBe('AL');
    expect(initialsOf('Émile')).toBe('É');
    expect(initialsOf('')).toBe('');
  });
});
