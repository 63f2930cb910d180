import { z } from 'zod';
import { done, doneAs, refused } from './answers.js';
import { bringToReview, propose, voteOn } from './casework.js';
import { shippedFeature, withFirstGate } from './templates.js';
import type { Template } from './templates.js';
import type { Tour, Visitor } from './tour.js';

const GATE = 'problem_defined';

const finding = z.looseObject({ pointer: z.string(), code: z.string(), message: z.string() });
const simulated = z.looseObject({
  status: z.string(),
  result: z.looseObject({
    counts: z.looseObject({ decided: z.int(), replayed: z.int(), flips: z.int() }),
    flips: z.array(z.looseObject({ gate: z.string(), because: z.array(z.unknown()) })),
  }),
});
const whatIfRead = z.looseObject({ flips: z.boolean(), pivotal: z.array(z.string()) });
const logRead = z.looseObject({ log: z.looseObject({ size: z.int() }) });

/** Items 8 and 9: a model check at save, and past decisions held against other rules. */
export const foresight = (tour: () => Tour): void => {
  let noor: Visitor;
  let paula: Visitor;
  let dario: Visitor;
  let shipped: Template;

  beforeAll(async () => {
    [noor, paula, dario] = await Promise.all([
      tour().as('noor.design'),
      tour().as('paula.pm'),
      tour().as('dario.director'),
    ]);
    shipped = await shippedFeature(tour());
  });

  const findingsFor = async (gate: object): Promise<readonly z.infer<typeof finding>[]> => {
    const content = { ...withFirstGate(shipped, gate), id: 'tour-unsound', version: 1 };
    const answer = await noor.post('/templates/tour-unsound/versions', { content, reason: 'x' });
    const { errors } = refused(answer, 422, 'rule-content-invalid');
    return z.array(finding).parse(errors);
  };
  const simulate = async (body: object): Promise<z.infer<typeof simulated>> =>
    doneAs(simulated, await noor.post('/templates/feature/simulations', body));
  const logSize = async (): Promise<number> =>
    doneAs(logRead, await noor.get('/engine/status')).log.size;

  it('refuses a template that a case could never walk, each fault with its place', async () => {
    const seat = { key: 'nobody', title: 'Nobody', roles: ['sig-lead'], kind: 'required' };
    const unreachable = {
      rule: { seats: [seat], approvalsRequired: 2, vetoRoles: [] },
      decision: 'automatic',
      authorVote: 'refused',
    };
    const faults: readonly (readonly [object, string])[] = [
      [{ outcomes: ['recycle'] }, 'gate-cannot-be-passed'],
      [{ approval: unreachable }, 'threshold-above-seats'],
      [
        {
          review: {
            decisionWithinDays: 5,
            reminderDays: [4, 2],
            escalations: [{ afterDays: 6, toRole: 'cpo' }],
            expiresAfterDays: 3,
          },
        },
        'expires-too-early',
      ],
    ];
    for (const [gate, code] of faults) {
      const found = await findingsFor(gate);
      expect(found).toEqual(expect.arrayContaining([expect.objectContaining({ code })]));
      expect(found.every(({ pointer }) => pointer.startsWith('/content/'))).toBe(true);
    }
  });

  it('finds no difference under the live rules, and appends nothing', async () => {
    const before = await logSize();
    const { result } = await simulate({});
    expect(result.counts).toMatchObject({ flips: 0 });
    expect(result.counts.replayed).toBeGreaterThan(10);
    expect(await logSize()).toBe(before);
    refused(await paula.post('/templates/feature/simulations', {}), 403, 'not-permitted');
  });

  it('lists each decision that a stricter rule would have flipped, with the rule', async () => {
    const { result } = await simulate({ change: { quorumVotes: 2 }, gates: [GATE] });
    expect(result.counts.flips).toBeGreaterThan(0);
    expect(result.flips).toHaveLength(result.counts.flips);
    for (const { gate, because } of result.flips) {
      expect([gate, because.length > 0]).toEqual([GATE, true]);
    }
  });

  it('names the voter on whom a decision hung', async () => {
    const initiative = await propose(paula, { title: 'Hanging on one vote' });
    const review = await bringToReview(paula, initiative, GATE);
    done(await dario.post(`${initiative}/gates/${GATE}/votes`, voteOn(review)));
    const at = `${initiative}/gates/${GATE}/submissions/1/what-if`;
    const live = doneAs(whatIfRead, await paula.get(at));
    expect(live).toMatchObject({ flips: false, pivotal: [dario.personId] });
    const without = await paula.get(`${at}?without=${dario.personId}`);
    expect(doneAs(whatIfRead, without).flips).toBe(true);
  });
};
