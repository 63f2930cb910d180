import { conditionsSet } from '../conditions/evolve-conditions.js';
import type { DataOf } from '../events.js';
import type { InitiativeState } from '../state.js';
import type { BreakGlassEvent } from './events.js';
import type { ForcedGate } from './forced-gate.js';

/** The decision that passes the gate is an event of its own; this remembers that a review is owed for it. */
export const evolveBreakGlass = (
  state: InitiativeState,
  event: BreakGlassEvent,
): InitiativeState => {
  switch (event.type) {
    case 'GateForcedOpen': {
      return { ...state, forcedGates: [...state.forcedGates, forcedGate(event.data)] };
    }
    case 'BreakGlassReviewed': {
      const { breakGlassId, gate, by, at, outcome, reason, followUp } = event.data;
      const conditionIds = followUp.map(({ conditionId }) => conditionId);
      const review = { by, at, outcome, reason, followUp: conditionIds };
      const reviewed = {
        ...state,
        forcedGates: state.forcedGates.map((forced) =>
          forced.breakGlassId === breakGlassId ? { ...forced, review } : forced,
        ),
      };
      return conditionsSet(reviewed, followUp, { gate, at });
    }
  }
};

const forcedGate = (data: DataOf<'GateForcedOpen'>): ForcedGate => ({
  breakGlassId: data.breakGlassId,
  gate: data.gate,
  round: data.round,
  submission: data.submission,
  by: data.by,
  at: data.at,
  reason: data.reason,
  bypassed: data.bypassed,
  reviewDueOn: data.reviewDueOn,
  reviewerRoles: data.reviewerRoles,
  review: null,
});
