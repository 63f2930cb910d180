import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import type { InitiativeState } from '../state.js';
import { judgedWaiver } from './waiver-judge.js';

/** Declines a waiver that was asked for, with the reason. */
export const refuseWaiver = (
  command: CommandOf<'RefuseWaiver'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { waiverId, gate, reason, actor } = command;
  const judged = judgedWaiver(command, state, template);
  if (!judged.ok) return judged;
  const { status } = judged.value.waiver;
  if (status.kind !== 'requested') {
    return status.kind === 'refused' && status.by === actor.personId
      ? NOTHING
      : reject({ kind: 'WaiverNotOpen', waiverId, state: status.kind });
  }
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  return ok([{ type: 'WaiverRefused', data: { ...saidIn(command), waiverId, gate, reason } }]);
};
