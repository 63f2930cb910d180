import type { TallyRecord } from './events.js';
import type { DataOf, InitiativeEvent } from './events.js';
import { progressOf } from './gate-progress.js';
import type { InitiativeState, Submission } from './state.js';
import { advances, findGate, gateAfter } from '../templates/find-gate.js';
import type { GateDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';

/** A decision about to be recorded. */
export interface Verdict extends Pick<
  DataOf<'GateDecided'>,
  | 'by'
  | 'at'
  | 'outcome'
  | 'reason'
  | 'decidedBy'
  | 'conditions'
  | 'holdUntil'
  | 'recycleTo'
  | 'salvage'
> {
  readonly tally: TallyRecord;
}

/**
 * The decision and what follows from it in the same breath: the next stage after a Go, the end after the
 * last one, the stage that is done again after a Recycle.
 */
export const gateDecidedEvents = (
  verdict: Verdict,
  review: Submission,
  context: { readonly state: InitiativeState; readonly template: LifecycleTemplate },
): readonly InitiativeEvent[] => {
  const { gate, round, submission } = review;
  const { outcome, recycleTo } = verdict;
  const decided: InitiativeEvent = {
    type: 'GateDecided',
    data: {
      ...verdict,
      gate,
      round,
      submission,
      holdUntil: outcome === 'hold' ? verdict.holdUntil : null,
      recycleTo: outcome === 'recycle' ? recycleTo : null,
      salvage: outcome === 'kill' ? verdict.salvage : [],
      ...(review.waivers && advances(outcome) && { waivers: review.waivers }),
    },
  };
  return [decided, ...consequences(verdict, gate, context)];
};

const consequences = (
  { outcome, recycleTo, by, at }: Verdict,
  gate: string,
  { state, template }: { readonly state: InitiativeState; readonly template: LifecycleTemplate },
): readonly InitiativeEvent[] => {
  if (advances(outcome)) {
    const next = gateAfter(template, gate);
    const because = outcome === 'go' ? 'go' : 'conditionalGo';
    return next
      ? [stageEntered(state, next, { by, at, because })]
      : [{ type: 'InitiativeCompleted', data: { by, at, gate } }];
  }
  const target = recycleTo === null ? undefined : findGate(template, recycleTo);
  return outcome === 'recycle' && target
    ? [stageEntered(state, target, { by, at, because: 'recycle' })]
    : [];
};

/** Entering a stage anew begins the gate's next round. */
export const stageEntered = (
  state: InitiativeState,
  { key: gate, stage }: GateDefinition,
  said: Pick<DataOf<'StageEntered'>, 'by' | 'at' | 'because'>,
): InitiativeEvent => ({
  type: 'StageEntered',
  data: { ...said, gate, round: progressOf(state, gate).round + 1, stage },
});
