import { readInstant } from './read-instant.js';

describe('reading the time of a line', () => {
  it.each([
    ['2020-03-17T15:11:26-07:00', '2020-03-17T22:11:26.000Z'],
    ['2026-02-14T01:09:59+05:30', '2026-02-13T19:39:59.000Z'],
    ['2024-10-31t00:37:26.5z', '2024-10-31T00:37:26.500Z'],
  ])('turns %s into UTC', (written, instant) => {
    expect(readInstant(written)).toBe(instant);
  });

  it.each([
    ['no offset', '2020-03-17T15:11:26'],
    ['a date alone', '2020-03-17'],
    ['a day that does not exist', '2021-02-30T10:00:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['an offset that does not exist', '2020-03-17T15:11:26+25:00'],
    ['words', 'yesterday'],
    ['a number', 1_600_000_000],
    ['nothing', undefined],
  ])('reads no time from %s', (_name, written) => {
    expect(readInstant(written)).toBeUndefined();
  });
});
