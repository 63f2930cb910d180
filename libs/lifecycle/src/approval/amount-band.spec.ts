import fc from 'fast-check';
import { problemSeats } from '../testing/two-gate-template.js';
import { bandOf, converted } from './amount-band.js';
import type { ExchangeRate } from './approval-records.js';

const rate = (numerator: number, denominator: number): ExchangeRate => ({
  from: 'USD',
  to: 'EUR',
  numerator,
  denominator,
  asOf: '2026-03-01',
  source: 'Treasury',
});
const dollars = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const bands = {
  fact: 'investment',
  currency: 'EUR',
  bands: [{ upToMinor: 100, rule: problemSeats }, { rule: problemSeats }],
};

describe('an amount in another currency', () => {
  it.each([
    ['exactly', 100, rate(9, 10), 90],
    ['a half up, towards the heavier band', 5, rate(1, 2), 3],
    ['less than a half down', 1, rate(1, 3), 0],
    ['a negative half up', -5, rate(1, 2), -2],
    ['beyond what a float could hold', 9_007_199_254_740_991, rate(1, 3), 3_002_399_751_580_330],
    ['to the end of the safe integers', 9_007_199_254_740_991, rate(5, 1), Number.MAX_SAFE_INTEGER],
  ])('is converted %s', (...[, amountMinor, by, expected]) => {
    expect(converted(dollars(amountMinor), by)).toEqual({ amountMinor: expected, currency: 'EUR' });
  });

  it('is never off by more than half a minor unit, and grows with the amount', () => {
    const amounts = fc.integer({ min: 0, max: 1_000_000_000 });
    const parts = fc.integer({ min: 1, max: 1_000_000 });
    const rates = fc.tuple(parts, parts).map((fraction) => rate(...fraction));
    fc.assert(
      fc.property(amounts, amounts, rates, (one, other, by) => {
        const { numerator, denominator } = by;
        const { amountMinor } = converted(dollars(one), by);
        const exact = BigInt(one) * BigInt(numerator);
        const error = 2n * (BigInt(amountMinor) * BigInt(denominator) - exact);
        expect(error > -BigInt(denominator) && error <= BigInt(denominator)).toBe(true);
        if (one <= other) {
          expect(amountMinor).toBeLessThanOrEqual(converted(dollars(other), by).amountMinor);
        }
      }),
    );
  });

  it('falls into the band of what it is worth, and says by which rate', () => {
    const by = rate(1, 2);
    expect(bandOf(bands, { investment: dollars(200) }, [by])).toEqual({
      band: 0,
      upToMinor: 100,
      because: 'amount',
      amount: dollars(200),
      compared: { amountMinor: 100, currency: 'EUR' },
      rate: by,
    });
    expect(bandOf(bands, { investment: dollars(201) }, [by])).toMatchObject({
      band: 1,
      compared: { amountMinor: 101 },
    });
  });

  it('falls into the heaviest band without a rate of just these currencies', () => {
    const other = { ...rate(1, 2), from: 'EUR', to: 'USD' };
    expect(bandOf(bands, { investment: dollars(1) }, [other])).toMatchObject({
      band: 1,
      because: 'rateMissing',
      compared: null,
      rate: null,
    });
  });
});
