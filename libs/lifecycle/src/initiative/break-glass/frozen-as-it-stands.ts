import type { GateDefinition, LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import { commitmentOf } from '../commitment.js';
import { recordedEvaluations } from '../criteria/evaluate-criteria.js';
import { saidIn } from '../decision.js';
import { freezingEvidence } from '../evidence/frozen-evidence.js';
import { progressOf } from '../gate-progress.js';
import type { InitiativeState, Submission } from '../state.js';
import { relyingOnWaivers } from '../waivers/relied-waivers.js';

/**
 * The case as it stands, frozen by whoever forces its gate open when nothing is under review: every decision
 * is one on a submission, so that the review knows what was passed. It is decided in the same breath and
 * has no deadlines of its own.
 */
export const frozenAsItStands = (
  command: CommandOf<'BreakGlass'>,
  state: InitiativeState,
  place: { readonly gate: GateDefinition; readonly template: LifecycleTemplate },
): Submission => {
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
    votes: [],
    remindersSent: 0,
    escalationsDone: 0,
    status: { kind: 'inReview' },
  };
};
