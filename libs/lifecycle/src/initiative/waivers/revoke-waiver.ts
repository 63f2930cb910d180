import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import type { InitiativeState } from '../state.js';
import { reviewWithoutWaiver } from './end-waiver.js';
import { judgedWaiver } from './waiver-judge.js';

/** Ends a waiver before its last day. A review that relies on it ends as well. */
export const revokeWaiver = (
  command: CommandOf<'RevokeWaiver'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { waiverId, gate, reason, actor } = command;
  const judged = judgedWaiver(command, state, template);
  if (!judged.ok) return judged;
  const { waiver } = judged.value;
  if (waiver.status.kind !== 'granted') {
    return waiver.status.kind === 'revoked' && waiver.status.by === actor.personId
      ? NOTHING
      : reject({ kind: 'WaiverNotOpen', waiverId, state: waiver.status.kind });
  }
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  const said = saidIn(command);
  return ok([
    { type: 'WaiverRevoked', data: { ...said, waiverId, gate, reason } },
    ...reviewWithoutWaiver(said, waiver, state),
  ]);
};
