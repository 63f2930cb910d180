import { randomUUID } from 'node:crypto';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { ActingPerson, CommandOf, ConditionTerms } from '@tollgate/lifecycle';
import { openReview } from '@tollgate/lifecycle';
import type { ProcessWorld } from './process-world.js';
import { threeGates } from './three-gates.template.js';

const manager: ActingPerson = {
  personId: `per_${'1'.repeat(32)}`,
  roles: ['product-manager'],
  functions: ['pm'],
};
const director: ActingPerson = {
  personId: `per_${'2'.repeat(32)}`,
  roles: ['product-director'],
  functions: [],
};

/** Records a proposal and tells the workflows; the id of the new initiative. */
export const propose = async (world: ProcessWorld): Promise<string> => {
  const initiativeId = `ini_${randomUUID().replaceAll('-', '')}`;
  await world.ask(initiativeId, {
    type: 'ProposeInitiative',
    actor: manager,
    initiativeId,
    title: 'A quieter pump',
    summary: 'Pumps that let people sleep',
    ownerId: manager.personId,
    productLine: 'Pumps',
    externalReference: null,
    coAuthors: [],
    template: { id: threeGates.id, version: threeGates.version },
  });
  await world.signal();
  await world.untilSeen(initiativeId);
  return initiativeId;
};

type Proposal = Partial<
  Pick<CommandOf<'SubmitGate'>, 'proposedOutcome' | 'holdUntil' | 'recycleTo' | 'salvage'>
>;

/** Submits the open gate and waits until its review runs. */
export const submit = async (
  world: ProcessWorld,
  initiativeId: string,
  proposal: Proposal = {},
): Promise<void> => {
  const gate = await currentGate(world, initiativeId);
  await world.ask(initiativeId, {
    type: 'SubmitGate',
    actor: manager,
    gate,
    proposedOutcome: 'go',
    note: 'The numbers say so',
    ...proposal,
  });
  await world.signal();
  await world.untilSeen(initiativeId);
  const reviewId = await currentReviewId(world, initiativeId);
  await world.until(`${reviewId} waits`, () => waitsForDeadline(world, reviewId));
};

/** The director approves what was proposed, which decides the gate. */
export const approve = async (
  world: ProcessWorld,
  initiativeId: string,
  conditions: readonly ConditionTerms[] = [],
): Promise<void> => {
  const state = (await world.reader.readInitiative(initiativeId))?.state;
  const review = state && openReview(state);
  if (!review) throw new Error('nothing is in review');
  const { gate, submission, commitment } = review;
  await world.ask(initiativeId, {
    type: 'CastVote',
    actor: director,
    ...{ gate, submission, commitment, conditions },
    choice: conditions.length > 0 ? 'approveWithConditions' : 'approve',
    reason: 'It holds together',
    meaning: 'approval of the case',
  });
  await world.signal();
};

export const editDraft = async (world: ProcessWorld, initiativeId: string): Promise<void> => {
  await world.ask(initiativeId, {
    type: 'AddAuthor',
    actor: manager,
    personId: `per_${randomUUID().replaceAll('-', '')}`,
  });
};

/** Adds evidence to the open gate, of the server's present day unless it is older. */
export const addEvidence = async (
  world: ProcessWorld,
  initiativeId: string,
  { shelfLifeDays, asOf }: { readonly shelfLifeDays: number; readonly asOf?: string },
): Promise<void> => {
  await world.ask(initiativeId, {
    type: 'AddEvidence',
    actor: manager,
    evidenceId: `evi_${randomUUID().replaceAll('-', '')}`,
    gate: await currentGate(world, initiativeId),
    criteria: [],
    kind: 'interview',
    title: 'Ten nights beside a pump',
    source: 'Field study',
    asOf: asOf ?? (await world.now()).slice(0, 10),
    link: null,
    digest: null,
    shelfLifeDays,
  });
  await world.signal();
  await world.untilSeen(initiativeId);
};

export const cancel = async (world: ProcessWorld, initiativeId: string): Promise<void> => {
  await world.ask(initiativeId, { type: 'CancelInitiative', actor: manager, reason: 'No budget' });
  await world.signal();
};

/** Id of the review that runs now. */
export const currentReviewId = async (
  world: ProcessWorld,
  initiativeId: string,
): Promise<string> => {
  const process = await world.reader.readProcess(initiativeId);
  if (process?.step.kind !== 'inReview' || !process.gate) throw new Error('nothing is in review');
  return `${initiativeId}:${process.gate.key}:r${process.gate.round}:s${process.step.submission}`;
};

const currentGate = async (world: ProcessWorld, initiativeId: string): Promise<string> => {
  const gate = (await world.reader.readProcess(initiativeId))?.gate;
  if (!gate) throw new Error('no gate is open');
  return gate.key;
};

const waitsForDeadline = async (world: ProcessWorld, reviewId: string): Promise<boolean> => {
  try {
    return (await world.status(reviewId)).nextTimer !== null;
  } catch (error) {
    // The initiative's run is still on its way to it.
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
};
