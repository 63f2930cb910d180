import { z } from 'zod';
import { done, doneAs, refused } from './answers.js';
import type { Submitted } from './casework.js';
import { bringToReview, propose, voteOn } from './casework.js';
import { newcomer } from './newcomers.js';
import type { Tour, Visitor } from './tour.js';

const GATE = 'problem_defined';
const DAY_MS = 86_400_000;

const delegationRead = z.looseObject({ delegationId: z.string() });
const tokenRead = z.looseObject({ token: z.string() });
const votesRead = z.looseObject({
  votes: z.array(
    z.looseObject({
      voter: z.string(),
      seat: z.string(),
      onBehalfOf: z.string().optional(),
      delegationPath: z.array(z.string()).optional(),
    }),
  ),
});

const dayIn = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Item 6: separation of duties and delegation. */
export const separationOfDuties = (tour: () => Tour): void => {
  let paula: Visitor;
  let dario: Visitor;
  let grace: Visitor;
  let noor: Visitor;
  let votes: string;
  let review: Submitted;
  let delegationId: string;

  const lend = (from: Visitor, to: Visitor, more: object = {}) =>
    from.post('/delegations', {
      toPersonId: to.personId,
      from: dayIn(0),
      to: dayIn(7),
      reason: 'On leave',
      ...more,
    });

  beforeAll(async () => {
    [paula, dario, grace, noor] = await Promise.all([
      tour().as('paula.pm'),
      tour().as('dario.director'),
      tour().as('grace.gm'),
      tour().as('noor.design'),
    ]);
    const initiative = await propose(paula, { title: 'A bell that knows the neighbours' });
    votes = `${initiative}/gates/${GATE}/votes`;
    review = await bringToReview(paula, initiative, GATE);
  });

  it('never lets an author vote, and prints person, rule and path', async () => {
    const problem = refused(await paula.post(votes, voteOn(review)), 403, 'voter-is-author');
    expect(problem.facts).toMatchObject({
      personId: paula.personId,
      rule: 'authorNeverVotes',
      path: [paula.personId],
    });
  });

  it('refuses delegations that break the rules when they are granted', async () => {
    const refusals = [
      [await lend(dario, dario), 'notToOneself', [dario.personId, dario.personId]],
      [
        await lend(dario, grace, { scope: { roles: ['cfo'] } }),
        'rightNotHeld',
        [dario.personId, grace.personId],
      ],
    ] as const;
    for (const [answer, rule, path] of refusals) {
      const { facts } = refused(answer, 422, 'delegation-refused');
      expect(facts).toMatchObject({ rule, path });
    }
    const auditor = await tour().as('ada.auditor');
    refused(await lend(dario, auditor), 422, 'roles-conflict');
    const backwards = { from: dayIn(3), to: dayIn(1) };
    refused(await lend(dario, grace, backwards), 422, 'delegation-period-invalid');
  });

  it('checks a delegation again at the vote: an author gains nothing by a lent right', async () => {
    const { delegationId: lent } = doneAs(delegationRead, await lend(dario, paula));
    const onBehalf = voteOn(review, { onBehalfOf: dario.personId });
    const problem = refused(await paula.post(votes, onBehalf), 403, 'voter-is-author');
    expect(problem.facts).toMatchObject({ path: [dario.personId, paula.personId] });
    done(await dario.post(`/delegations/${lent}/revocation`, { reason: 'A mistake' }));
  });

  it('refuses a circle with the path that closes it', async () => {
    ({ delegationId } = doneAs(delegationRead, await lend(dario, grace)));
    const { facts } = refused(await lend(grace, dario), 422, 'delegation-refused');
    expect(facts).toMatchObject({
      rule: 'noCircle',
      path: [grace.personId, dario.personId, grace.personId],
    });
  });

  it('takes two accounts of one human for one human', async () => {
    const double = await newcomer(tour(), 'paula.second', ['product-director']);
    const link = { accountId: paula.personId, reason: 'Both are Paula' };
    done(await noor.post(`/people/${double.personId}/accounts`, link));
    const problem = refused(await double.post(votes, voteOn(review)), 403, 'voter-is-author');
    expect(problem.facts).toMatchObject({ path: [double.personId, paula.personId] });
  });

  it('takes no vote from a program that holds a voter’s token', async () => {
    const given = await dario.post('/session/tokens', { program: 'release-bot' });
    const program = tour().withToken(doneAs(tokenRead, given).token);
    refused(await program.post(votes, voteOn(review)), 403, 'vote-needs-person');
  });

  it('keeps roles apart that never go together, and everybody from his own rights', async () => {
    const grant = (role: string, to: Visitor, by: Visitor) =>
      by.post(`/people/${to.personId}/roles`, { role, reason: 'Would be handy' });
    refused(await grant('auditor', dario, noor), 422, 'roles-conflict');
    refused(await grant('administrator', dario, noor), 422, 'roles-conflict');
    refused(await grant('cfo', noor, noor), 403, 'own-rights');
    refused(await grant('cfo', dario, paula), 403, 'not-permitted');
  });

  it('counts a lent vote under both names, and its human once', async () => {
    const lent = voteOn(review, { onBehalfOf: dario.personId, choice: 'abstain' });
    const { votes: cast } = doneAs(votesRead, await grace.post(votes, lent));
    expect(cast).toMatchObject([
      {
        voter: grace.personId,
        seat: 'product_director',
        onBehalfOf: dario.personId,
        delegationPath: [dario.personId, grace.personId],
        delegationIds: [delegationId],
      },
    ]);
    const second = await newcomer(tour(), 'second.director', ['product-director']);
    done(await lend(second, grace));
    const again = voteOn(review, { onBehalfOf: second.personId });
    const { facts } = refused(await grace.post(votes, again), 409, 'human-counts-once');
    expect(facts).toMatchObject({ rule: 'oneHumanOneVote' });
  });

  it('ends with the delegation: a right that was taken back votes no more', async () => {
    done(await dario.post(`/delegations/${delegationId}/revocation`, { reason: 'Back early' }));
    const fresh = await propose(paula, { title: 'After the leave' });
    const next = await bringToReview(paula, fresh, GATE);
    const late = voteOn(next, { onBehalfOf: dario.personId });
    refused(await grace.post(`${fresh}/gates/${GATE}/votes`, late), 403, 'no-delegation');
  });
};
