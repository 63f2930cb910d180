import {
  conditionRecorded,
  evidenceRecorded,
  initiativeRecorded,
  submissionRecorded,
} from '../resources/recorded.js';
import { evidenceRetracted } from '../resources/reliance.js';
import { answerOf, refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import type { FeatureTeam } from '../testing/feature-gate.js';
import { GATE, inReview, proposal, propose, signInTeam } from '../testing/feature-gate.js';

const NOBODY = `ini_${'0'.repeat(32)}`;

describe('commands of an initiative', () => {
  let under: ApiUnderTest;
  let team: FeatureTeam;
  beforeAll(async () => {
    under = await openApi();
    team = await signInTeam(under);
  });
  afterAll(() => under.close());

  describe('POST /initiatives', () => {
    it('201: records the proposal and says where it stands and what the log keeps', async () => {
      const answer = await team.manager.post('/api/v1/initiatives', proposal);
      expect(answer.statusCode).toBe(201);
      const initiative = answerOf(initiativeRecorded, answer);
      expect(answer.headers).toMatchObject({
        location: `/api/v1/initiatives/${initiative.id}`,
        etag: '"2"',
        'cache-control': 'no-store',
      });
      expect(initiative).toMatchObject({
        ownerId: team.manager.personId,
        phase: { kind: 'inStage', gate: GATE, round: 1 },
        receipt: { stream: initiative.id, version: 2, recordedAt: under.clock.now },
      });
      expect(initiative.receipt?.eventIds).toHaveLength(2);
    });

    it('403: an auditor proposes nothing, and learns who may', async () => {
      const answer = await team.auditor.post('/api/v1/initiatives', proposal);
      expect(refusalOf(answer)).toEqual({ status: 403, code: 'not-permitted' });
      expect(answer.json().facts.needs.roles).toContain('product-manager');
    });

    it('422: a template that does not exist', async () => {
      const answer = await team.manager.post('/api/v1/initiatives', {
        ...proposal,
        template: { id: 'feature', version: 99 },
      });
      expect(refusalOf(answer)).toEqual({ status: 422, code: 'template-unknown' });
    });
  });

  describe('PATCH /initiatives/{id}/case', () => {
    it('200: sets facts, clears them by null, and raises the version', async () => {
      const url = await propose(team.manager);
      const set = await team.manager.patch(
        `${url}/case`,
        { changes: { problem: 'Four calls', effort_days: 20, tags: ['returns'] } },
        { 'if-match': '"2"' },
      );
      expect(set.statusCode).toBe(200);
      expect(answerOf(initiativeRecorded, set)).toMatchObject({
        version: 3,
        facts: { problem: 'Four calls', effort_days: 20, tags: ['returns'] },
      });
      const cleared = await team.manager.patch(
        `${url}/case`,
        { changes: { effort_days: null } },
        { 'if-match': String(set.headers['etag']) },
      );
      expect(cleared.json().facts).toEqual({ problem: 'Four calls', tags: ['returns'] });
    });

    it('takes money as decimal text and gives it back as it came', async () => {
      const url = await propose(team.manager, { template: { id: 'standard', version: 1 } });
      const investment = { amount: '1250000.00', currency: 'EUR' };
      await team.manager.patch(`${url}/case`, { changes: { investment } }, { 'if-match': '"2"' });
      expect((await team.manager.get(url)).json().facts).toEqual({ investment });
    });

    it('428 without If-Match, 412 with a stale or weak one, 400 with none at all in it', async () => {
      const url = await propose(team.manager);
      const edit = (headers: Record<string, string>) =>
        team.manager.patch(`${url}/case`, { changes: { problem: 'x' } }, headers);
      expect(refusalOf(await edit({})).code).toBe('if-match-required');
      const stale = await edit({ 'if-match': '"1"' });
      expect(refusalOf(stale)).toEqual({ status: 412, code: 'version-stale' });
      expect(stale.json().facts).toEqual({ expectedVersion: 1, version: 2 });
      expect(refusalOf(await edit({ 'if-match': 'W/"2"' })).status).toBe(412);
      expect(refusalOf(await edit({ 'if-match': '2' })).status).toBe(400);
    });

    it('422: an unknown fact and a value of another type, each with its place', async () => {
      const url = await propose(team.manager);
      const edit = (changes: object) =>
        team.manager.patch(`${url}/case`, { changes }, { 'if-match': '*' });
      const unknown = await edit({ colour: 'red' });
      expect(refusalOf(unknown)).toEqual({ status: 422, code: 'fact-unknown' });
      expect(unknown.json().errors[0].pointer).toBe('/changes/colour');
      expect(refusalOf(await edit({ effort_days: 'many' })).code).toBe('fact-value-invalid');
    });
  });

  it('names authors, who then count as such', async () => {
    const url = await propose(team.manager);
    const answer = await team.manager.post(`${url}/authors`, { personId: team.director.personId });
    expect(answer.statusCode).toBe(201);
    expect(answerOf(initiativeRecorded, answer).authors).toContain(team.director.personId);
  });

  describe('evidence', () => {
    const evidence = {
      gate: GATE,
      criteria: ['users_heard'],
      kind: 'interview',
      title: 'Interviews',
      source: 'Research',
      asOf: '2026-10-01',
    };

    it('201: is added under an id of its own, found at its Location, and stays visible when retracted', async () => {
      const url = await propose(team.manager);
      const added = await team.manager.post(`${url}/evidence`, evidence);
      expect(added.statusCode).toBe(201);
      const { evidenceId } = answerOf(evidenceRecorded, added);
      const location = String(added.headers['location']);
      expect((await team.auditor.get(location)).json()).toMatchObject({ evidenceId });
      const retracted = await team.manager.post(`${location}/retraction`, { reason: 'Too few' });
      expect(answerOf(evidenceRetracted, retracted).retractedAt).toBe(under.clock.now);
    });

    it('404: cannot be retracted before it was added', async () => {
      const url = await propose(team.manager);
      const answer = await team.manager.post(`${url}/evidence/evi_0/retraction`, { reason: 'x' });
      expect(refusalOf(answer)).toEqual({ status: 404, code: 'evidence-unknown' });
    });

    it('422: speaks only to criteria that the gate has', async () => {
      const url = await propose(team.manager);
      const answer = await team.manager.post(`${url}/evidence`, {
        ...evidence,
        criteria: ['taste'],
      });
      expect(refusalOf(answer)).toEqual({ status: 422, code: 'criterion-unknown' });
    });
  });

  it('resolves a condition of a conditional go, once who set it has verified the proof', async () => {
    const { url, submission, commitment, etag } = await inReview(team.manager);
    const dueOn = '2026-12-24';
    const condition = {
      conditionId: 'legal',
      text: 'Terms confirmed',
      ownerId: team.manager.personId,
      dueOn,
    };
    const voted = await team.director.post(
      `${url}/gates/${GATE}/votes`,
      {
        submission,
        commitment,
        choice: 'approveWithConditions',
        reason: 'Yes, but',
        conditions: [condition],
      },
      { 'if-match': etag },
    );
    expect(answerOf(submissionRecorded, voted).status).toMatchObject({
      kind: 'decided',
      decision: { outcome: 'conditionalGo' },
    });
    const met = await team.manager.post(`${url}/conditions/legal/resolution`, { proof: 'Signed' });
    expect(answerOf(conditionRecorded, met)).toMatchObject({
      met: null,
      reported: { proof: 'Signed' },
    });
    const verified = await team.director.post(
      `${url}/conditions/legal/verification`,
      { verdict: 'verified' },
      { 'if-match': String(met.headers['etag']) },
    );
    expect(answerOf(conditionRecorded, verified).met).toMatchObject({ proof: 'Signed' });
    expect((await team.auditor.get(String(met.headers['location']))).json()).toMatchObject({
      dueOn,
    });
    const again = await team.manager.post(`${url}/conditions/legal/resolution`, { proof: 'Other' });
    expect(refusalOf(again)).toEqual({ status: 409, code: 'condition-already-met' });
    const other = await team.manager.post(`${url}/conditions/none/resolution`, { proof: 'x' });
    expect(refusalOf(other).code).toBe('condition-unknown');
  });

  describe('cancellation and reopening', () => {
    it('ends an initiative, refuses work on it, and reopens it at a gate', async () => {
      const url = await propose(team.manager);
      const cancelled = await team.manager.post(`${url}/cancellation`, {
        reason: 'Bought instead',
      });
      expect(answerOf(initiativeRecorded, cancelled).phase.kind).toBe('cancelled');
      const late = await team.manager.patch(
        `${url}/case`,
        { changes: { problem: 'x' } },
        { 'if-match': '*' },
      );
      expect(refusalOf(late)).toEqual({ status: 409, code: 'initiative-not-active' });
      const reopened = await team.director.post(`${url}/reopening`, {
        gate: GATE,
        reason: 'Not bought',
      });
      expect(answerOf(initiativeRecorded, reopened).phase).toMatchObject({
        kind: 'inStage',
        gate: GATE,
      });
      const again = await team.director.post(`${url}/reopening`, { gate: GATE, reason: 'x' });
      expect(refusalOf(again)).toEqual({ status: 409, code: 'not-reopenable' });
    });
  });

  it('resumes a held initiative before its date, and only a held one', async () => {
    const { url, submission, etag } = await inReview(team.manager);
    const held = await team.operations.post(
      `${url}/gates/${GATE}/decisions`,
      { submission, outcome: 'hold', reason: 'No capacity', holdUntil: '2027-03-01' },
      { 'if-match': etag },
    );
    expect(held.statusCode).toBe(201);
    const resumed = await team.manager.post(`${url}/resumption`, { reason: 'Capacity is back' });
    expect(answerOf(initiativeRecorded, resumed).phase.kind).toBe('inStage');
    const again = await team.manager.post(`${url}/resumption`, { reason: 'x' });
    expect(refusalOf(again)).toEqual({ status: 409, code: 'not-on-hold' });
  });

  it('404: every command says so about an initiative that was never proposed', async () => {
    const url = `/api/v1/initiatives/${NOBODY}`;
    const answers = [
      await team.manager.post(`${url}/authors`, { personId: team.director.personId }),
      await team.manager.patch(`${url}/case`, { changes: { problem: 'x' } }, { 'if-match': '*' }),
      await team.manager.post(`${url}/cancellation`, { reason: 'x' }),
      await team.manager.get(url),
      await team.manager.get(`${url}/process`),
      await team.manager.get(`${url}/entries`),
    ];
    expect(answers.map(refusalOf)).toEqual(
      answers.map(() => ({ status: 404, code: 'initiative-unknown' })),
    );
  });
});
