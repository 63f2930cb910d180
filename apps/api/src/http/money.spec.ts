import * as fc from 'fast-check';
import { moneyText, parseMoney } from './money.js';

describe('money in the API', () => {
  it('comes back as it went out, for every amount and number of digits', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF'),
        (amount, currency) => {
          const money = { amountMinor: amount === 0 ? 0 : amount, currency };
          expect(parseMoney(moneyText(money))).toStrictEqual(money);
        },
      ),
    );
  });

  it.each([
    ['1250000.00', 'EUR', 125_000_000],
    ['1250000', 'EUR', 125_000_000],
    ['0.5', 'EUR', 50],
    ['-0.00', 'EUR', 0],
    ['7', 'JPY', 7],
    ['1.234', 'KWD', 1_234],
  ])('reads %s %s as %d minor units', (amount, currency, amountMinor) => {
    expect(parseMoney({ amount, currency })).toStrictEqual({ amountMinor, currency });
  });

  it.each([
    ['1.234', 'EUR'],
    ['1.0', 'JPY'],
    ['1e3', 'EUR'],
    ['01', 'EUR'],
    ['1,5', 'EUR'],
    ['.5', 'EUR'],
    ['9999999999999999', 'EUR'],
    ['1', 'eur'],
    ['', 'EUR'],
  ])('refuses "%s" %s', (amount, currency) => {
    expect(parseMoney({ amount, currency })).toBeUndefined();
  });
});
