import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import type { InitiativeState } from '../state.js';
import { judgeOf } from './condition-judge.js';
import { findCondition } from './find-condition.js';

/** Says that a reported proof is not enough, and why; the condition stays open. */
export const sendBackConditionProof = (
  command: CommandOf<'SendBackConditionProof'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { conditionId, reason, actor } = command;
  const found = findCondition(state, conditionId);
  if (!found.ok) return found;
  const { gate, met, reported, sentBack } = found.value;
  if (met) return reject({ kind: 'ConditionAlreadyMet', conditionId });
  const judge = judgeOf(command, found.value, { state, template });
  if (!judge.ok) return judge;
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  if (!reported) {
    return sentBack?.by === actor.personId && sentBack.reason === reason
      ? NOTHING
      : reject({ kind: 'ConditionProofMissing', conditionId });
  }
  return ok([
    {
      type: 'ConditionProofSentBack',
      data: { ...saidIn(command), conditionId, gate, ...judge.value, reason },
    },
  ]);
};
