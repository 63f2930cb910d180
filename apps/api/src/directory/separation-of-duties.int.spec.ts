import type { LightMyRequestResponse } from 'fastify';
import { submissionRecorded } from '../resources/recorded.js';
import { answerOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import { GATE, inReview } from '../testing/feature-gate.js';
import { holdDirectory, someoneWaits } from '../testing/held-directory.js';
import type { Requests } from '../testing/requests.js';

type Person = Requests;
type Review = Awaited<ReturnType<typeof inReview>>;

describe('separation of duties through the API', () => {
  let under: ApiUnderTest;
  let keeper: Person;
  let manager: Person;
  let people = 0;
  beforeAll(async () => {
    under = await openApi();
    keeper = await under.signIn({ name: 'Keeper', roles: ['process-owner'] });
    manager = await under.signIn({ name: 'Paula', roles: ['product-manager'] });
  });
  afterAll(() => under.close());

  const person = (...roles: readonly string[]): Promise<Person> =>
    under.signIn({ name: `Person${(people += 1)}`, roles });
  const link = async (one: Person, other: Person): Promise<void> => {
    const body = { accountId: other.personId, reason: 'One human' };
    const answer = await keeper.post(`/api/v1/people/${one.personId}/accounts`, body);
    expect(answer.statusCode).toBe(201);
  };
  const days = { from: '2026-11-23', to: '2026-12-04', reason: 'On leave' };
  const lend = (principal: Person, delegate: Person, more: object = {}) =>
    principal.post('/api/v1/delegations', { toPersonId: delegate.personId, ...days, ...more });
  const lent = async (principal: Person, delegate: Person): Promise<string> => {
    const answer = await lend(principal, delegate);
    expect(answer.statusCode).toBe(201);
    return answer.json().delegationId;
  };
  const etagOf = async ({ url }: Review): Promise<string> =>
    String((await manager.get(url)).headers['etag']);
  const vote = async (
    voter: Person,
    review: Review,
    more: object = {},
  ): Promise<LightMyRequestResponse> => {
    const { url, submission, commitment } = review;
    const body = { submission, commitment, choice: 'approve', reason: 'Worth it', ...more };
    return voter.post(`${url}/gates/${GATE}/votes`, body, { 'if-match': await etagOf(review) });
  };
  const refusal = (answer: LightMyRequestResponse): unknown => {
    const { code, facts } = answer.json();
    return { code, rule: facts?.rule, path: facts?.path };
  };

  describe('tricks that fail', () => {
    it('the author voting through another account', async () => {
      const other = await person('product-director');
      await link(manager, other);
      const review = await inReview(manager);
      expect(refusal(await vote(other, review))).toEqual({
        code: 'voter-is-author',
        rule: 'authorNeverVotes',
        path: [other.personId, manager.personId],
      });
      await keeper.post(
        `/api/v1/people/${manager.personId}/accounts/${other.personId}/separation`,
        { reason: 'Two people after all' },
      );
      expect((await vote(other, review)).statusCode).toBe(201);
    });

    it('the author voting with a right lent to him', async () => {
      const director = await person('product-director');
      await lent(director, manager);
      const answer = await vote(manager, await inReview(manager), {
        onBehalfOf: director.personId,
      });
      expect(refusal(answer)).toEqual({
        code: 'voter-is-author',
        rule: 'authorNeverVotes',
        path: [director.personId, manager.personId],
      });
    });

    it('one human voting with two accounts, also at the same moment', async () => {
      const [one, two] = [await person('product-director'), await person('product-director')];
      await link(one, two);
      const review = await inReview(manager);
      const abstain = { choice: 'abstain', reason: 'Conflict of interest' };
      const answers = await Promise.all([vote(one, review, abstain), vote(two, review, abstain)]);
      const codes = answers.map(({ statusCode }) => statusCode);
      expect([...codes].sort()).toEqual([201, 412]);
      const [first, second] = codes[0] === 201 ? [one, two] : [two, one];
      expect(refusal(await vote(second, review))).toEqual({
        code: 'human-counts-once',
        rule: 'oneHumanOneVote',
        path: [first.personId, second.personId],
      });
    });

    it('one human voting for himself and for whoever lent him the right', async () => {
      const [principal, delegate] = [await person('product-director'), await person('ux-lead')];
      const second = await person('product-director');
      await lent(principal, delegate);
      await lent(second, delegate);
      const review = await inReview(manager);
      const first = await vote(delegate, review, {
        choice: 'abstain',
        onBehalfOf: principal.personId,
      });
      expect(first.statusCode).toBe(201);
      expect(refusal(await vote(delegate, review, { onBehalfOf: second.personId }))).toEqual({
        code: 'human-counts-once',
        rule: 'oneHumanOneVote',
        path: [principal.personId, delegate.personId, second.personId],
      });
    });

    it('lending to oneself, to an own account, in a circle or what one does not hold', async () => {
      const [one, two, three] = [
        await person('product-director'),
        await person('ux-lead'),
        await person('qa-lead'),
      ];
      await link(one, two);
      await lent(three, one);
      await under.catchUp();
      const answers = [
        await lend(one, one),
        await lend(one, two),
        await lend(one, three),
        await lend(three, two, { scope: { roles: ['cfo'] } }),
      ];
      expect(answers.map(refusal)).toEqual([
        {
          code: 'delegation-refused',
          rule: 'notToOneself',
          path: [one.personId, one.personId],
        },
        {
          code: 'delegation-refused',
          rule: 'notToOwnAccount',
          path: [one.personId, two.personId],
        },
        {
          code: 'delegation-refused',
          rule: 'noCircle',
          path: [one.personId, three.personId, one.personId],
        },
        {
          code: 'delegation-refused',
          rule: 'rightNotHeld',
          path: [three.personId, two.personId],
        },
      ]);
    });

    it('handing a right on through too many hands', async () => {
      const chain = [
        await person('product-director'),
        await person('ux-lead'),
        await person('qa-lead'),
        await person('sales-lead'),
      ] as const;
      await lent(chain[0], chain[1]);
      await lent(chain[1], chain[2]);
      await under.catchUp();
      expect(refusal(await lend(chain[2], chain[3]))).toEqual({
        code: 'delegation-refused',
        rule: 'chainTooLong',
        path: chain.map(({ personId }) => personId),
      });
      const review = await inReview(manager);
      const { personId } = chain[0];
      expect((await vote(chain[2], review, { onBehalfOf: personId })).statusCode).toBe(201);
    });

    it('giving roles to one human that never go together', async () => {
      const [one, two] = [await person('product-director'), await person()];
      await link(one, two);
      const grant = (to: Person, role: string) =>
        keeper.post(`/api/v1/people/${to.personId}/roles`, { role, reason: 'Please' });
      expect(refusal(await grant(one, 'auditor'))).toEqual({
        code: 'roles-conflict',
        rule: 'rolesNeverTogether',
        path: [one.personId],
      });
      expect(refusal(await grant(two, 'administrator'))).toEqual({
        code: 'roles-conflict',
        rule: 'rolesNeverTogether',
        path: [one.personId, two.personId],
      });
      expect(refusal(await lend(one, await person('auditor')))).toMatchObject({
        code: 'roles-conflict',
      });
    });

    it('two people lending to each other at the same moment: one comes first', async () => {
      for (let round = 0; round < 4; round += 1) {
        const [one, two] = [await person('product-director'), await person('ux-lead')];
        const answers = await Promise.all([lend(one, two), lend(two, one)]);
        expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 422]);
      }
    });

    it('voting while the role is being revoked: the vote waits, and is refused', async () => {
      const director = await person('product-director');
      const review = await inReview(manager);
      const held = await holdDirectory(under);
      await held.ask(director.personId, {
        type: 'RevokeRole',
        role: 'product-director',
        reason: 'Moved on',
      });
      const voting = vote(director, review);
      await someoneWaits(under);
      await held.commit();
      expect(refusal(await voting)).toMatchObject({ code: 'no-seat-for-voter' });
      expect((await manager.get(review.url)).headers['etag']).toBe(review.etag);
    });

    it('voting while the delegation is being revoked or the account linked to the author', async () => {
      const [principal, delegate] = [await person('product-director'), await person()];
      const delegationId = await lent(principal, delegate);
      const second = await person('product-director');
      const review = await inReview(manager);
      const held = await holdDirectory(under);
      await held.ask(principal.personId, {
        type: 'RevokeDelegation',
        delegationId,
        reason: 'Back',
      });
      const voting = vote(delegate, review, { onBehalfOf: principal.personId });
      await someoneWaits(under);
      await held.commit();
      expect(refusal(await voting)).toMatchObject({
        code: 'no-delegation',
        path: [principal.personId, delegate.personId],
      });
      const linking = await holdDirectory(under);
      await linking.ask(second.personId, {
        type: 'LinkAccount',
        accountId: manager.personId,
        reason: 'Found out',
        directory: {
          rules: NO_CONFLICTS,
          people: [
            {
              personId: manager.personId,
              roles: [],
              functions: [],
              active: true,
              accounts: [],
              delegations: [],
            },
          ],
        },
      });
      const alsoVoting = vote(second, review);
      await someoneWaits(under);
      await linking.commit();
      expect(refusal(await alsoVoting)).toMatchObject({
        code: 'voter-is-author',
        path: [second.personId, manager.personId],
      });
    });

    it('a program voting or lending with a token that a voter gave it', async () => {
      const director = await person('product-director');
      const given = await director.post('/api/v1/session/tokens', { program: 'release-bot' });
      const program = director.with({ authorization: `Bearer ${given.json().token}` });
      const review = await inReview(manager);
      expect(refusal(await vote(program, review))).toEqual({
        code: 'vote-needs-person',
        rule: 'programsNeverVote',
        path: [director.personId],
      });
      expect(refusal(await lend(program, await person()))).toMatchObject({
        code: 'delegation-needs-person',
        rule: 'programsLendNothing',
      });
      const again = await program.post('/api/v1/session/tokens', { program: 'another' });
      expect(again.json().code).toBe('person-required');
      expect((await vote(director, review)).statusCode).toBe(201);
    });

    it('an author who keeps the directory bringing in his own voter', async () => {
      const author = await person('product-manager', 'process-owner');
      const friend = await person('ux-lead');
      const review = await inReview(author);
      const body = { role: 'product-director', reason: 'Needed for one vote' };
      await author.post(`/api/v1/people/${friend.personId}/roles`, body);
      expect(refusal(await vote(friend, review))).toEqual({
        code: 'voter-chosen-by-author',
        rule: 'authorsPickNoVoters',
        path: [author.personId, friend.personId],
      });
    });

    it('changing the directory without keeping it, or one’s own rights', async () => {
      const somebody = await person('product-director');
      const grant = (by: Person, to: Person) =>
        by.post(`/api/v1/people/${to.personId}/roles`, { role: 'cfo', reason: 'Please' });
      expect((await grant(somebody, manager)).json().code).toBe('not-permitted');
      expect((await grant(keeper, keeper)).json().code).toBe('own-rights');
    });
  });

  it('shows both names on a vote in somebody’s place, and lists the delegation', async () => {
    const [principal, delegate] = [await person('product-director'), await person('ux-lead')];
    const delegationId = await lent(principal, delegate);
    const answer = await vote(delegate, await inReview(manager), {
      onBehalfOf: principal.personId,
    });
    expect(answerOf(submissionRecorded, answer).votes).toMatchObject([
      {
        voter: delegate.personId,
        onBehalfOf: principal.personId,
        delegationIds: [delegationId],
        roles: ['product-director'],
      },
    ]);
    await under.catchUp();
    const list = await manager.get(
      `/api/v1/delegations?principal=${principal.personId}&inForceOn=2026-11-23`,
    );
    expect(list.json().data).toMatchObject([
      { delegationId, toPersonId: delegate.personId, inForce: true },
    ]);
    const shown = await keeper.get(`/api/v1/delegations/${delegationId}?fields=inForce`);
    expect(shown.json()).toEqual({ delegationId, inForce: true });
    const ended = await delegate.post(`/api/v1/delegations/${delegationId}/revocation`, {
      reason: 'Not my field',
    });
    expect(ended.json()).toMatchObject({ delegationId, inForce: false });
  });

  it('puts what waits for the principal into the delegate’s inbox, as far as it was lent', async () => {
    const [principal, delegate] = [await person('product-director'), await person('ux-lead')];
    const { url } = await inReview(manager);
    const asks = async (who: Person): Promise<readonly unknown[]> => {
      await under.catchUp();
      const { data } = (await who.get('/api/v1/inbox?limit=200')).json();
      return data
        .filter((ask: { initiative: { id: string } }) => url.endsWith(ask.initiative.id))
        .map((ask: { onBehalfOf: string | null }) => ask.onBehalfOf);
    };
    expect(await asks(delegate)).toEqual([]);
    await lend(principal, delegate, { scope: { productLines: ['Cars'] } });
    expect(await asks(delegate)).toEqual([]);
    await lend(principal, delegate, { scope: { productLines: ['Devices'], gates: [GATE] } });
    expect(await asks(delegate)).toEqual([principal.personId]);
    expect(await asks(principal)).toEqual([null]);
    await lent(principal, await person('product-manager'));
    await link(delegate, manager);
    expect(await asks(delegate)).toEqual([]);
  });

  it('keeps the directory: registers, grants, moves and lets go, each with its reason', async () => {
    const registered = await keeper.post('/api/v1/people', {
      name: 'Nina New',
      email: 'nina@demo.test',
    });
    expect(registered.statusCode).toBe(201);
    const { personId } = registered.json();
    const url = `/api/v1/people/${personId}`;
    const steps = [
      await keeper.post(`${url}/roles`, { role: 'qa-lead', reason: 'Hired' }),
      await keeper.post(`${url}/functions`, { function: 'qa', reason: 'Hired' }),
      await keeper.post(`${url}/roles/qa-lead/revocation`, { reason: 'Moved' }),
      await keeper.post(`${url}/functions/qa/departure`, { reason: 'Moved' }),
      await keeper.post(`${url}/deactivation`, { reason: 'Left' }),
    ];
    expect(steps.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 201]);
    const { version } = steps[4]?.json() ?? {};
    expect((await keeper.get(url)).json()).toMatchObject({ personId, version, active: false });
    expect(steps[1]?.json()).toMatchObject({ roles: ['qa-lead'], functions: ['qa'] });
    expect(steps[4]?.json()).toMatchObject({ roles: [], functions: [], active: false });
  });
});

const NO_CONFLICTS = {
  conflictingRoles: [],
  delegationChainMax: 2,
  delegationDaysMax: 90,
  productLines: [],
};
