import { gateSchema } from '../resources/gate.js';
import { initiativeRecorded, submissionRecorded } from '../resources/recorded.js';
import { answerOf, refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import { doTheWork } from '../testing/gate-work.js';
import type { Requests } from '../testing/requests.js';

const GATE = 'problem_defined';

describe('a gate that groups of people decide', () => {
  let under: ApiUnderTest;
  let paula: Requests;
  let url: string;
  let gate: string;
  beforeAll(async () => {
    under = await openApi();
    paula = await under.signIn({ name: 'Paula', roles: ['product-manager'] });
    const proposed = await paula.post('/api/v1/initiatives', {
      title: 'Insulin pump alarm',
      productLine: 'Care',
      template: { id: 'regulated', version: 1 },
    });
    url = `/api/v1/initiatives/${answerOf(initiativeRecorded, proposed).id}`;
    gate = `${url}/gates/${GATE}`;
    await doTheWork(paula, gate);
  });
  afterAll(() => under.close());

  const vote = async (voter: Requests, more: object = {}) => {
    const { submissions } = answerOf(gateSchema, await voter.get(gate));
    const { submission, commitment } = submissions.at(-1) ?? {};
    const body = { submission, commitment, choice: 'approve', reason: 'It holds', ...more };
    return voter.post(`${gate}/votes`, body, { 'if-match': '*' });
  };
  const asksOf = async (person: Requests): Promise<readonly string[]> => {
    await under.catchUp();
    const inbox = (await person.get('/api/v1/inbox')).json();
    return inbox.data.map(({ subject }: { subject: string }) => subject);
  };

  it('refuses a submission that nobody could carry, with the people there are', async () => {
    const refused = await paula.post(`${gate}/submissions`, { note: 'Ready' });
    expect(refusalOf(refused).code).toBe('approval-out-of-reach');
    expect(refused.json()).toMatchObject({
      status: 422,
      facts: {
        groups: [
          { group: 'direction', needed: 1, eligible: [] },
          { group: 'independent_review', needed: 1, eligible: [] },
        ],
      },
    });
  });

  it('goes tier by tier, with the people of the submission and one asked beside them', async () => {
    const dora = await under.signIn({ name: 'Dora', roles: ['product-director'] });
    const lea = await under.signIn({ name: 'Lea', roles: [], functions: ['legal'] });
    const finn = await under.signIn({ name: 'Finn', roles: [], functions: ['fin'] });
    const otto = await under.signIn({ name: 'Otto', roles: ['product-operations'] });
    const eve = await under.signIn({ name: 'Eve', roles: ['engineering-lead'] });
    const submitted = answerOf(
      submissionRecorded,
      await paula.post(`${gate}/submissions`, { note: 'Ready' }),
    );
    expect(submitted.approval).toEqual({
      eligible: [
        { group: 'direction', persons: [dora.personId] },
        { group: 'independent_review', persons: [lea.personId, finn.personId].toSorted() },
      ],
    });

    const early = await vote(lea);
    expect(refusalOf(early).code).toBe('tier-not-open');
    expect(early.json()).toMatchObject({
      status: 409,
      facts: { group: 'independent_review', tier: 2, openTier: 1, waitingFor: ['direction'] },
    });
    const dirk = await under.signIn({ name: 'Dirk', roles: ['product-director'] });
    expect(refusalOf(await vote(dirk))).toMatchObject({ status: 403, code: 'voter-not-eligible' });

    const asked = { submission: 1, personId: eve.personId, reason: 'It touches the firmware' };
    const byAuthor = refusalOf(await paula.post(`${gate}/approvers`, asked));
    expect(byAuthor).toMatchObject({ status: 403, code: 'not-permitted' });
    const nobody = { ...asked, personId: `per_${'e'.repeat(32)}` };
    expect(refusalOf(await otto.post(`${gate}/approvers`, nobody)).code).toBe('person-unknown');
    const added = answerOf(submissionRecorded, await otto.post(`${gate}/approvers`, asked));
    expect(added.extraApprovers).toMatchObject([
      { personId: eve.personId, addedBy: otto.personId },
    ]);

    expect(await asksOf(dora)).toEqual(['direction']);
    expect(await asksOf(lea)).toEqual([]);
    expect(await asksOf(eve)).toEqual([`extra:${eve.personId}`]);
    expect((await vote(dora)).statusCode).toBe(201);
    expect(await asksOf(lea)).toEqual(['independent_review']);
    const standing = answerOf(gateSchema, await lea.get(gate)).approval;
    expect(standing).toMatchObject({ met: false, reachable: true, groupsNeeded: 3, groupsMet: 1 });
    expect(
      standing.groups.map(({ key, met, takesVotes, mayVote }) => [key, met, takesVotes, mayVote]),
    ).toEqual([
      [`extra:${eve.personId}`, false, true, [eve.personId]],
      ['direction', true, false, []],
      ['independent_review', false, true, [lea.personId, finn.personId].toSorted()],
    ]);

    const reviewed = answerOf(submissionRecorded, await vote(lea));
    expect(reviewed.status).toEqual({ kind: 'inReview' });
    const decided = answerOf(submissionRecorded, await vote(eve));
    expect(decided.status).toMatchObject({
      kind: 'decided',
      decision: {
        outcome: 'go',
        decidedBy: 'rule',
        tally: {
          approvalsRequired: 3,
          groups: [
            { group: `extra:${eve.personId}`, met: true },
            { group: 'direction', approvals: 1, eligible: 1, met: true },
            { group: 'independent_review', approvals: 1, eligible: 2, needed: 1, quorum: 1 },
          ],
        },
      },
    });
  });

  it('lets an extra approver go before he votes, and never after', async () => {
    const pia = await under.signIn({ name: 'Pia', roles: ['product-manager'] });
    const proposed = await pia.post('/api/v1/initiatives', {
      title: 'Second alarm',
      productLine: 'Care',
      template: { id: 'regulated', version: 1 },
    });
    const other = `/api/v1/initiatives/${answerOf(initiativeRecorded, proposed).id}/gates/${GATE}`;
    await doTheWork(pia, other);
    await pia.post(`${other}/submissions`, { note: 'Ready' });
    const otto = await under.signIn({ name: 'Oda', roles: ['product-operations'] });
    const eve = await under.signIn({ name: 'Erik', roles: ['engineering-lead'] });
    const asked = { submission: 1, personId: eve.personId, reason: 'Firmware' };
    const removal = `${other}/approvers/${eve.personId}/removal`;
    const reason = { submission: 1, reason: 'On leave' };
    expect((await otto.post(`${other}/approvers`, asked)).statusCode).toBe(201);
    expect(answerOf(submissionRecorded, await otto.post(removal, reason)).extraApprovers).toEqual(
      [],
    );
    expect(refusalOf(await otto.post(removal, reason)).code).toBe('extra-approver-unknown');
    await otto.post(`${other}/approvers`, asked);
    const { submissions } = answerOf(gateSchema, await eve.get(other));
    const commitment = submissions[0]?.commitment;
    const no = { submission: 1, commitment, choice: 'reject', reason: 'Unsafe' };
    expect((await eve.post(`${other}/votes`, no, { 'if-match': '*' })).statusCode).toBe(201);
    expect(refusalOf(await otto.post(removal, reason))).toMatchObject({
      status: 409,
      code: 'approver-has-voted',
    });
  });

  it('lets others than the authors name the sponsor', async () => {
    const cleo = await under.signIn({ name: 'Cleo', roles: ['cpo'] });
    const named = { personId: cleo.personId, reason: 'Answers for the line' };
    expect(refusalOf(await paula.post(`${url}/sponsor`, named)).code).toBe('not-permitted');
    const answer = answerOf(initiativeRecorded, await cleo.post(`${url}/sponsor`, named));
    expect(answer.sponsorId).toBe(cleo.personId);
  });
});
