import { ok, reject } from '@tollgate/event-sourcing';
import { endOfDay } from '../../sla/calendar-date.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, saidIn } from '../decision.js';
import { refuseUnlessActive } from '../gate-access.js';
import type { InitiativeState } from '../state.js';
import { reviewWithoutWaiver } from './end-waiver.js';

/**
 * Puts on record that a waiver has come to its end. The date alone already ended it; the event tells
 * everybody, and ends a review that relies on it. Time may ask late or twice.
 */
export const lapseWaiver = (
  command: CommandOf<'LapseWaiver'>,
  state: InitiativeState,
): Decision => {
  const { waiverId, until, now } = command;
  const waiver = state.waivers.find((each) => each.waiverId === waiverId);
  if (waiver?.status.kind !== 'granted' || waiver.until !== until || refuseUnlessActive(state)) {
    return NOTHING;
  }
  const { gate } = waiver;
  const becauseDeadline = endOfDay(until);
  if (now < becauseDeadline) {
    return reject({ kind: 'DeadlineNotReached', gate, dueAt: becauseDeadline, now });
  }
  const said = saidIn(command);
  return ok([
    { type: 'WaiverLapsed', data: { ...said, waiverId, gate, until, becauseDeadline } },
    ...reviewWithoutWaiver(said, waiver, state),
  ]);
};
