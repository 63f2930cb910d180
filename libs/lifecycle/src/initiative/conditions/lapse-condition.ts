import { ok, reject } from '@tollgate/event-sourcing';
import { endOfDay } from '../../sla/calendar-date.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, saidIn } from '../decision.js';
import { refuseUnlessActive } from '../gate-access.js';
import type { InitiativeState } from '../state.js';

/**
 * Puts on record that a condition's day has passed while it was open. Time may ask late, twice, or for a
 * date that was moved since; none of it changes anything.
 */
export const lapseCondition = (
  command: CommandOf<'LapseCondition'>,
  state: InitiativeState,
): Decision => {
  const { conditionId, dueOn, now } = command;
  const condition = state.conditions.find((each) => each.conditionId === conditionId);
  const isLate = condition?.met === null && condition.lapsedAt === undefined;
  if (!isLate || condition.dueOn !== dueOn || refuseUnlessActive(state)) return NOTHING;
  const { gate } = condition;
  const becauseDeadline = endOfDay(dueOn);
  if (now < becauseDeadline) {
    return reject({ kind: 'DeadlineNotReached', gate, dueAt: becauseDeadline, now });
  }
  return ok([
    {
      type: 'ConditionLapsed',
      data: { ...saidIn(command), conditionId, gate, dueOn, becauseDeadline },
    },
  ]);
};
