import { answerOf, refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import type { Requests } from '../testing/requests.js';
import { forcedGateSchema, waiverSchema } from '../resources/exceptions.js';
import { gateSchema } from '../resources/gate.js';
import { initiativeSchema } from '../resources/initiative.js';
import {
  conditionRecorded,
  forcedGateRecorded,
  initiativeRecorded,
  submissionRecorded,
  waiverRecorded,
} from '../resources/recorded.js';

type Person = Requests & { readonly personId: string };

// Sessions do not last while nobody uses them, so what ends with the day is tried around midnight.
const EVENING = '2026-11-23T23:50:00.000Z';
const TODAY = '2026-11-23';
const NIGHT = '2026-11-24T00:00:00.000Z';

describe('exceptions', () => {
  let under: ApiUnderTest;
  let manager: Person;
  let director: Person;
  let engineer: Person;
  let tester: Person;
  let operations: Person;
  let chief: Person;
  let support: Person;

  beforeAll(async () => {
    under = await openApi();
    under.clock.now = EVENING;
    manager = await under.signIn({ name: 'Paula', roles: ['product-manager'], functions: ['pm'] });
    director = await under.signIn({ name: 'Dora', roles: ['product-director'] });
    engineer = await under.signIn({ name: 'Enzo', roles: ['engineering-lead'] });
    tester = await under.signIn({ name: 'Quin', roles: ['qa-lead'] });
    operations = await under.signIn({ name: 'Otto', roles: ['product-operations'] });
    chief = await under.signIn({ name: 'Cleo', roles: ['cpo'] });
    support = await under.signIn({ name: 'Susi', roles: [], functions: ['cs'] });
  });
  afterAll(() => under.close());
  beforeEach(() => {
    under.clock.now = EVENING;
  });

  const propose = async (): Promise<string> => {
    const answer = await manager.post('/api/v1/initiatives', {
      title: 'Payments are down',
      productLine: 'Shop',
      template: { id: 'urgent-fix', version: 1 },
    });
    return `/api/v1/initiatives/${answerOf(initiativeRecorded, answer).id}`;
  };
  const etagOf = async (url: string): Promise<{ readonly 'if-match': string }> => ({
    'if-match': String((await manager.get(url)).headers['etag']),
  });
  const gateOf = async (url: string, gate: string) =>
    answerOf(gateSchema, await manager.get(`${url}/gates/${gate}`));

  /** Everything that the first gate asks for but its criterion. */
  const prepare = async (url: string): Promise<void> => {
    const gate = `${url}/gates/assessed`;
    await manager.post(`${gate}/deliverables`, { deliverable: 'impact_note', title: 'Note' });
    await support.patch(`${gate}/checklist/customers_told`, { status: 'done' });
  };
  const assess = (url: string) =>
    manager.post(`${url}/gates/assessed/criteria/impact_known/assessments`, {
      verdict: 'met',
      reason: '312 shops',
    });
  const submit = async (url: string, gate = 'assessed') => {
    const answer = await manager.post(`${url}/gates/${gate}/submissions`, {});
    const { submission, commitment } = answerOf(submissionRecorded, answer);
    return { submission, commitment };
  };
  const vote = async (who: Person, url: string, body: object) =>
    who.post(`${url}/gates/assessed/votes`, { reason: 'Go on', ...body }, await etagOf(url));

  const waiver = { reason: 'Counting takes until Friday', until: TODAY };
  const askForWaiver = async (url: string, more: object = {}) => {
    const answer = await manager.post(`${url}/gates/assessed/criteria/impact_known/waivers`, {
      ...waiver,
      ownerId: support.personId,
      ...more,
    });
    return answerOf(waiverRecorded, answer);
  };

  describe('a condition', () => {
    const conditional = async (): Promise<string> => {
      const url = await propose();
      await prepare(url);
      await assess(url);
      const asked = await submit(url);
      const conditions = [
        {
          conditionId: 'status-page',
          text: 'Put up a status page',
          ownerId: support.personId,
          dueOn: TODAY,
        },
      ];
      const cast = await vote(director, url, {
        ...asked,
        choice: 'approveWithConditions',
        conditions,
      });
      expect(cast.statusCode).toBe(201);
      return url;
    };
    const report = (url: string, proof = 'It is up') =>
      support.post(`${url}/conditions/status-page/resolution`, { proof });
    const judge = async (who: Person, url: string, body: object = { verdict: 'verified' }) =>
      who.post(`${url}/conditions/status-page/verification`, body, await etagOf(url));

    it('is closed by who set it, after a proof was sent back, and by nobody else', async () => {
      const url = await conditional();
      expect(refusalOf(await judge(director, url))).toEqual({
        status: 409,
        code: 'condition-proof-missing',
      });
      const reported = answerOf(conditionRecorded, await report(url));
      expect(reported).toMatchObject({ met: null, reported: { proof: 'It is up' } });
      for (const who of [manager, support]) {
        expect(refusalOf(await judge(who, url))).toEqual({ status: 403, code: 'own-condition' });
      }
      for (const who of [operations, chief]) {
        expect(refusalOf(await judge(who, url))).toEqual({ status: 403, code: 'not-permitted' });
      }
      const back = { verdict: 'sentBack', reason: 'It is empty' };
      expect((await judge(director, url, back)).statusCode).toBe(201);
      await report(url, 'It has content');
      const verified = answerOf(conditionRecorded, await judge(director, url));
      expect(verified).toMatchObject({
        setBy: director.personId,
        met: { by: support.personId, proof: 'It has content' },
        verified: { by: director.personId, inPlaceOfSetter: null },
      });
    });

    it('blocks the next gate when overdue, until it is extended or verified', async () => {
      const url = await conditional();
      await report(url);
      under.clock.now = NIGHT;
      const overdue = await gateOf(url, 'released');
      expect(overdue.readiness.unmet).toContainEqual(
        expect.objectContaining({
          kind: 'conditionOverdue',
          fixableBy: { persons: [director.personId], roles: [], functions: [] },
        }),
      );
      const extension = { dueOn: '2026-12-01', reason: 'The page needs a review' };
      const extend = (who: Person) =>
        who.post(`${url}/conditions/status-page/extension`, extension);
      expect(refusalOf(await extend(operations)).code).toBe('not-permitted');
      expect(answerOf(conditionRecorded, await extend(director))).toMatchObject({
        dueOn: '2026-12-01',
        extended: { previousDueOn: TODAY },
      });
      const { readiness } = await gateOf(url, 'released');
      expect(readiness.unmet.map(({ kind }) => kind)).not.toContain('conditionOverdue');
    });

    it('is verified by the gate owner once the setter has left, with the reason on record', async () => {
      const leaver = await under.signIn({ name: 'Leo', roles: ['product-director'] });
      const url = await propose();
      await prepare(url);
      await assess(url);
      const asked = await submit(url);
      await vote(leaver, url, {
        ...asked,
        choice: 'approveWithConditions',
        conditions: [
          {
            conditionId: 'status-page',
            text: 'Put up a status page',
            ownerId: support.personId,
            dueOn: '2026-11-25',
          },
        ],
      });
      await report(url);
      expect(refusalOf(await judge(operations, url)).code).toBe('not-permitted');
      await under.askOf(leaver.personId, { type: 'DeactivatePerson', reason: 'Left' });
      expect(answerOf(conditionRecorded, await judge(operations, url))).toMatchObject({
        verified: { by: operations.personId, inPlaceOfSetter: 'setterLeft' },
      });
    });
  });

  describe('a waiver', () => {
    it('lets the gate go on without a criterion, visibly, in gate, submission and decision', async () => {
      const url = await propose();
      await prepare(url);
      const { waiverId } = await askForWaiver(url);
      const decide = async (who: Person, body: object = { verdict: 'granted' }) =>
        who.post(
          `${url}/gates/assessed/waivers/${waiverId}/decision`,
          { reason: 'The risk is small', ...body },
          await etagOf(url),
        );
      expect(refusalOf(await decide(manager))).toEqual({ status: 403, code: 'own-waiver' });
      expect(refusalOf(await decide(support))).toEqual({ status: 403, code: 'own-waiver' });
      expect(refusalOf(await decide(operations))).toEqual({
        status: 403,
        code: 'not-a-voter-at-gate',
      });
      expect(answerOf(waiverRecorded, await decide(director))).toMatchObject({
        grantedBy: director.personId,
        status: { kind: 'granted' },
      });
      const { readiness } = await gateOf(url, 'assessed');
      expect(readiness).toMatchObject({
        status: 'ready',
        counts: { criteria: { met: 0, required: 1 } },
        waived: [{ kind: 'criterion', key: 'impact_known', waiverId, until: TODAY }],
      });
      await vote(director, url, { ...(await submit(url)), choice: 'approve' });
      const after = answerOf(initiativeSchema, await manager.get(url));
      expect(after.decisions).toMatchObject([{ outcome: 'go', waivers: [{ waiverId }] }]);
      const read = await manager.get(`${url}/gates/assessed/waivers/${waiverId}`);
      expect(answerOf(waiverSchema, read).subject).toEqual({
        kind: 'criterion',
        key: 'impact_known',
      });
    });

    it('stands again at the next gate once it has ended, as the template says', async () => {
      const url = await propose();
      await prepare(url);
      const { waiverId } = await askForWaiver(url);
      await director.post(
        `${url}/gates/assessed/waivers/${waiverId}/decision`,
        { verdict: 'granted', reason: 'Until Friday' },
        await etagOf(url),
      );
      await vote(director, url, { ...(await submit(url)), choice: 'approve' });
      expect((await gateOf(url, 'released')).readiness.waived).toMatchObject([{ waiverId }]);
      under.clock.now = NIGHT;
      const { readiness } = await gateOf(url, 'released');
      expect(readiness.waived).toBeUndefined();
      expect(readiness.unmet).toContainEqual(
        expect.objectContaining({ kind: 'waiverLapsed', key: waiverId }),
      );
      expect((await assess(url)).statusCode).toBe(201);
      const settled = await gateOf(url, 'released');
      expect(settled.readiness.unmet.map(({ kind }) => kind)).not.toContain('waiverLapsed');
    });

    it('is refused for what the template protects, beyond its longest time, and for strangers', async () => {
      const url = await propose();
      const ask = (path: string, more: object = {}) =>
        manager.post(`${url}/gates/${path}/waivers`, {
          ...waiver,
          ownerId: support.personId,
          ...more,
        });
      const protectedOne = await ask('released/criteria/no_open_security_issue');
      expect(refusalOf(protectedOne)).toEqual({ status: 422, code: 'not-waivable' });
      expect(
        refusalOf(await ask('assessed/criteria/impact_known', { until: '2026-12-31' })),
      ).toEqual({ status: 422, code: 'waiver-end-invalid' });
      const stranger = `per_${'7'.repeat(32)}`;
      const unowned = await ask('assessed/deliverables/impact_note', { ownerId: stranger });
      expect(refusalOf(unowned).status).toBe(404);
      expect((await ask('assessed/deliverables/impact_note')).statusCode).toBe(201);
      expect((await ask('assessed/checklist/customers_told')).statusCode).toBe(201);
    });

    it('ends the review that relies on it when it is revoked', async () => {
      const url = await propose();
      await prepare(url);
      const { waiverId } = await askForWaiver(url);
      const at = `${url}/gates/assessed/waivers/${waiverId}`;
      await director.post(
        `${at}/decision`,
        { verdict: 'granted', reason: 'Until Friday' },
        await etagOf(url),
      );
      await submit(url);
      const revoked = await director.post(`${at}/revocation`, { reason: 'It got worse' });
      expect(answerOf(waiverRecorded, revoked).status.kind).toBe('revoked');
      const gate = await gateOf(url, 'assessed');
      expect(gate.submissions).toMatchObject([
        { status: { kind: 'outdated', becauseContent: [`waiver/${waiverId}`] } },
      ]);
      expect(gate.readiness.status).toBe('blocked');
    });
  });

  describe('break-glass', () => {
    const atRelease = async (): Promise<string> => {
      const url = await propose();
      await prepare(url);
      await assess(url);
      await vote(director, url, { ...(await submit(url)), choice: 'approve' });
      return url;
    };
    const breakGlass = async (who: Person, url: string, gate = 'released') =>
      who.post(`${url}/gates/${gate}/break-glass`, { reason: 'Nobody can pay' }, await etagOf(url));
    const review = async (who: Person, at: string, body: object) =>
      who.post(`${at}/review`, body, await etagOf(at.slice(0, at.indexOf('/gates'))));

    it('passes the gate, and no further one before somebody else has judged it', async () => {
      const url = await atRelease();
      const answer = await breakGlass(engineer, url);
      const { breakGlassId } = answerOf(forcedGateRecorded, answer);
      const at = `${url}/gates/released/break-glass/${breakGlassId}`;
      expect(answer.headers['location']).toBe(at);
      const after = answerOf(initiativeSchema, await manager.get(url));
      expect(after).toMatchObject({
        phase: { kind: 'inStage', gate: 'looked_back' },
        forcedGates: [{ breakGlassId, review: null }],
      });
      expect(after.decisions.at(-1)).toMatchObject({ decidedBy: 'breakGlass', gate: 'released' });
      const blocked = await gateOf(url, 'looked_back');
      expect(blocked.readiness.unmet[0]).not.toBeUndefined();
      expect(blocked.readiness.unmet).toContainEqual(
        expect.objectContaining({
          kind: 'breakGlassReviewOpen',
          fixableBy: { persons: [], roles: ['cpo', 'product-operations'], functions: [] },
        }),
      );
      const verdict = { outcome: 'notJustified', reason: 'There was a switch' };
      expect(refusalOf(await review(engineer, at, verdict))).toEqual({
        status: 403,
        code: 'own-break-glass',
      });
      expect(refusalOf(await review(director, at, verdict)).code).toBe('not-permitted');
      expect(refusalOf(await review(chief, at, verdict))).toEqual({
        status: 422,
        code: 'follow-up-required',
      });
      const followUp = [
        {
          conditionId: 'run-book',
          text: 'Write the switch into the run book',
          ownerId: engineer.personId,
          dueOn: '2026-12-01',
        },
      ];
      const judged = await review(chief, at, { ...verdict, followUp });
      expect(answerOf(forcedGateRecorded, judged).review).toMatchObject({
        by: chief.personId,
        followUp: ['run-book'],
      });
      expect(answerOf(forcedGateSchema, await manager.get(at)).review).not.toBeNull();
      const { readiness } = await gateOf(url, 'looked_back');
      expect(readiness.unmet.map(({ kind }) => kind)).not.toContain('breakGlassReviewOpen');
      const { conditions } = answerOf(initiativeSchema, await manager.get(url));
      expect(conditions).toMatchObject([{ setBy: chief.personId, setAs: 'breakGlassReviewer' }]);
    });

    it('is there for nobody else, and nowhere else', async () => {
      const url = await atRelease();
      for (const who of [manager, director, operations, tester]) {
        expect(refusalOf(await breakGlass(who, url))).toEqual({
          status: 403,
          code: 'not-permitted',
        });
      }
      expect(refusalOf(await breakGlass(engineer, url, 'looked_back')).code).toBe('gate-not-open');
      const other = await propose();
      expect(refusalOf(await breakGlass(engineer, other, 'assessed'))).toEqual({
        status: 409,
        code: 'break-glass-not-available',
      });
    });

    it('stands in the history as break-glass', async () => {
      const url = await atRelease();
      await breakGlass(engineer, url);
      await under.catchUp();
      const entries = (await manager.get(`${url}/entries?limit=200`)).json();
      const summaries: readonly string[] = entries.data.map(
        ({ summary }: { readonly summary: string }) => summary,
      );
      expect(summaries.filter((summary) => /break-glass/i.test(summary))).toHaveLength(2);
    });
  });
});
