import { z } from 'zod';
import { done, doneAs, refused } from './answers.js';
import { bringToReview, fulfil, propose, submit, voteOn } from './casework.js';
import { publish, shippedFeature, withFirstGate } from './templates.js';
import type { Tour, Visitor } from './tour.js';

const GATE = 'problem_defined';
const NEXT = 'solution_validated';
const DAY_MS = 86_400_000;

const waiverRead = z.looseObject({
  waiverId: z.string(),
  status: z.looseObject({ kind: z.string() }),
});
const readiness = z.looseObject({
  status: z.string(),
  unmet: z.array(z.looseObject({ kind: z.string(), key: z.string() })),
  waived: z.array(z.looseObject({ key: z.string(), waiverId: z.string() })).optional(),
  counts: z.looseObject({ deliverables: z.looseObject({ met: z.int(), required: z.int() }) }),
});
const conditionRead = z.looseObject({
  met: z.looseObject({ proof: z.string() }).nullable(),
  verified: z.looseObject({ by: z.string() }).optional(),
});
const forcedRead = z.looseObject({
  breakGlassId: z.string(),
  bypassed: z.array(z.looseObject({ kind: z.string() })),
});
const decided = z.looseObject({
  phase: z.looseObject({ gate: z.string() }),
  decisions: z.array(z.looseObject({ gate: z.string(), decidedBy: z.string() })),
});

const dayIn = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Item 5: conditions, waivers, break-glass. */
export const exceptions = (tour: () => Tour): void => {
  let paula: Visitor;
  let dario: Visitor;
  let lena: Visitor;
  let ingrid: Visitor;
  let noor: Visitor;
  let template: { readonly id: string; readonly version: number };
  let initiative: string;

  beforeAll(async () => {
    [paula, dario, lena, ingrid, noor] = await Promise.all([
      tour().as('paula.pm'),
      tour().as('dario.director'),
      tour().as('lena.launch'),
      tour().as('ingrid.cpo'),
      tour().as('noor.design'),
    ]);
    const shipped = await shippedFeature(tour());
    const [first] = shipped.gates;
    const [heard, ...others] = first.criteria;
    const content = withFirstGate(shipped, {
      criteria: [{ ...Object(heard), waivable: false }, ...others],
      breakGlass: { roles: ['cpo'], reviewWithinDays: 5, reviewers: ['product-operations'] },
    });
    template = await publish(tour(), 'tour-exceptions', { ...content, waivers: { daysMax: 60 } });
    initiative = await propose(paula, { title: 'With exceptions', template });
  });

  const at = (gate: string): string => `${initiative}/gates/${gate}`;
  const read = async (gate: string): Promise<z.infer<typeof readiness>> =>
    doneAs(readiness, await paula.get(`${at(gate)}/readiness`));

  it('waives a demand for a time, granted by a voter and never counted as met', async () => {
    await fulfil(paula, initiative, GATE);
    const brief = `${at(GATE)}/deliverables/feature_brief`;
    done(await paula.post(`${brief}/withdrawal`, { reason: 'Being rewritten' }));
    const asked = { reason: 'Written next month', ownerId: lena.personId, until: dayIn(30) };
    refused(
      await paula.post(`${brief}/waivers`, { ...asked, until: dayIn(400) }),
      422,
      'waiver-end-invalid',
    );
    const firm = `${at(GATE)}/criteria/users_heard/waivers`;
    refused(await paula.post(firm, asked), 422, 'not-waivable');
    const { waiverId } = doneAs(waiverRead, await paula.post(`${brief}/waivers`, asked));
    const decision = `${at(GATE)}/waivers/${waiverId}/decision`;
    const granted = { verdict: 'granted', reason: 'Small risk' };
    refused(await paula.post(decision, granted), 403, 'own-waiver');
    refused(await lena.post(decision, granted), 403, 'own-waiver');
    done(await dario.post(decision, granted));
    expect(await read(GATE)).toMatchObject({
      status: 'ready',
      waived: [{ key: 'feature_brief', waiverId, until: asked.until }],
      counts: { deliverables: { met: 0, required: 1 } },
    });
  });

  it('lets an approver verify the proof of the condition that he set, and nobody else', async () => {
    const review = await submit(paula, initiative, GATE);
    const condition = {
      conditionId: 'return-terms',
      text: 'Legal confirms the terms',
      ownerId: lena.personId,
      dueOn: dayIn(30),
    };
    const vote = voteOn(review, { choice: 'approveWithConditions', conditions: [condition] });
    done(await dario.post(`${at(GATE)}/votes`, vote));
    const where = `${initiative}/conditions/return-terms`;
    const verdict = { verdict: 'verified' };
    refused(await dario.post(`${where}/verification`, verdict), 409, 'condition-proof-missing');
    const proof = { proof: 'Signed by Legal today' };
    expect(doneAs(conditionRead, await lena.post(`${where}/resolution`, proof)).met).toBeNull();
    refused(await lena.post(`${where}/verification`, verdict), 403, 'own-condition');
    const verified = doneAs(conditionRead, await dario.post(`${where}/verification`, verdict));
    expect(verified).toMatchObject({ met: proof, verified: { by: dario.personId } });
  });

  it('forces a gate open only by the role, the reason and a review that blocks the next gate', async () => {
    initiative = await propose(paula, { title: 'In an emergency', template });
    await bringToReview(paula, initiative, GATE);
    const glass = `${at(GATE)}/break-glass`;
    const reason = { reason: 'Customers cannot pay since nine' };
    refused(await dario.post(glass, reason), 403, 'not-permitted');
    refused(await ingrid.post(glass, { reason: ' ' }), 400, 'malformed-request');
    const forced = doneAs(forcedRead, await ingrid.post(glass, reason));
    expect(forced.bypassed).toMatchObject([{ kind: 'approvalMissing' }]);
    expect(doneAs(decided, await paula.get(initiative))).toMatchObject({
      phase: { gate: NEXT },
      decisions: [{ gate: GATE, outcome: 'go', decidedBy: 'breakGlass' }],
    });
    await fulfil(paula, initiative, NEXT);
    const blocked = await paula.post(`${at(NEXT)}/submissions`, {});
    const { unmet } = refused(blocked, 422, 'gate-not-ready');
    expect(unmet).toMatchObject([{ kind: 'breakGlassReviewOpen' }]);
    const review = `${glass}/${forced.breakGlassId}/review`;
    const finding = { outcome: 'justified', reason: 'There was no other way' };
    refused(await ingrid.post(review, finding), 403, 'own-break-glass');
    done(await noor.post(review, finding));
    expect((await submit(paula, initiative, NEXT)).submission).toBe(1);
  });
};
