import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { findGate, gateIndex } from '../templates/find-gate.js';
import type { GateDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';
import { findSubmission, openReview } from './gate-progress.js';
import type { InitiativeRejection } from './rejections.js';
import type { InitiativeState, Submission } from './state.js';

type Access<Value> = Result<Value, InitiativeRejection>;

/** Refuses work on an initiative that has ended; on hold one may still prepare. */
export const refuseUnlessActive = (state: InitiativeState): InitiativeRejection | undefined =>
  state.phase.kind === 'inStage' || state.phase.kind === 'onHold'
    ? undefined
    : { kind: 'InitiativeNotActive', phase: state.phase.kind };

/** A gate whose work may still be prepared: the present one or a later one, never one already passed. */
export const gateUnderWork = (
  state: InitiativeState,
  template: LifecycleTemplate,
  key: string,
): Access<GateDefinition> => {
  const gate = findGate(template, key);
  if (!gate) return reject({ kind: 'GateUnknown', gate: key });
  const { phase } = state;
  if (phase.kind !== 'inStage' && phase.kind !== 'onHold') {
    return reject({ kind: 'InitiativeNotActive', phase: phase.kind });
  }
  return gateIndex(template, key) >= gateIndex(template, phase.gate)
    ? ok(gate)
    : reject({ kind: 'GateNotOpen', gate: key, currentGate: phase.gate });
};

/** The gate of the stage that is open now. */
export const openGate = (
  state: InitiativeState,
  template: LifecycleTemplate,
  key: string,
): Access<GateDefinition> => {
  const gate = findGate(template, key);
  if (!gate) return reject({ kind: 'GateUnknown', gate: key });
  const { phase } = state;
  if (phase.kind !== 'inStage') return reject({ kind: 'InitiativeNotActive', phase: phase.kind });
  return phase.gate === key
    ? ok(gate)
    : reject({ kind: 'GateNotOpen', gate: key, currentGate: phase.gate });
};

/** A gate under review together with the submission that is under review. */
export interface GateInReview {
  readonly gate: GateDefinition;
  readonly review: Submission;
}

/** The review that a command names, if it is the one that is open now. */
export const gateInReview = (
  state: InitiativeState,
  template: LifecycleTemplate,
  asked: { readonly gate: string; readonly submission: number },
): Access<GateInReview> => {
  const named = findSubmission(state, asked.gate, asked.submission);
  if (named?.status.kind === 'decided') {
    const { outcome } = named.status.decision;
    return reject({
      kind: 'GateAlreadyDecided',
      gate: asked.gate,
      submission: asked.submission,
      outcome,
    });
  }
  const open = openGate(state, template, asked.gate);
  if (!open.ok) return open;
  const review = openReview(state);
  if (!review) return reject({ kind: 'GateNotInReview', gate: asked.gate });
  return review.submission === asked.submission
    ? ok({ gate: open.value, review })
    : reject({
        kind: 'SubmissionNotCurrent',
        gate: asked.gate,
        asked: asked.submission,
        current: review.submission,
      });
};
