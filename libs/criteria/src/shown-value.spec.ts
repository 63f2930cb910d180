import { SHOWN_CHARACTERS_MAX, shownValue } from './shown-value.js';

describe('a value that a result repeats', () => {
  it('is repeated whole while it is short', () => {
    for (const value of ['short', 5, true, ['a', 'b'], { amountMinor: 1, currency: 'EUR' }]) {
      expect(shownValue(value)).toEqual(value);
    }
  });

  it('is cut where it is long, and never inside a character', () => {
    const long = shownValue('😀'.repeat(500));
    expect(String(long).length).toBeLessThanOrEqual(SHOWN_CHARACTERS_MAX);
    expect(String(long)).toMatch(/^(?:😀)+…$/u);
  });

  it('says how many items a long list has beyond the first', () => {
    const items = Array.from({ length: 50 }, (_, index) => String(index));
    expect(shownValue(items)).toEqual([...items.slice(0, 20), '… and 30 more']);
  });
});
