import type { DataOf } from '../events.js';
import type { InitiativeState } from '../state.js';
import { currentEvidence } from './freshness.js';

/** What `GateSubmitted` says of the evidence that it freezes: the ids, nothing where there is none. */
export const freezingEvidence = (
  state: InitiativeState,
  gate: string,
): Pick<DataOf<'GateSubmitted'>, 'evidence'> => {
  const evidence = currentIds(state, gate);
  return evidence.length === 0 ? {} : { evidence };
};

/**
 * Evidence in a submission's frozen content. Recorded since retraction asks for it; in older records it
 * follows from the state that was frozen.
 */
export const frozenEvidence = (
  state: InitiativeState,
  { gate, evidence }: DataOf<'GateSubmitted'>,
): readonly string[] => evidence ?? currentIds(state, gate);

const currentIds = (state: InitiativeState, gate: string): readonly string[] =>
  currentEvidence(state, gate)
    .map(({ evidenceId }) => evidenceId)
    .toSorted();
