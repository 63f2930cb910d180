import { ok, reject } from '@tollgate/event-sourcing';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import type { InitiativeState } from '../state.js';

/** Shows that a promise of a Conditional go is kept, also late and also after the initiative has ended. */
export const meetCondition = (
  command: CommandOf<'MeetCondition'>,
  state: InitiativeState,
): Decision => {
  const { conditionId, proof } = command;
  const condition = state.conditions.find((candidate) => candidate.conditionId === conditionId);
  if (!condition) return reject({ kind: 'ConditionUnknown', conditionId });
  if (isBlank(proof)) return reject({ kind: 'ReasonRequired', field: 'proof' });
  if (condition.met) {
    return condition.met.proof === proof
      ? NOTHING
      : reject({ kind: 'ConditionAlreadyMet', conditionId });
  }
  return ok([{ type: 'ConditionMet', data: { ...saidIn(command), conditionId, proof } }]);
};
