import { gateSchema } from '../resources/gate.js';
import { initiativeRecorded, submissionRecorded } from '../resources/recorded.js';
import { ruleVersionRecorded } from '../rules/rule-resource.js';
import { answerOf, refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import type { Requests } from '../testing/requests.js';

const GATE = 'problem_defined';
const at = (left: object, is: string, right: object) => ({ kind: 'compare', left, is, right });

const FACTS = [
  { key: 'contacts', title: 'Customer contacts', type: 'integer', material: true },
  { key: 'budget', title: 'Budget', type: 'money', material: true },
  { key: 'sized_on', title: 'Market sized on', type: 'date', material: true },
];

const CRITERIA = [
  {
    key: 'enough_contacts',
    title: 'Eight independent contacts',
    kind: 'must',
    rule: { kind: 'typed', when: at({ fact: 'contacts' }, 'atLeast', { integer: 8 }) },
  },
  {
    key: 'affordable',
    title: 'Within the small budget',
    kind: 'must',
    rule: { kind: 'cel', expression: 'minorUnits(facts.budget, "EUR") <= 5000000' },
  },
  {
    key: 'reach',
    title: 'Reach',
    kind: 'should',
    weight: 3,
    rule: {
      kind: 'scale',
      of: { fact: 'contacts' },
      from: { value: 0, score: 0 },
      to: { value: 20, score: 100 },
    },
  },
  { key: 'fit', title: 'Strategic fit', kind: 'should' },
];

describe('criteria with rules through the API', () => {
  let under: ApiUnderTest;
  let manager: Requests;
  let owner: Requests;
  let auditor: Requests;

  beforeAll(async () => {
    under = await openApi();
    manager = await under.signIn({ name: 'Manuel', roles: ['product-manager'] });
    owner = await under.signIn({ name: 'Paula', roles: ['process-owner'] });
    auditor = await under.signIn({ name: 'Audrey', roles: ['auditor'] });
    await under.signIn({ name: 'Dora', roles: ['product-director'] });
    await publish();
  });
  afterAll(() => under.close());

  const content = async (criteria: readonly object[]) => {
    const { gates, ...rest } = (await owner.get('/api/v1/templates/feature/versions/1')).json();
    const outcomes = ['go', 'hold', 'recycle', 'kill'];
    const gate = { ...gates[0], criteria, outcomes, deliverables: [], checklist: [] };
    return { ...rest, id: 'ruled', facts: FACTS, title: 'Ruled', gates: [gate] };
  };
  const draft = async (criteria: readonly object[]) =>
    owner.post('/api/v1/templates/ruled/versions', {
      content: await content(criteria),
      reason: 'Judge by the case',
    });
  const publish = async () => {
    const drafted = await draft(CRITERIA);
    const { version, hash } = answerOf(ruleVersionRecorded, drafted);
    const other = await under.signIn({ name: 'Ada', roles: ['administrator'] });
    const activated = await other.post(`/api/v1/templates/ruled/versions/${version}/activation`, {
      hash,
      reason: 'Agreed',
    });
    expect(activated.statusCode).toBe(201);
  };
  const propose = async (title: string, changes: object): Promise<string> => {
    const answer = await manager.post('/api/v1/initiatives', {
      title,
      productLine: 'Devices',
      template: { id: 'ruled', version: 1 },
    });
    const url = `/api/v1/initiatives/${answerOf(initiativeRecorded, answer).id}`;
    const edited = await manager.patch(
      `${url}/case`,
      { changes },
      { 'if-match': String(answer.headers['etag']) },
    );
    expect(edited.statusCode).toBe(200);
    return url;
  };
  const euros = (amount: string) => ({ amount, currency: 'EUR' });
  const gateOf = async (url: string) =>
    answerOf(gateSchema, await manager.get(`${url}/gates/${GATE}`));

  it('refuses at save what no case could fulfil, with a pointer into the rule', async () => {
    const impossible = {
      kind: 'all',
      rules: [
        at({ fact: 'contacts' }, 'moreThan', { integer: 5 }),
        at({ fact: 'contacts' }, 'lessThan', { integer: 3 }),
      ],
    };
    const rule = { kind: 'typed', when: impossible };
    const answer = await draft([{ key: 'never', title: 'Never', kind: 'must', rule }]);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'rule-content-invalid' });
    expect(answer.json().errors).toContainEqual(
      expect.objectContaining({
        pointer: '/content/gates/0/criteria/0/rule/when',
        code: 'criterion-never-true',
      }),
    );
  });

  it('shows verdicts with what was seen, and the score', async () => {
    const url = await propose('Shown', { contacts: 5, budget: euros('49000.00') });
    const { evaluations, score, readiness } = await gateOf(url);
    expect(evaluations).toEqual([
      {
        criterion: 'enough_contacts',
        verdict: 'notMet',
        score: null,
        inputs: { contacts: 5 },
        rule: 'Customer contacts is at least 8',
        why: 'Customer contacts (5) is not at least 8.',
      },
      expect.objectContaining({
        criterion: 'affordable',
        verdict: 'met',
        inputs: { budget: euros('49000.00') },
      }),
      expect.objectContaining({ criterion: 'reach', verdict: 'scored', score: 25 }),
    ]);
    expect(score).toEqual({ score: 19, scored: 1, of: 2 });
    expect(readiness.unmet).toMatchObject([
      { kind: 'criterionNotMet', key: 'enough_contacts', why: expect.stringContaining('(5)') },
    ]);
  });

  it('lets nobody assess a criterion that has a rule', async () => {
    const url = await propose('Assessed', { contacts: 5 });
    const answer = await manager.post(`${url}/gates/${GATE}/criteria/enough_contacts/assessments`, {
      verdict: 'met',
      reason: 'I say so',
    });
    expect(refusalOf(answer)).toEqual({ status: 422, code: 'criterion-has-rule' });
  });

  it('says what other facts would change, and records nothing of it', async () => {
    const url = await propose('Supposed', { contacts: 5, budget: euros('49000.00') });
    const before = await gateOf(url);
    const answer = await auditor.send({
      method: 'POST',
      url: `${url}/gates/${GATE}/what-if`,
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ changes: { contacts: 20, budget: euros('60000.00') } }),
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      gate: GATE,
      endsReview: false,
      readiness: { unmet: [{ key: 'affordable', kind: 'criterionNotMet' }] },
      score: { score: 75 },
    });
    expect(await gateOf(url)).toEqual(before);
  });

  it('refuses to suppose what could not be recorded', async () => {
    const url = await propose('Refused', { contacts: 5 });
    const answer = await manager.post(`${url}/gates/${GATE}/what-if`, {
      changes: { contacts: 'many' },
    });
    expect(refusalOf(answer)).toEqual({ status: 422, code: 'fact-value-invalid' });
  });

  it('tries a rule on a case, sound or faulty', async () => {
    const url = await propose('Tried', { contacts: 5, sized_on: '2026-11-01' });
    const tried = (expression: string) =>
      auditor.post(`${url}/gates/${GATE}/rule-trials`, {
        rule: { kind: 'cel', expression },
        criterion: 'must',
      });
    const sound = await tried('daysSince(facts.sized_on) <= 30');
    expect(sound.statusCode).toBe(200);
    expect(sound.json()).toMatchObject({
      faults: [],
      evaluation: {
        verdict: 'met',
        inputs: { sized_on: '2026-11-01', today: '2026-11-23' },
      },
    });
    expect((await tried('facts.reach > 5')).json()).toMatchObject({
      faults: [{ severity: 'error', code: 'unknownFact', path: '/expression' }],
      evaluation: { verdict: 'notMet' },
    });
    expect(refusalOf(await tried('x'.repeat(3_000)))).toEqual({
      status: 400,
      code: 'malformed-request',
    });
  });

  it('freezes the verdicts with the submission, under its commitment', async () => {
    const url = await propose('Frozen', { contacts: 12, budget: euros('100.00') });
    const answer = await manager.post(`${url}/gates/${GATE}/submissions`, { note: 'Ready' });
    const { evaluations, submission } = answerOf(submissionRecorded, answer);
    expect(evaluations).toMatchObject([
      { criterion: 'enough_contacts', verdict: 'met', inputs: { contacts: 12 } },
      { criterion: 'affordable', verdict: 'met', inputs: { budget: euros('100.00') } },
      { criterion: 'reach', verdict: 'scored', score: 60 },
    ]);
    const ended = await auditor.post(`${url}/gates/${GATE}/what-if`, { changes: { contacts: 3 } });
    expect(ended.json()).toMatchObject({ endsReview: true, readiness: { status: 'blocked' } });
    expect((await gateOf(url)).submissions.at(-1)).toMatchObject({
      submission,
      status: { kind: 'inReview' },
    });
  });

  it('ranks initiatives by the score of their gate', async () => {
    await propose('Rank first', { contacts: 19 });
    await propose('Rank second', { contacts: 2 });
    await propose('Rank third', { sized_on: '2026-11-01' });
    await under.catchUp();
    const answer = await manager.get('/api/v1/initiatives?sort=-score&q=Rank');
    expect(
      answer.json().data.map(({ title, score }: { title: string; score: number | null }) => ({
        title,
        score,
      })),
    ).toEqual([
      { title: 'Rank first', score: 71 },
      { title: 'Rank second', score: 8 },
      { title: 'Rank third', score: null },
    ]);
  });
});
