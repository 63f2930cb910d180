import { z } from 'zod';
import { eventually } from '../../support/eventually.js';
import { done, doneAs, refused } from './answers.js';
import { bringToReview, pastFirstGate, propose, voteOn } from './casework.js';
import type { Template } from './templates.js';
import { publish, secondKeeper, shippedFeature, withFirstGate } from './templates.js';
import type { Tour, Visitor } from './tour.js';

const POLICY = 'tour-two-pairs';
const GATE = 'problem_defined';

const versionRead = z.looseObject({ version: z.int(), hash: z.string(), status: z.string() });
const simulated = z.looseObject({
  result: z.looseObject({
    counts: z.looseObject({ flips: z.int() }),
    flips: z.array(z.looseObject({ because: z.array(z.unknown()) })),
  }),
});
const gatesRead = z.looseObject({
  gates: z.array(
    z.looseObject({ key: z.string(), approval: z.unknown(), policy: z.unknown().optional() }),
  ),
});
const preview = z.looseObject({
  hash: z.string(),
  prediction: z.looseObject({
    review: z.string(),
    duties: z.looseObject({ added: z.array(z.looseObject({ key: z.string() })) }),
    votes: z.looseObject({ stale: z.array(z.looseObject({ voter: z.string() })) }),
  }),
});
const operation = z.looseObject({
  operationId: z.string(),
  status: z.string(),
  progress: z.looseObject({ planned: z.int(), migrated: z.int(), refused: z.int() }),
});

const seat = (key: string, title: string, role: string) =>
  ({ key, title, roles: [role], kind: 'required' }) as const;

