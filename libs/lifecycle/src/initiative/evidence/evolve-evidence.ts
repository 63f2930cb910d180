import type { DataOf, InitiativeEvent } from '../events.js';
import type { Decision, Evidence, InitiativeState } from '../state.js';
import { progressOf } from '../gate-progress.js';
import { withSubmission } from '../evolve-gate.js';
import type { EvidenceEvent } from './events.js';
import { isCurrent } from './freshness.js';

type EvidenceHappening = Extract<InitiativeEvent, { type: EvidenceEvent['type'] }>;

/** The state after one more event about evidence. It believes, like all of evolve. */
export const evolveEvidence = (
  state: InitiativeState,
  event: EvidenceHappening,
): InitiativeState => {
  switch (event.type) {
    case 'EvidenceAdded':
      return evidenceAdded(state, event.data);
    case 'EvidenceRetracted':
      return evidenceRetracted(state, event.data);
    case 'EvidenceWentStale':
      return evidenceWentStale(state, event.data);
    case 'DecisionReopened':
      return decisionReopened(state, event.data);
  }
};

/** Adds evidence; what it supersedes stays in the record and counts no longer. */
const evidenceAdded = (state: InitiativeState, data: DataOf<'EvidenceAdded'>): InitiativeState => {
  const { supersedes, evidenceId, at } = data;
  const before =
    supersedes === undefined
      ? state.evidence
      : replaced(state.evidence, supersedes, (old) => ({ ...old, superseded: { evidenceId, at } }));
  return { ...state, evidence: [...before, { ...data, retractedAt: null }] };
};

/** Voids evidence, and with it the judgements that were made while it counted. */
const evidenceRetracted = (
  state: InitiativeState,
  { evidenceId, at }: DataOf<'EvidenceRetracted'>,
): InitiativeState => ({
  ...state,
  evidence: replaced(state.evidence, evidenceId, (evidence) => ({
    ...evidence,
    retractedAt: at,
    ...voided(state, evidence),
  })),
});

// Retracted evidence is no part of what a submission freezes, so this changes no commitment of the past.
const voided = (state: InitiativeState, evidence: Evidence): Pick<Evidence, 'voids'> => {
  if (!isCurrent(evidence)) return {};
  const { assessments } = progressOf(state, evidence.gate);
  const voids = evidence.criteria.filter((key) => Object.hasOwn(assessments, key));
  return voids.length === 0 ? {} : { voids };
};

/** A criterion that was judged again stands on the ground of today. */
export const judgedAgain = (
  evidence: InitiativeState['evidence'],
  { gate, criterion }: DataOf<'CriterionAssessed'>,
): InitiativeState['evidence'] =>
  evidence.some((each) => each.gate === gate && each.voids?.includes(criterion))
    ? evidence.map((each) =>
        each.gate === gate && each.voids
          ? { ...each, voids: each.voids.filter((key) => key !== criterion) }
          : each,
      )
    : evidence;

const evidenceWentStale = (
  state: InitiativeState,
  { evidence: stale }: DataOf<'EvidenceWentStale'>,
): InitiativeState =>
  stale.reduce(
    (after, { evidenceId, staleSince }) => ({
      ...after,
      evidence: replaced(after.evidence, evidenceId, (each) => ({ ...each, staleSince })),
    }),
    state,
  );

/** A reopened decision stays what it was and is shown as superseded from now on. */
const decisionReopened = (
  state: InitiativeState,
  data: DataOf<'DecisionReopened'>,
): InitiativeState => {
  const { by, at, evidenceId, wasInForce } = data;
  const reopened = (decision: Decision): Decision => ({
    ...decision,
    reopened: { by, at, evidenceId, wasInForce },
  });
  const marked = withSubmission(state, data, (submission) =>
    submission.status.kind === 'decided'
      ? {
          ...submission,
          status: { kind: 'decided', decision: reopened(submission.status.decision) },
        }
      : submission,
  );
  return {
    ...marked,
    decisions: state.decisions.map((decision) =>
      decision.gate === data.gate && decision.submission === data.submission
        ? reopened(decision)
        : decision,
    ),
  };
};

const replaced = (
  evidence: InitiativeState['evidence'],
  evidenceId: string,
  change: (evidence: Evidence) => Evidence,
): InitiativeState['evidence'] =>
  evidence.map((each) => (each.evidenceId === evidenceId ? change(each) : each));
