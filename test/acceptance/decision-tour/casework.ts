import { z } from 'zod';
import { done, doneAs } from './answers.js';
import type { Visitor } from './tour.js';

const created = z.object({ id: z.string() });
const submitted = z.object({ submission: z.int(), commitment: z.string() });
const required = z.array(z.looseObject({ key: z.string(), required: z.boolean() }));
const gateDefinition = z.looseObject({
  definition: z.looseObject({
    deliverables: required,
    criteria: z.array(
      z.looseObject({ key: z.string(), kind: z.string(), rule: z.unknown().optional() }),
    ),
    checklist: required,
  }),
});

/** The newest submission of a gate, as a voter names it. */
export type Submitted = z.infer<typeof submitted>;

export interface Proposal {
  readonly title: string;
  readonly template?: { readonly id: string; readonly version: number };
  readonly productLine?: string;
}

const FEATURE = { id: 'feature', version: 1 };

/** A new initiative of `owner`; answers its address. */
export const propose = async (
  owner: Visitor,
  { title, template = FEATURE, productLine = 'Home' }: Proposal,
): Promise<string> => {
  const answer = await owner.post('/initiatives', { title, productLine, template });
  return `/initiatives/${doneAs(created, answer).id}`;
};

/** Does everything that a gate asks its owner for, as its template says it. */
export const fulfil = async (owner: Visitor, initiative: string, gate: string): Promise<void> => {
  const at = `${initiative}/gates/${gate}`;
  const { definition } = doneAs(gateDefinition, await owner.get(at));
  for (const { key, required: must } of definition.deliverables) {
    if (must) done(await owner.post(`${at}/deliverables`, { deliverable: key, title: key }));
  }
  for (const { key, kind, rule } of definition.criteria) {
    if (kind !== 'must' || rule !== undefined) continue;
    const verdict = { verdict: 'met', reason: 'Shown in the evidence' };
    done(await owner.post(`${at}/criteria/${key}/assessments`, verdict));
  }
  for (const { key, required: must } of definition.checklist) {
    if (must) done(await owner.patch(`${at}/checklist/${key}`, { status: 'done' }));
  }
};

/** Submits a gate. */
export const submit = async (
  owner: Visitor,
  initiative: string,
  gate: string,
): Promise<Submitted> =>
  doneAs(submitted, await owner.post(`${initiative}/gates/${gate}/submissions`, { note: 'Ready' }));

/** Does what a gate asks for and submits it. */
export const bringToReview = async (
  owner: Visitor,
  initiative: string,
  gate: string,
): Promise<Submitted> => {
  await fulfil(owner, initiative, gate);
  return submit(owner, initiative, gate);
};

/** The body of a vote on a submission. */
export const voteOn = (
  { submission, commitment }: Submitted,
  more: Readonly<Record<string, unknown>> = {},
): object => ({ submission, commitment, choice: 'approve', reason: 'A good case', ...more });

/** An initiative whose first gate `director` has passed; answers its address. */
export const pastFirstGate = async (
  owner: Visitor,
  director: Visitor,
  proposal: Proposal,
): Promise<string> => {
  const initiative = await propose(owner, proposal);
  const review = await bringToReview(owner, initiative, 'problem_defined');
  done(await director.post(`${initiative}/gates/problem_defined/votes`, voteOn(review)));
  return initiative;
};