/** Items 1, 7, 8 and 9 on one way: a policy from its first draft to its use, and cases that move to new rules. */
export const changingRules = (tour: () => Tour): void => {
  let noor: Visitor;
  let second: Visitor;
  let paula: Visitor;
  let dario: Visitor;
  let shipped: Template;
  let drafted: z.infer<typeof versionRead>;

  beforeAll(async () => {
    [noor, paula, dario] = await Promise.all([
      tour().as('noor.design'),
      tour().as('paula.pm'),
      tour().as('dario.director'),
    ]);
    second = await secondKeeper(tour());
    shipped = await shippedFeature(tour());
  });

  const policy = (approvalsRequired: number): object => ({
    id: POLICY,
    version: 1,
    title: 'Two pairs of eyes',
    description: 'A director and finance, on every case.',
    approval: {
      rule: {
        seats: [
          seat('director', 'Product director', 'product-director'),
          seat('finance', 'Finance partner', 'finance-partner'),
        ],
        approvalsRequired,
        vetoRoles: [],
      },
      decision: 'automatic',
      authorVote: 'refused',
    },
  });
  const draft = (content: object) =>
    noor.post(`/policies/${POLICY}/versions`, { content, reason: 'Auditors asked for it' });

  it('refuses a policy that nobody could meet, and takes it when it is mended', async () => {
    const { errors } = refused(await draft(policy(3)), 422, 'rule-content-invalid');
    const at = { pointer: expect.stringMatching(/^\/content\/approval\/rule/) };
    expect(errors).toEqual([
      expect.objectContaining({ ...at, code: 'threshold-above-seats' }),
      // The counterexample: everybody in the directory who could vote at all.
      expect.objectContaining({
        ...at,
        code: 'quorum-unreachable',
        message: expect.stringContaining(dario.personId),
      }),
    ]);
    drafted = doneAs(versionRead, await draft(policy(2)));
    expect(drafted.status).toBe('draft');
  });

  it('holds the draft against the past before anybody is bound by it', async () => {
    const { result } = doneAs(
      simulated,
      await noor.post(`/policies/${POLICY}/simulations`, {
        version: drafted.version,
        template: 'feature',
        gates: [GATE],
      }),
    );
    expect(result.counts.flips).toBeGreaterThan(0);
    const missing = { rule: 'approvalMissing', keys: ['finance'] };
    expect(result.flips[0]?.because).toEqual([expect.objectContaining(missing)]);
  });

  it('activates it under four eyes and copies it into the gate that names it', async () => {
    const at = `/policies/${POLICY}/versions/${drafted.version}/activation`;
    const agreed = { hash: drafted.hash, reason: 'Looked at it' };
    refused(await noor.post(at, agreed), 403, 'four-eyes-required');
    done(await second.post(at, agreed));
    const [first, ...later] = shipped.gates;
    const named = {
      ...first,
      approval: undefined,
      policy: { id: POLICY, version: drafted.version },
    };
    const template = { ...shipped, gates: [named, ...later] };
    const { id, version } = await publish(tour(), 'tour-by-policy', template);
    const { gates } = doneAs(gatesRead, await noor.get(`/templates/${id}/versions/${version}`));
    expect(gates[0]).toMatchObject({
      approval: { rule: { approvalsRequired: 2 } },
      policy: { id: POLICY, version: drafted.version, hash: drafted.hash },
    });
    const initiative = await propose(paula, { title: 'Seen twice', template: { id, version } });
    const review = await bringToReview(paula, initiative, GATE);
    const votes = `${initiative}/gates/${GATE}/votes`;
    const alone = await dario.post(votes, voteOn(review));
    expect(done(alone)).toMatchObject({ status: { kind: 'inReview' } });
    const alex = await tour().as('alex.approver');
    expect(done(await alex.post(votes, voteOn(review)))).toMatchObject({
      status: { kind: 'decided', decision: { outcome: 'go' } },
    });
  });

  it('previews what a move to new rules does to a case, and applies exactly that or nothing', async () => {
    const template = await publish(tour(), 'tour-moves', shipped);
    const initiative = await pastFirstGate(paula, dario, { title: 'On the move', template });
    const open = `${initiative}/gates/solution_validated`;
    const review = await bringToReview(paula, initiative, 'solution_validated');
    const tomasz = await tour().as('tomasz.engineering');
    done(await tomasz.post(`${open}/votes`, voteOn(review)));
    const [first, solution, ...later] = shipped.gates;
    const deliverables = [{ key: 'threat_model', title: 'Threat model', required: true }];
    const stricter = { ...solution, deliverables };
    const next = await publish(tour(), 'tour-moves', {
      ...shipped,
      gates: [first, stricter, ...later],
    });
    expect(next.version).toBe(template.version + 1);
    const seen = doneAs(preview, await noor.get(`${initiative}/migrations/${next.version}`));
    expect(seen.prediction).toMatchObject({
      review: 'outdated',
      duties: { added: [{ gate: 'solution_validated', key: 'threat_model' }] },
      votes: { kept: [], stale: [{ voter: tomasz.personId }] },
    });
    const move = { toVersion: next.version, reason: 'The new rules hold for all' };
    refused(await paula.post(`${initiative}/migrations`, move), 403, 'not-permitted');
    const unseen = { ...move, prediction: '0'.repeat(64) };
    const stale = await noor.post(`${initiative}/migrations`, unseen);
    refused(stale, 409, 'migration-prediction-stale');
    done(await noor.post(`${initiative}/migrations`, { ...move, prediction: seen.hash }));
    expect((await paula.get(initiative)).body).toMatchObject({ template: next });
    expect((await paula.get(`${open}/submissions/1`)).body).toMatchObject({
      status: { kind: 'outdated' },
    });
  });

  it('moves many cases in the background and says what became of each', async () => {
    const template = await publish(tour(), 'tour-many', shipped);
    const cases = await Promise.all(
      ['One', 'Two', 'Three'].map((title) => propose(paula, { title, template })),
    );
    const next = await publish(tour(), 'tour-many', withFirstGate(shipped, { title: 'Problem' }));
    const begun = doneAs(
      operation,
      await noor.post(`/templates/tour-many/versions/${next.version}/migrations`, {
        initiatives: cases.map((address) => ({ initiativeId: address.split('/').at(-1) })),
        reason: 'A better word',
      }),
    );
    const ended = await eventually({ what: 'the end of the move', withinMs: 20_000 }, async () => {
      const now = doneAs(operation, await noor.get(`/operations/${begun.operationId}`));
      return now.status === 'completed' ? now : undefined;
    });
    expect(ended.progress).toMatchObject({ planned: 3, migrated: 3, refused: 0 });
    for (const address of cases) {
      expect((await paula.get(address)).body).toMatchObject({ template: next });
    }
  });
};
