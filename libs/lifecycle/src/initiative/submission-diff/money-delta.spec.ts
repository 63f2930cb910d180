import { moneyDelta } from './money-delta.js';

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

describe('the change of an amount', () => {
  it.each([
    ['up by a quarter', 100, 125, 25, 2_500],
    ['down to nothing', 100, 0, -100, -10_000],
    ['a third, rounded', 3, 4, 1, 3_333],
    ['two thirds, rounded', 3, 5, 2, 6_667],
    ['half a basis point, away from zero', 20_000, 20_001, 1, 1],
    ['half a basis point down, away from zero', 20_000, 19_999, -1, -1],
    ['of a loss, measured by its size', -100, -150, -50, -5_000],
    ['not at all', 100, 100, 0, 0],
    ['from nothing, which has no percentage', 0, 100, 100, null],
    ['too many times over for an exact number', 1, 2 ** 52, 2 ** 52 - 1, null],
  ])('%s', (...[, before, after, deltaMinor, basisPoints]) => {
    expect(moneyDelta(euros(before), euros(after))).toEqual({
      deltaMinor,
      currency: 'EUR',
      basisPoints,
    });
  });

  it('is exact where floats are not', () => {
    const [before, after] = [9_007_199_254_740_001, 9_007_199_254_740_991];
    expect(moneyDelta(euros(before), euros(after))?.deltaMinor).toBe(990);
  });

  it('does not exist between currencies, nor beyond what an integer holds', () => {
    expect(moneyDelta(euros(1), { amountMinor: 1, currency: 'USD' })).toBeNull();
    expect(moneyDelta(euros(-(2 ** 53 - 1)), euros(2 ** 53 - 1))).toBeNull();
  });
});
