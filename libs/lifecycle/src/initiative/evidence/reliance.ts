import type { Instant } from '@tollgate/event-sourcing';
import { advances, gateIndex } from '../../templates/find-gate.js';
import type { LifecycleTemplate, Outcome } from '../../templates/lifecycle-template.js';
import { findSubmission, openReview } from '../gate-progress.js';
import type { Decision, InitiativeState } from '../state.js';

/** A Go or Conditional go whose submission had frozen the evidence. */
export interface ReliantDecision {
  readonly gate: string;
  readonly round: number;
  readonly submission: number;
  readonly outcome: Outcome;
  readonly decidedAt: Instant;
  /** True where the initiative stands where it stands because of this decision. */
  readonly inForce: boolean;
}

/** What rests on a piece of evidence, and so what its retraction brings about. */
export interface Reliance {
  readonly evidenceId: string;
  /** In the order they were taken; those that were reopened before are not among them. */
  readonly decisions: readonly ReliantDecision[];
  /** The review under way that froze it; it ends, because its votes rest on it. */
  readonly review: { readonly gate: string; readonly submission: number } | null;
  /** Gate whose stage the initiative returns to, in a new round. */
  readonly returnsTo: string | null;
}

/**
 * Exactly the decisions that relied on a piece of evidence: those of submissions in whose frozen content it
 * stands. Asked before a retraction it says what the retraction will do.
 */
export const relianceOn = (
  state: InitiativeState,
  template: LifecycleTemplate,
  evidenceId: string,
): Reliance => {
  const decisions = state.decisions
    .filter((decision) => decision.reopened === undefined && advances(decision.outcome))
    .filter((decision) => frozenIn(state, decision).includes(evidenceId))
    .map((decision) => ({
      gate: decision.gate,
      round: decision.round,
      submission: decision.submission,
      outcome: decision.outcome,
      decidedAt: decision.at,
      inForce: isInForce(state, template, decision),
    }));
  const affected = decisions.filter(({ inForce }) => inForce).map(({ gate }) => gate);
  const review = openReview(state);
  return {
    evidenceId,
    decisions,
    review:
      review && (review.evidence ?? []).includes(evidenceId)
        ? { gate: review.gate, submission: review.submission }
        : null,
    returnsTo: template.gates.find(({ key }) => affected.includes(key))?.key ?? null,
  };
};

const frozenIn = (
  state: InitiativeState,
  { gate, submission }: { readonly gate: string; readonly submission: number },
): readonly string[] => findSubmission(state, gate, submission)?.evidence ?? [];

/** Its gate has been passed by it: no later Go at the gate, and the initiative stands beyond. */
const isInForce = (
  state: InitiativeState,
  template: LifecycleTemplate,
  decision: Decision,
): boolean => {
  const last = state.decisions.findLast(
    ({ gate, outcome }) => gate === decision.gate && advances(outcome),
  );
  return last === decision && standsBeyond(state, template, decision.gate);
};

const standsBeyond = (
  { phase }: InitiativeState,
  template: LifecycleTemplate,
  gate: string,
): boolean => {
  if (phase.kind === 'completed') return true;
  return (
    (phase.kind === 'inStage' || phase.kind === 'onHold') &&
    gateIndex(template, phase.gate) > gateIndex(template, gate)
  );
};
