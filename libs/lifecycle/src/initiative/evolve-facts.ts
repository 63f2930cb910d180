import type { DataOf, FactValue } from './events.js';
import type { InitiativeState } from './state.js';

/** The facts after an edit, each with the moment at which its present value was given. */
export const factsEdited = (
  state: InitiativeState,
  { changes, at }: DataOf<'FactsEdited'>,
): InitiativeState => ({
  ...state,
  facts: factsAfter(state.facts, changes),
  factTimes: {
    ...state.factTimes,
    ...Object.fromEntries(Object.keys(changes).map((fact) => [fact, at])),
  },
});

const factsAfter = (
  facts: InitiativeState['facts'],
  changes: DataOf<'FactsEdited'>['changes'],
): InitiativeState['facts'] => {
  const next: Record<string, FactValue> = {};
  for (const [fact, value] of Object.entries({ ...facts, ...changes })) {
    if (value !== null) next[fact] = value;
  }
  return next;
};
