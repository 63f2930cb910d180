import { evidenceRecorded, submissionRecorded } from '../resources/recorded.js';
import { evidenceRetracted, relianceSchema } from '../resources/reliance.js';
import { initiativeSchema } from '../resources/initiative.js';
import { gateSchema } from '../resources/gate.js';
import { answerOf, refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import type { FeatureTeam } from '../testing/feature-gate.js';
import { GATE, makeReady, propose, signInTeam, submit } from '../testing/feature-gate.js';

const evidence = {
  gate: GATE,
  criteria: ['users_heard'],
  kind: 'interview',
  title: 'Twelve interviews',
  source: 'Customer research',
  asOf: '2026-11-01',
};

/** So late that a session lasts into the next day. */
const EVENING = '2026-11-23T23:45:00.000Z';

describe('evidence', () => {
  let under: ApiUnderTest;
  let team: FeatureTeam;
  beforeAll(async () => {
    under = await openApi();
    under.clock.now = EVENING;
    team = await signInTeam(under);
  });
  beforeEach(() => {
    under.clock.now = EVENING;
  });
  afterAll(() => under.close());

  const add = async (url: string, more: object = {}): Promise<string> => {
    const answer = await team.manager.post(`${url}/evidence`, { ...evidence, ...more });
    expect(answer.statusCode).toBe(201);
    return `${url}/evidence/${answerOf(evidenceRecorded, answer).evidenceId}`;
  };
  const gateOf = async (url: string) =>
    answerOf(gateSchema, await team.auditor.get(`${url}/gates/${GATE}`));

  /** An initiative that passed its first gate on one piece of evidence. */
  const passed = async (): Promise<{ readonly url: string; readonly address: string }> => {
    const url = await propose(team.manager);
    const address = await add(url);
    await makeReady(team.manager, url);
    const { submission, commitment, etag } = await submit(team.manager, url);
    const vote = await team.director.post(
      `${url}/gates/${GATE}/votes`,
      { submission, commitment, choice: 'approve', reason: 'Good', meaning: 'approval' },
      { 'if-match': etag },
    );
    expect(vote.statusCode).toBe(201);
    return { url, address };
  };

  it('goes stale, blocks its gate, and is refreshed by newer evidence', async () => {
    const url = await propose(team.manager);
    const address = await add(url, { shelfLifeDays: 22 });
    await makeReady(team.manager, url);
    expect((await gateOf(url)).readiness.status).toBe('ready');
    under.clock.now = '2026-11-24T00:00:00.000Z';
    expect((await gateOf(url)).readiness).toMatchObject({
      status: 'blocked',
      unmet: [
        {
          kind: 'evidenceStale',
          why: 'It speaks of 2026-11-01 and was fresh for 22 days.',
          fixableBy: { persons: [team.manager.personId] },
          since: '2026-11-24T00:00:00.000Z',
        },
      ],
    });
    const refused = await team.manager.post(`${url}/gates/${GATE}/submissions`, { note: 'Now' });
    expect(refusalOf(refused)).toEqual({ status: 422, code: 'gate-not-ready' });
    const asked = {
      title: 'Eight more interviews',
      source: 'Customer research',
      asOf: '2026-11-20',
      ownerId: team.director.personId,
    };
    const refreshed = await team.manager.post(`${address}/refresh`, asked);
    expect(refreshed.statusCode).toBe(201);
    expect(answerOf(evidenceRecorded, refreshed)).toMatchObject({
      supersedes: address.split('/').at(-1),
      criteria: ['users_heard'],
      kind: 'interview',
      owner: team.director.personId,
    });
    expect((await gateOf(url)).readiness.status).toBe('ready');
    const again = await team.manager.post(`${address}/refresh`, asked);
    expect(refusalOf(again)).toEqual({ status: 409, code: 'evidence-not-current' });
  });

  it('tells beforehand what its retraction will reopen, and then does exactly that', async () => {
    const { url, address } = await passed();
    const before = answerOf(relianceSchema, await team.auditor.get(`${address}/reliance`));
    expect(before).toMatchObject({
      decisions: [{ gate: GATE, round: 1, submission: 1, outcome: 'go', inForce: true }],
      review: null,
      returnsTo: GATE,
    });
    const key = { 'idempotency-key': 'retract-it' };
    const retracted = await team.manager.post(`${address}/retraction`, { reason: 'Biased' }, key);
    expect(retracted.statusCode).toBe(201);
    expect(answerOf(evidenceRetracted, retracted).reopened).toEqual(before.decisions);
    const replayed = await team.manager.post(`${address}/retraction`, { reason: 'Biased' }, key);
    expect(replayed.json()).toEqual(retracted.json());
    const initiative = answerOf(initiativeSchema, await team.auditor.get(url));
    expect(initiative.phase).toMatchObject({ kind: 'inStage', gate: GATE, round: 2 });
    expect(initiative.decisions).toMatchObject([{ outcome: 'go', reopened: { wasInForce: true } }]);
    expect((await gateOf(url)).readiness.unmet).toMatchObject([
      { kind: 'evidenceRetracted', title: 'Twelve interviews' },
    ]);
    const after = answerOf(relianceSchema, await team.auditor.get(`${address}/reliance`));
    expect(after).toMatchObject({ decisions: [], returnsTo: null });
  });

  it('names itself in the submission that freezes it, and ends that review when retracted', async () => {
    const url = await propose(team.manager);
    const address = await add(url);
    await makeReady(team.manager, url);
    const answer = await team.manager.post(`${url}/gates/${GATE}/submissions`, { note: 'Ready' });
    expect(answerOf(submissionRecorded, answer).evidence).toEqual([address.split('/').at(-1)]);
    const late = await add(url, { title: 'One more' });
    for (const [each, review] of [
      [address, { gate: GATE, submission: 1 }],
      [late, null],
    ] as const) {
      const reliance = await team.auditor.get(`${each}/reliance`);
      expect(answerOf(relianceSchema, reliance)).toMatchObject({ decisions: [], review });
    }
    await team.manager.post(`${address}/retraction`, { reason: 'Biased' });
    expect((await gateOf(url)).submissions.at(-1)?.status).toMatchObject({ kind: 'outdated' });
  });

  it.each([
    [404, 'evidence-unknown', 'evi_0/reliance', undefined],
    [404, 'evidence-unknown', 'evi_0/refresh', { title: 'x', source: 'x', asOf: '2026-11-01' }],
    [400, 'malformed-request', 'evi_0/refresh', { title: 'x', source: 'x', shelfLifeDays: 0 }],
  ])('%s %s at %s', async (...[status, code, place, body]) => {
    const url = await propose(team.manager);
    const address = `${url}/evidence/${place}`;
    const answer = await (body ? team.manager.post(address, body) : team.manager.get(address));
    expect(refusalOf(answer)).toMatchObject({ status, code });
  });

  it('403: is not refreshed by whoever has no part in the gate', async () => {
    const stranger = await under.signIn({ name: 'Stan', roles: ['sales-lead'] });
    const address = await add(await propose(team.manager));
    const asked = { title: 'Other', source: 'Other', asOf: '2026-11-20' };
    expect(refusalOf(await stranger.post(`${address}/refresh`, asked)).status).toBe(403);
    const retraction = await stranger.post(`${address}/retraction`, { reason: 'No' });
    expect(refusalOf(retraction).status).toBe(403);
  });
});
