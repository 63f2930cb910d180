import { conditionsSet } from '../conditions/evolve-conditions.js';
import type { InitiativeState } from '../state.js';
import type { BreakGlassEvent } from './events.js';

/** The decision that passes the gate is an event of its own; this remembers that a review is owed for it. */
export const evolveBreakGlass = (
  state: InitiativeState,
  event: BreakGlassEvent,
): InitiativeState => {
  switch (event.type) {
    case 'GateForcedOpen': {
      const { roles: _roles, ...forced } = event.data;
      return { ...state, forcedGates: [...state.forcedGates, { ...forced, review: null }] };
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
