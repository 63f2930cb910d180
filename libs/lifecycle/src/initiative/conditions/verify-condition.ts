import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, saidIn } from '../decision.js';
import type { InitiativeState } from '../state.js';
import { judgeOf } from './condition-judge.js';
import { findCondition } from './find-condition.js';

/** Closes a condition on the word of the approver who set it: the reported proof is enough. */
export const verifyCondition = (
  command: CommandOf<'VerifyCondition'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { conditionId } = command;
  const found = findCondition(state, conditionId);
  if (!found.ok) return found;
  const { gate, met, reported, verified } = found.value;
  if (met) {
    return verified?.by === command.actor.personId
      ? NOTHING
      : reject({ kind: 'ConditionAlreadyMet', conditionId });
  }
  const judge = judgeOf(command, found.value, { state, template });
  if (!judge.ok) return judge;
  if (!reported) return reject({ kind: 'ConditionProofMissing', conditionId });
  return ok([
    { type: 'ConditionVerified', data: { ...saidIn(command), conditionId, gate, ...judge.value } },
  ]);
};
