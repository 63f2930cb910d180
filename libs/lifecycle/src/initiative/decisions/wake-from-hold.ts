import { ok, reject } from '@tollgate/event-sourcing';
import { startOfDay } from '../../sla/calendar-date.js';
import { findGate } from '../../templates/find-gate.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, saidIn } from '../decision.js';
import type { InitiativeState } from '../state.js';

/**
 * Ends a Hold on its date: the stage goes on in the same round. Time may ask late, twice, or for a hold that
 * somebody ended before; none of it changes anything.
 */
export const wakeFromHold = (
  command: CommandOf<'WakeFromHold'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { phase } = state;
  if (phase.kind !== 'onHold' || phase.holdUntil !== command.holdUntil) return NOTHING;
  const { gate, round, holdUntil } = phase;
  if (command.now < startOfDay(holdUntil)) {
    return reject({ kind: 'HoldNotDue', holdUntil, now: command.now });
  }
  const stage = findGate(template, gate)?.stage ?? gate;
  return ok([
    {
      type: 'StageEntered',
      data: { ...saidIn(command), gate, round, stage, because: 'heldUntilDate' },
    },
  ]);
};
