import { ok, reject } from '@tollgate/event-sourcing';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import type { InitiativeState } from '../state.js';
import { findCondition } from './find-condition.js';

/**
 * Reports, by proof, that a promise of a Conditional go is kept, also late and also after the initiative has
 * ended. A later proof takes the place of one that nobody has judged yet.
 */
export const meetCondition = (
  command: CommandOf<'MeetCondition'>,
  state: InitiativeState,
): Decision => {
  const { conditionId, proof } = command;
  const found = findCondition(state, conditionId);
  if (!found.ok) return found;
  if (isBlank(proof)) return reject({ kind: 'ReasonRequired', field: 'proof' });
  const { met, reported } = found.value;
  if ((met ?? reported)?.proof === proof) return NOTHING;
  if (met) return reject({ kind: 'ConditionAlreadyMet', conditionId });
  return ok([{ type: 'ConditionMet', data: { ...saidIn(command), conditionId, proof } }]);
};
