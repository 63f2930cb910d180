import { answerOf, refusalOf } from '../../testing/answer-of.js';
import type { ApiUnderTest } from '../../testing/api-under-test.js';
import { openApi } from '../../testing/api-under-test.js';
import type { Requests } from '../../testing/requests.js';
import { exchangeRateList, exchangeRateRecorded } from './exchange-rates.controller.js';

const RATE = {
  from: 'USD',
  to: 'EUR',
  numerator: 9_235,
  denominator: 10_000,
  asOf: '2026-11-20',
  source: 'ECB reference rates',
};
const ADDRESS = '/api/v1/exchange-rates';

describe('exchange rates through the API', () => {
  let under: ApiUnderTest;
  let finance: Requests;
  beforeAll(async () => {
    under = await openApi();
    finance = await under.signIn({ name: 'Fin', roles: ['finance-partner'] });
  });
  afterAll(() => under.close());

  it('are recorded as exact fractions by finance, and listed newest first', async () => {
    const recorded = await finance.post(ADDRESS, RATE);
    expect(recorded.statusCode).toBe(201);
    expect(answerOf(exchangeRateRecorded, recorded)).toMatchObject(RATE);
    expect((await finance.post(ADDRESS, RATE)).statusCode).toBe(200);
    await finance.post(ADDRESS, { ...RATE, numerator: 9_240 });
    const { data } = answerOf(exchangeRateList, await finance.get(ADDRESS));
    expect(data.map(({ numerator }) => numerator)).toEqual([9_240, 9_235]);
  });

  it('are refused to others, and where they are no rates', async () => {
    const manager = await under.signIn({ name: 'Manuel', roles: ['product-manager'] });
    const denied = await manager.post(ADDRESS, RATE);
    expect(refusalOf(denied)).toEqual({ status: 403, code: 'not-permitted' });
    const tomorrow = await finance.post(ADDRESS, { ...RATE, asOf: '2026-11-24' });
    expect(refusalOf(tomorrow)).toEqual({ status: 422, code: 'rate-invalid' });
    expect((await finance.post(ADDRESS, { ...RATE, numerator: 0.9 })).statusCode).toBe(400);
  });
});
