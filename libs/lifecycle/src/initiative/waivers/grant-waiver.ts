import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import { refuseUnlessActive } from '../gate-access.js';
import { openReview } from '../gate-progress.js';
import type { InitiativeState } from '../state.js';
import { refuseEnd } from './waiver-end.js';
import { judgedWaiver } from './waiver-judge.js';
import { refuseSubject } from './waiver-place.js';

/** Grants a waiver that was asked for, for as long as asked or shorter. */
export const grantWaiver = (
  command: CommandOf<'GrantWaiver'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { waiverId, reason, actor, now } = command;
  const judged = judgedWaiver(command, state, template);
  if (!judged.ok) return judged;
  const { waiver, gate, voter } = judged.value;
  const until = command.until ?? waiver.until;
  const { status } = waiver;
  if (status.kind !== 'requested') {
    const isSame = status.kind === 'granted' && status.by === actor.personId;
    return isSame && waiver.until === until
      ? NOTHING
      : reject({ kind: 'WaiverNotOpen', waiverId, state: status.kind });
  }
  const inactive = refuseUnlessActive(state);
  if (inactive) return reject(inactive);
  const review = openReview(state);
  if (review?.gate === gate.key) {
    // What is under review is frozen; a waiver beside it would change what the votes were given on.
    const { submission } = review;
    return reject({ kind: 'GateAlreadyInReview', gate: gate.key, submission });
  }
  const refusal =
    refuseSubject(gate, waiver) ??
    refuseEnd({ waiverId, until, latest: waiver.until }, template, now);
  if (refusal) return reject(refusal);
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  return ok([
    {
      type: 'WaiverGranted',
      data: {
        ...saidIn(command),
        ...{ waiverId, gate: gate.key, until, reason },
        ...voter,
        carriesOver: template.waivers?.carryOver === true,
      },
    },
  ]);
};
