import { gateSchema } from '../resources/gate.js';
import { gateWorkRecorded, submissionRecorded } from '../resources/recorded.js';
import { answerOf, refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import type { FeatureTeam } from '../testing/feature-gate.js';
import { GATE, inReview, makeReady, propose, signInTeam } from '../testing/feature-gate.js';

describe('commands at a gate', () => {
  let under: ApiUnderTest;
  let team: FeatureTeam;
  beforeAll(async () => {
    under = await openApi();
    team = await signInTeam(under);
  });
  afterAll(() => under.close());

  it('goes from proposal to a gate decided with Go', async () => {
    const { url, submission, commitment, etag } = await inReview(team.manager);
    const voted = await team.director.post(
      `${url}/gates/${GATE}/votes`,
      { submission, commitment, choice: 'approve', reason: 'Worth it' },
      { 'if-match': etag },
    );
    expect(voted.statusCode).toBe(201);
    expect(answerOf(submissionRecorded, voted)).toMatchObject({
      status: { kind: 'decided', decision: { outcome: 'go', decidedBy: 'rule' } },
    });
    const initiative = (await team.manager.get(url)).json();
    expect(initiative.phase).toMatchObject({ kind: 'inStage', gate: 'solution_validated' });
    expect(initiative.gates[0]).toMatchObject({ gate: GATE, lastOutcome: 'go', current: false });
  });

  describe('work for a gate', () => {
    it('answers each step with what is still unmet', async () => {
      const url = await propose(team.manager);
      const before = answerOf(gateSchema, await team.manager.get(`${url}/gates/${GATE}`));
      expect(before.readiness.unmet).toHaveLength(4);
      const added = await team.manager.post(`${url}/gates/${GATE}/deliverables`, {
        deliverable: 'feature_brief',
        title: 'Brief',
        link: 'https://example.com/brief',
        digest: 'ab'.repeat(32),
      });
      const work = answerOf(gateWorkRecorded, added);
      expect(work.readiness.unmet).toHaveLength(3);
      expect(work.deliverables['feature_brief']).toMatchObject({
        link: 'https://example.com/brief',
      });
      expect(added.headers['location']).toBe(`${url}/gates/${GATE}`);
      const withdrawn = await team.manager.post(
        `${url}/gates/${GATE}/deliverables/feature_brief/withdrawal`,
        { reason: 'Outdated' },
      );
      expect(answerOf(gateWorkRecorded, withdrawn).deliverables).toEqual({});
    });

    it('ticks a checklist item, marks it not applicable, opens it again, and needs no If-Match', async () => {
      const url = await propose(team.manager);
      const item = `${url}/gates/${GATE}/checklist/duplicate_search`;
      const steps = [
        { status: 'done', proof: 'None found' },
        { status: 'notApplicable', reason: 'A first product' },
        { status: 'open', reason: 'Mistaken' },
      ];
      for (const step of steps) {
        const answer = await team.manager.patch(item, step);
        expect(answer.statusCode).toBe(200);
        const mark = answerOf(gateWorkRecorded, answer).checklist['duplicate_search'];
        expect(mark?.status ?? 'open').toBe(step.status);
      }
      const stale = await team.manager.patch(item, { status: 'done' }, { 'if-match': '"1"' });
      expect(refusalOf(stale).status).toBe(412);
    });

    it('refuses what the template does not know', async () => {
      const url = `${await propose(team.manager)}/gates/${GATE}`;
      const assess = { verdict: 'met', reason: 'x' };
      const answers = [
        await team.manager.post(`${url}/deliverables`, { deliverable: 'poem', title: 'x' }),
        await team.manager.post(`${url}/criteria/taste/assessments`, assess),
        await team.manager.patch(`${url}/checklist/poem`, { status: 'done' }),
        await team.manager.post(`${url}/criteria/priority/assessments`, assess),
        await team.manager.get(url.replace(GATE, 'poem')),
        await team.manager.post(`${url.replace(GATE, 'launch')}/submissions`, {}),
      ];
      expect(answers.map(refusalOf)).toEqual([
        { status: 422, code: 'deliverable-unknown' },
        { status: 422, code: 'criterion-unknown' },
        { status: 404, code: 'checklist-item-unknown' },
        { status: 422, code: 'score-required' },
        { status: 404, code: 'gate-unknown' },
        { status: 409, code: 'gate-not-open' },
      ]);
    });
  });

  describe('submissions', () => {
    it('422: a gate that is not ready is refused with everything unmet and who can fix it', async () => {
      const url = await propose(team.manager);
      const answer = await team.manager.post(`${url}/gates/${GATE}/submissions`, {});
      expect(refusalOf(answer)).toEqual({ status: 422, code: 'gate-not-ready' });
      const shown = (await team.manager.get(`${url}/gates/${GATE}/readiness`)).json();
      expect(answer.json().unmet).toEqual(shown.unmet);
      expect(shown.sentence).toMatch(/^Blocked: /);
    });

    it('freezes once, refuses a second one, and can be withdrawn', async () => {
      const { url, submission } = await inReview(team.manager);
      const second = await team.manager.post(`${url}/gates/${GATE}/submissions`, {});
      expect(refusalOf(second)).toEqual({ status: 409, code: 'gate-already-in-review' });
      const location = `${url}/gates/${GATE}/submissions/${submission}`;
      const withdrawn = await team.manager.post(`${location}/withdrawal`, {
        reason: 'New numbers',
      });
      expect(answerOf(submissionRecorded, withdrawn).status.kind).toBe('withdrawn');
      expect((await team.auditor.get(location)).json().status.kind).toBe('withdrawn');
      expect(refusalOf(await team.auditor.get(`${url}/gates/${GATE}/submissions/9`)).status).toBe(
        404,
      );
    });
  });

  describe('votes', () => {
    const vote = (commitment: string, more: object = {}) => ({
      submission: 1,
      commitment,
      choice: 'sendBack',
      reason: 'Not yet',
      ...more,
    });

    it('428 and 412: a vote names the version it was decided on', async () => {
      const { url, commitment } = await inReview(team.manager);
      const votes = `${url}/gates/${GATE}/votes`;
      expect(refusalOf(await team.director.post(votes, vote(commitment))).status).toBe(428);
      const stale = await team.director.post(votes, vote(commitment), { 'if-match': '"2"' });
      expect(refusalOf(stale).status).toBe(412);
    });

    it('refuses author, stranger, other commitment and other submission', async () => {
      const { url, commitment, etag } = await inReview(team.manager);
      const votes = `${url}/gates/${GATE}/votes`;
      const match = { 'if-match': etag };
      const answers = [
        await team.manager.post(votes, vote(commitment), match),
        await team.operations.post(votes, vote(commitment), match),
        await team.director.post(votes, vote('0'.repeat(64)), match),
        await team.director.post(votes, vote(commitment, { submission: 7 }), match),
      ];
      expect(answers.map(refusalOf)).toEqual([
        { status: 403, code: 'voter-is-author' },
        { status: 403, code: 'no-seat-for-voter' },
        { status: 409, code: 'commitment-mismatch' },
        { status: 409, code: 'submission-not-current' },
      ]);
    });

    it('withdraws one’s own vote, and nothing where there is none', async () => {
      const { url, commitment, etag } = await inReview(team.manager);
      const votes = `${url}/gates/${GATE}/votes`;
      const abstain = vote(commitment, { choice: 'abstain' });
      const cast = await team.director.post(votes, abstain, { 'if-match': etag });
      expect(answerOf(submissionRecorded, cast).votes).toHaveLength(1);
      const withdrawal = { submission: 1, reason: 'Mistaken' };
      const gone = await team.director.post(`${votes}/withdrawal`, withdrawal);
      expect(answerOf(submissionRecorded, gone).votes).toEqual([]);
      const again = await team.director.post(`${votes}/withdrawal`, withdrawal);
      expect(refusalOf(again)).toEqual({ status: 409, code: 'no-vote-to-withdraw' });
    });
  });

  describe('decisions', () => {
    it('422: nobody decides Go without the approvals, and the answer lists them', async () => {
      const { url, submission, etag } = await inReview(team.manager);
      const answer = await team.operations.post(
        `${url}/gates/${GATE}/decisions`,
        { submission, outcome: 'go', reason: 'In a hurry' },
        { 'if-match': etag },
      );
      expect(refusalOf(answer)).toEqual({ status: 422, code: 'approvals-missing' });
      expect(answer.json().unmet[0]).toMatchObject({ kind: 'approvalMissing' });
    });

    it('records a recycle: the next round keeps the old one', async () => {
      const { url, submission, etag } = await inReview(team.manager);
      const decided = await team.operations.post(
        `${url}/gates/${GATE}/decisions`,
        { submission, outcome: 'recycle', reason: 'Gaps', recycleTo: GATE },
        { 'if-match': etag },
      );
      expect(decided.statusCode).toBe(201);
      const gate = answerOf(gateSchema, await team.manager.get(`${url}/gates/${GATE}`));
      expect(gate).toMatchObject({ round: 2, submissions: [{ round: 1 }] });
    });

    it('refuses an outcome without its particulars and a second decision', async () => {
      const { url, submission, etag } = await inReview(team.manager);
      const decide = (body: object, ifMatch = etag) =>
        team.operations.post(
          `${url}/gates/${GATE}/decisions`,
          { submission, reason: 'x', ...body },
          { 'if-match': ifMatch },
        );
      expect(refusalOf(await decide({ outcome: 'hold' })).code).toBe('hold-date-invalid');
      expect(refusalOf(await decide({ outcome: 'recycle', recycleTo: 'launch' })).code).toBe(
        'recycle-target-invalid',
      );
      const killed = await decide({ outcome: 'kill', salvage: ['The research'] });
      expect(killed.statusCode).toBe(201);
      const later = await decide({ outcome: 'recycle', recycleTo: GATE }, '*');
      expect(refusalOf(later)).toEqual({ status: 409, code: 'gate-already-decided' });
    });
  });

  it('asking twice without a change records nothing and answers 200 without a receipt', async () => {
    const url = await propose(team.manager);
    await makeReady(team.manager, url);
    const version = (await team.manager.get(url)).headers['etag'];
    const again = await team.manager.post(`${url}/gates/${GATE}/criteria/users_heard/assessments`, {
      verdict: 'met',
      reason: 'Six',
    });
    expect(again.statusCode).toBe(200);
    expect(again.headers['etag']).toBe(version);
    expect(answerOf(gateWorkRecorded, again).receipt).toBeNull();
  });
});
