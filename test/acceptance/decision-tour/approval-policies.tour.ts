import { z } from 'zod';
import { done, doneAs, refused } from './answers.js';
import type { Submitted } from './casework.js';
import { bringToReview, propose, voteOn } from './casework.js';
import type { Tour, Visitor } from './tour.js';

const FIRST = 'problem_defined';
const SECOND = 'opportunity_quantified';
const THIRD = 'solution_validated';
const REGULATED = { id: 'regulated', version: 1 };

const submissionRead = z.looseObject({
  status: z.looseObject({ kind: z.string() }),
  approval: z.looseObject({ band: z.unknown().optional(), eligible: z.unknown().optional() }),
});
const statusRead = z.looseObject({ status: z.looseObject({ kind: z.string() }) });

/** Items 1 and 11: approval policies as data, amounts in bands. */
export const approvalPolicies = (tour: () => Tour): void => {
  let paula: Visitor;
  let dario: Visitor;
  let alex: Visitor;
  let noor: Visitor;
  let sam: Visitor;
  let initiative: string;
  let review: Submitted;

  beforeAll(async () => {
    [paula, dario, alex, noor, sam] = await Promise.all([
      tour().as('paula.pm'),
      tour().as('dario.director'),
      tour().as('alex.approver'),
      tour().as('noor.design'),
      tour().as('sam.success'),
    ]);
    initiative = await propose(paula, { title: 'Under supervision', template: REGULATED });
    review = await bringToReview(paula, initiative, FIRST);
  });

  const votes = (gate: string): string => `${initiative}/gates/${gate}/votes`;
  const vote = async (who: Visitor, gate: string, more: object = {}): Promise<unknown> =>
    doneAs(statusRead, await who.post(votes(gate), voteOn(review, { ...more }))).status.kind;

  it('freezes who may vote in which group when the case is submitted', async () => {
    const at = `${initiative}/gates/${FIRST}/submissions/1`;
    const { approval } = doneAs(submissionRead, await paula.get(at));
    const julia = await tour().as('julia.legal');
    expect(approval.eligible).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ group: 'direction' }),
        expect.objectContaining({
          group: 'independent_review',
          persons: expect.arrayContaining([alex.personId, julia.personId]),
        }),
      ]),
    );
  });

  it('takes tiers in order, and nobody who belongs to no group', async () => {
    refused(await alex.post(votes(FIRST), voteOn(review)), 409, 'tier-not-open');
    refused(await sam.post(votes(FIRST), voteOn(review)), 403, 'no-seat-for-voter');
    expect(await vote(dario, FIRST)).toBe('inReview');
  });

  it('asks one approver more where the policy lets the gate’s owner, and never an author', async () => {
    const approvers = `${initiative}/gates/${FIRST}/approvers`;
    const more = { submission: review.submission, reason: 'Touches payments' };
    const author = { ...more, personId: paula.personId };
    refused(await noor.post(approvers, author), 403, 'approver-is-author');
    refused(await paula.post(approvers, { ...more, personId: sam.personId }), 403, 'not-permitted');
    done(await noor.post(approvers, { ...more, personId: sam.personId }));
    expect(await vote(alex, FIRST)).toBe('inReview');
    expect(await vote(sam, FIRST)).toBe('decided');
  });

  it('picks the band by the amount in the policy’s currency, to the cent, by a recorded rate', async () => {
    const band = async (amount: string, currency: string): Promise<unknown> => {
      const changes = { investment: { amount, currency } };
      done(await paula.patch(`${initiative}/case`, { changes }));
      review = await bringToReview(paula, initiative, SECOND);
      const at = `${initiative}/gates/${SECOND}/submissions/${review.submission}`;
      return doneAs(submissionRead, await paula.get(at)).approval.band;
    };
    expect(await band('250000.00', 'EUR')).toMatchObject({ band: 0, because: 'amount' });
    expect(await band('250000.01', 'EUR')).toMatchObject({ band: 1, because: 'amount' });
    expect(await band('270000.00', 'CHF')).toMatchObject({ band: 2, because: 'rateMissing' });
    const rate = { from: 'CHF', to: 'EUR', numerator: 94, denominator: 100 };
    const recorded = { ...rate, asOf: '2026-11-20', source: 'Treasury' };
    refused(await paula.post('/exchange-rates', recorded), 403, 'not-permitted');
    done(await alex.post('/exchange-rates', recorded));
    expect(await band('270000.01', 'CHF')).toMatchObject({
      band: 1,
      because: 'amount',
      compared: { amount: '253800.01', currency: 'EUR' },
      rate,
    });
    expect(await band('90000.00', 'EUR')).toMatchObject({ band: 0, because: 'amount' });
    expect(await vote(dario, SECOND)).toBe('inReview');
    expect(await vote(alex, SECOND)).toBe('decided');
  });

  it('lets a comment-only group stop a case, and nothing be decided twice', async () => {
    review = await bringToReview(paula, initiative, THIRD);
    const priya = await tour().as('priya.quality');
    const veto = { choice: 'reject', reason: 'Keys lie open', seat: 'security' };
    done(await priya.post(votes(THIRD), voteOn(review, veto)));
    const tomasz = await tour().as('tomasz.engineering');
    await dario.post(votes(THIRD), voteOn(review));
    await tomasz.post(votes(THIRD), voteOn(review));
    const at = `${initiative}/gates/${THIRD}`;
    expect((await paula.get(`${at}?fields=approval,readiness`)).body).toMatchObject({
      approval: { vetoedBy: [priya.personId], met: false },
      readiness: { status: 'inReview' },
    });
    const forced = { submission: review.submission, outcome: 'go', reason: 'Anyway' };
    refused(await noor.post(`${at}/decisions`, forced), 422, 'approvals-missing');
    done(await noor.post(`${at}/decisions`, { ...forced, outcome: 'kill' }));
    const again = { ...forced, outcome: 'hold', holdUntil: '2027-06-01' };
    refused(await noor.post(`${at}/decisions`, again), 409, 'gate-already-decided');
  });
};
