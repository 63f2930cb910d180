import type { DataOf } from '../events.js';
import type { InitiativeState } from '../state.js';
import type { Condition } from './condition.js';
import type { ConditionEvent, SetCondition } from './events.js';

/** The state with the conditions that a decision set. */
export const conditionsSet = (
  state: InitiativeState,
  terms: readonly SetCondition[],
  { gate, at }: { readonly gate: string; readonly at: string },
): InitiativeState =>
  terms.length === 0
    ? state
    : {
        ...state,
        conditions: [
          ...state.conditions,
          ...terms.map((each) => ({ ...each, gate, setAt: at, met: null })),
        ],
      };

/** A proof closes a condition that names no setter; one that names him waits for his judgement. */
export const conditionMet = (
  state: InitiativeState,
  { conditionId, by, at, proof }: DataOf<'ConditionMet'>,
): InitiativeState =>
  withCondition(state, conditionId, (condition) =>
    condition.setBy === undefined
      ? { ...condition, met: { by, at, proof } }
      : { ...condition, reported: { by, at, proof } },
  );

export const evolveConditions = (
  state: InitiativeState,
  { type, data }: ConditionEvent,
): InitiativeState =>
  withCondition(state, data.conditionId, (condition) => {
    const { reported, ...rest } = condition;
    const { by, at } = data;
    switch (type) {
      case 'ConditionVerified': {
        const verified = { by, at, inPlaceOfSetter: data.inPlaceOfSetter };
        return { ...rest, met: reported ?? null, verified };
      }
      case 'ConditionProofSentBack':
        return { ...rest, sentBack: { by, at, reason: data.reason } };
      case 'ConditionExtended': {
        const { dueOn, previousDueOn, reason } = data;
        return { ...withoutLapse(condition), dueOn, extended: { by, at, previousDueOn, reason } };
      }
      case 'ConditionLapsed':
        return { ...condition, lapsedAt: at };
    }
  });

const withCondition = (
  state: InitiativeState,
  conditionId: string,
  change: (condition: Condition) => Condition,
): InitiativeState => ({
  ...state,
  conditions: state.conditions.map((condition) =>
    condition.conditionId === conditionId ? change(condition) : condition,
  ),
});

/** What has a new date is not overdue. */
const withoutLapse = (condition: Condition): Condition => {
  const running = { ...condition };
  delete running.lapsedAt;
  return running;
};
