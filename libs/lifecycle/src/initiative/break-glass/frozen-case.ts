import type { GateDefinition, LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import { commitmentOf } from '../commitment.js';
import { recordedEvaluations } from '../criteria/evaluate-criteria.js';
import { saidIn } from '../decision.js';
import type { DataOf, InitiativeEvent } from '../events.js';
import { freezingEvidence } from '../evidence/frozen-evidence.js';
import { newSubmission } from '../evolve-gate.js';
import { openReview, progressOf } from '../gate-progress.js';
import type { InitiativeState, Submission } from '../state.js';
import { relyingOnWaivers } from '../waivers/relied-waivers.js';

/** The case on which a break-glass decides. */
export interface FrozenCase {
  readonly frozen: Submission;
  /** What has to be recorded before the decision, where nothing was under review. */
  readonly events: readonly InitiativeEvent[];
}

/**
 * The submission under review, or else the case as it stands, frozen by whoever forces its gate open: every
 * decision is one on a submission, so that the review knows what was passed.
 */
export const frozenCase = (
  command: CommandOf<'BreakGlass'>,
  state: InitiativeState,
  place: { readonly gate: GateDefinition; readonly template: LifecycleTemplate },
): FrozenCase => {
  const review = openReview(state);
  if (review) return { frozen: review, events: [] };
  const data = submittedAsItStands(command, state, place);
  return { frozen: newSubmission(data), events: [{ type: 'GateSubmitted', data }] };
};

/** It is decided in the same breath and has no deadlines of its own. */
const submittedAsItStands = (
  command: CommandOf<'BreakGlass'>,
  state: InitiativeState,
  place: { readonly gate: GateDefinition; readonly template: LifecycleTemplate },
): DataOf<'GateSubmitted'> => {
  const { gate, reason, now } = command;
  const { round, submissions } = progressOf(state, gate);
  const proposal = {
    gate,
    round,
    submission: submissions.length + 1,
    holdUntil: null,
    recycleTo: null,
    salvage: [],
    note: reason,
    ...relyingOnWaivers(state, place, now),
    ...recordedEvaluations(state, place, now),
  };
  return {
    ...saidIn(command),
    ...proposal,
    commitment: commitmentOf(state, { ...proposal, outcome: 'go' }),
    authors: state.authors,
    ...freezingEvidence(state, gate),
    proposedOutcome: 'go',
    decisionDueAt: now,
    reminderDueAts: [],
    escalations: [],
    expiresAt: now,
  };
};
