import { gateSchema } from '../resources/gate.js';
import { initiativeRecorded, submissionRecorded } from '../resources/recorded.js';
import { answerOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import { doTheWork } from '../testing/gate-work.js';
import type { Requests } from '../testing/requests.js';

const RATE = {
  from: 'USD',
  to: 'EUR',
  numerator: 92,
  denominator: 100,
  asOf: '2026-11-20',
  source: 'Treasury',
};

describe('the amount band of a submission', () => {
  let under: ApiUnderTest;
  let paula: Requests;
  let dora: Requests;
  let finn: Requests;
  let url: string;
  beforeAll(async () => {
    under = await openApi();
    paula = await under.signIn({ name: 'Paula', roles: ['product-manager'] });
    dora = await under.signIn({ name: 'Dora', roles: ['product-director'] });
    finn = await under.signIn({ name: 'Finn', roles: ['finance-partner'], functions: ['fin'] });
    for (const role of ['cpo', 'cfo', 'general-manager']) {
      await under.signIn({ name: role.replace('-', ''), roles: [role] });
    }
    const proposed = await paula.post('/api/v1/initiatives', {
      title: 'Insulin pump alarm',
      productLine: 'Care',
      template: { id: 'regulated', version: 1 },
    });
    url = `/api/v1/initiatives/${answerOf(initiativeRecorded, proposed).id}`;
    await submitted('problem_defined');
    await vote(dora, 'problem_defined');
    await vote(finn, 'problem_defined');
  });
  afterAll(() => under.close());

  const submitted = async (gate: string) => {
    const address = `${url}/gates/${gate}`;
    await doTheWork(paula, address);
    return answerOf(submissionRecorded, await paula.post(`${address}/submissions`, {}));
  };
  const vote = async (voter: Requests, gate: string) => {
    const address = `${url}/gates/${gate}`;
    const { submissions } = answerOf(gateSchema, await voter.get(address));
    const { submission, commitment } = submissions.at(-1) ?? {};
    const body = { submission, commitment, choice: 'approve', reason: 'It holds' };
    const answer = await voter.post(`${address}/votes`, body, { 'if-match': '*' });
    return answerOf(submissionRecorded, answer);
  };
  const investing = async (amount: string): Promise<void> => {
    const changes = { investment: { amount, currency: 'USD' } };
    const answer = await paula.patch(`${url}/case`, { changes }, { 'if-match': '*' });
    expect(answer.statusCode).toBe(200);
  };

  it('is the heaviest for another currency without a rate', async () => {
    await investing('270000.00');
    const { approval } = await submitted('opportunity_quantified');
    expect(approval?.band).toEqual({
      band: 2,
      upTo: null,
      because: 'rateMissing',
      amount: { amount: '270000.00', currency: 'USD' },
      compared: null,
      rate: null,
    });
    expect(approval?.eligible?.map(({ group }) => group)).toEqual([
      'direction',
      'finance',
      'board',
    ]);
  });

  it('is that of its worth once finance records a rate, and the signatures of that band decide', async () => {
    expect((await finn.post('/api/v1/exchange-rates', RATE)).statusCode).toBe(201);
    // A material fact: the open review ends, and the next submission is compared anew.
    await investing('270000.01');
    const { approval } = await submitted('opportunity_quantified');
    expect(approval?.band).toEqual({
      band: 0,
      upTo: { amount: '250000.00', currency: 'EUR' },
      because: 'amount',
      amount: { amount: '270000.01', currency: 'USD' },
      compared: { amount: '248400.01', currency: 'EUR' },
      rate: RATE,
    });
    expect((await vote(dora, 'opportunity_quantified')).status.kind).toBe('inReview');
    expect((await vote(finn, 'opportunity_quantified')).status).toMatchObject({
      kind: 'decided',
      decision: { outcome: 'go', decidedBy: 'rule' },
    });
  });
});
