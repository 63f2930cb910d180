import { fold } from '@tollgate/event-sourcing';
import type { FrozenContent } from '../commitment.js';
import { frozenContent } from '../commitment.js';
import type { DataOf, InitiativeEvent } from '../events.js';
import { evolveInitiative, initialInitiative } from '../evolve.js';

/**
 * What a submission froze, rebuilt from the events before it; undefined where there is no such submission.
 *
 * @param events the initiative's whole stream, in order.
 */
export const frozenAt = (
  events: readonly InitiativeEvent[],
  asked: { readonly gate: string; readonly submission: number },
): FrozenContent | undefined => {
  const index = events.findIndex(
    ({ type, data }) =>
      type === 'GateSubmitted' && data.gate === asked.gate && data.submission === asked.submission,
  );
  const event = events[index];
  if (event?.type !== 'GateSubmitted') return undefined;
  const state = fold(evolveInitiative, initialInitiative, events.slice(0, index));
  return frozenContent(state, proposalOf(event.data));
};

const proposalOf = (data: DataOf<'GateSubmitted'>): FrozenContent['proposal'] => ({
  gate: data.gate,
  round: data.round,
  submission: data.submission,
  outcome: data.proposedOutcome,
  holdUntil: data.holdUntil,
  recycleTo: data.recycleTo,
  salvage: data.salvage,
  note: data.note,
  ...(data.waivers && { waivers: data.waivers }),
  ...(data.evaluations && { evaluations: data.evaluations }),
});
