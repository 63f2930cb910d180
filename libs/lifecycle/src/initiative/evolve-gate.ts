import { conditionsSet } from './conditions/evolve-conditions.js';
import type { DataOf } from './events.js';
import { frozenEvidence } from './evidence/frozen-evidence.js';
import { progressOf } from './gate-progress.js';
import type { ChecklistMark, GateProgress, InitiativeState, Submission } from './state.js';

type SubmissionPlace = { readonly gate: string; readonly submission: number };

/** The state with one gate's progress replaced; every other gate keeps its object. */
export const withProgress = (
  state: InitiativeState,
  gate: string,
  change: (progress: GateProgress) => GateProgress,
): InitiativeState => ({
  ...state,
  gates: { ...state.gates, [gate]: change(progressOf(state, gate)) },
});

/** The state with one submission replaced; nothing happens where there is none of that number. */
export const withSubmission = (
  state: InitiativeState,
  { gate, submission }: SubmissionPlace,
  change: (submission: Submission) => Submission,
): InitiativeState =>
  withProgress(state, gate, (progress) => ({
    ...progress,
    submissions: progress.submissions.map((candidate) =>
      candidate.submission === submission ? change(candidate) : candidate,
    ),
  }));

/** The state with one submission's status replaced. */
export const withStatus = (
  state: InitiativeState,
  place: SubmissionPlace,
  status: Submission['status'],
): InitiativeState => withSubmission(state, place, (submission) => ({ ...submission, status }));

/** A submission that nobody has voted on yet. */
export const newSubmission = (data: DataOf<'GateSubmitted'>): Submission => ({
  ...data,
  votes: [],
  remindersSent: 0,
  escalationsDone: 0,
  status: { kind: 'inReview' },
});

export const gateSubmitted = (
  state: InitiativeState,
  data: DataOf<'GateSubmitted'>,
): InitiativeState =>
  withProgress(state, data.gate, (progress) => ({
    ...progress,
    submissions: [
      ...progress.submissions,
      newSubmission({ ...data, evidence: frozenEvidence(state, data) }),
    ],
  }));

export const voteCast = (state: InitiativeState, vote: DataOf<'VoteCast'>): InitiativeState =>
  withSubmission(state, vote, (submission) => ({
    ...submission,
    votes: [...submission.votes.filter(({ voter }) => voter !== vote.voter), vote],
  }));

export const voteWithdrawn = (
  state: InitiativeState,
  data: DataOf<'VoteWithdrawn'>,
): InitiativeState =>
  withSubmission(state, data, (submission) => ({
    ...submission,
    votes: submission.votes.filter(({ voter }) => voter !== data.voter),
  }));

/** What follows a decision (the next stage, completion) are events of their own; only Hold and Kill end here. */
export const gateDecided = (
  state: InitiativeState,
  decision: DataOf<'GateDecided'>,
): InitiativeState => {
  const { gate, round, at, outcome, holdUntil } = decision;
  const decided = withStatus(state, decision, { kind: 'decided', decision });
  const phase =
    outcome === 'kill'
      ? ({ kind: 'killed', gate, round, at } as const)
      : outcome === 'hold' && holdUntil !== null
        ? ({ kind: 'onHold', gate, round, holdUntil, since: at } as const)
        : state.phase;
  const after = { ...decided, phase, decisions: [...state.decisions, decision] };
  return conditionsSet(after, decision.conditions, { gate, at });
};

export const checklistMarked = (
  state: InitiativeState,
  { gate, item }: { readonly gate: string; readonly item: string },
  mark: ChecklistMark,
): InitiativeState =>
  withProgress(state, gate, (progress) => ({
    ...progress,
    checklist: { ...progress.checklist, [item]: mark },
  }));

export const checklistReopened = (
  state: InitiativeState,
  { gate, item }: DataOf<'ChecklistItemReopened'>,
): InitiativeState =>
  withProgress(state, gate, (progress) => ({
    ...progress,
    checklist: without(progress.checklist, item),
  }));

export const deliverableWithdrawn = (
  state: InitiativeState,
  { gate, deliverable }: DataOf<'DeliverableWithdrawn'>,
): InitiativeState =>
  withProgress(state, gate, (progress) => ({
    ...progress,
    deliverables: without(progress.deliverables, deliverable),
  }));

/** `record` without one key. */
export const without = <Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
