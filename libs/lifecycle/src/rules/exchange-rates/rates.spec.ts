import { givenWhenThen } from '@tollgate/event-sourcing/testing';
import type { ExchangeRate } from '../../approval/approval-records.js';
import type { RateCommand, RateEvent } from './rates.js';
import { rateOn, ratesDecider } from './rates.js';

const { given } = givenWhenThen(ratesDecider);

const fin = { personId: 'per_fin', roles: ['finance-partner'], functions: [] };
const rate: ExchangeRate = {
  from: 'USD',
  to: 'EUR',
  numerator: 9_235,
  denominator: 10_000,
  asOf: '2026-03-02',
  source: 'ECB reference rate',
};
const record = (changes: Partial<RateCommand> = {}): RateCommand => ({
  type: 'RecordRate',
  actor: fin,
  now: '2026-03-02T15:00:00.000Z',
  ...rate,
  ...changes,
});
const recorded = (changes: Partial<ExchangeRate> = {}): RateEvent => ({
  type: 'RateRecorded',
  data: { by: 'per_fin', at: '2026-03-02T15:00:00.000Z', ...rate, ...changes },
});

describe('record an exchange rate', () => {
  it('keeps the fraction, its date and its source', () => {
    given().when(record()).then(recorded());
  });

  it('asked twice changes nothing; another fraction for the same date follows', () => {
    given(recorded()).when(record()).thenNothing();
    given(recorded())
      .when(record({ numerator: 9_236 }))
      .then(recorded({ numerator: 9_236 }));
  });

  it('is refused to everybody but finance and those who keep the rules', () => {
    const actor = { personId: 'per_pm', roles: ['product-manager'], functions: [] };
    given().when(record({ actor })).thenRejected('NotPermitted', { personId: 'per_pm' });
  });

  it.each([
    ['from', { from: 'usd' }],
    ['to', { to: 'USD' }],
    ['numerator', { numerator: 0.5 }],
    ['denominator', { denominator: 0 }],
    ['asOf', { asOf: '2026-03-03' }],
    ['source', { source: ' ' }],
  ])('is refused with a wrong %s', (field, changes) => {
    given().when(record(changes)).thenRejected('RateInvalid', { field });
  });
});

describe('the rate that counts', () => {
  const state = [
    recorded(),
    recorded({ asOf: '2026-02-01', numerator: 9_100 }),
    recorded({ numerator: 9_240 }),
  ].reduce(ratesDecider.evolve, ratesDecider.initialState);

  it('is the newest not after the date, and of one date the last word', () => {
    expect(rateOn(state, rate, '2026-03-09')?.numerator).toBe(9_240);
    expect(rateOn(state, rate, '2026-02-28')?.numerator).toBe(9_100);
  });

  it('is unknown before the first one and in the other direction', () => {
    expect(rateOn(state, rate, '2026-01-31')).toBeUndefined();
    expect(rateOn(state, { from: 'EUR', to: 'USD' }, '2026-03-09')).toBeUndefined();
  });
});
