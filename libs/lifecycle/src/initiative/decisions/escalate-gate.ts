import { ok } from '@tollgate/event-sourcing';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, saidIn } from '../decision.js';
import { nextRung, reviewOfTimer } from '../rung-access.js';
import type { InitiativeState } from '../state.js';

/** Takes an undecided review to the next rung of its ladder, when that rung is due. */
export const escalateGate = (
  command: CommandOf<'EscalateGate'>,
  state: InitiativeState,
): Decision => {
  const review = reviewOfTimer(state, command);
  if (!review) return NOTHING;
  const { gate, round, submission, escalations, escalationsDone } = review;
  const ladder = escalations.map(({ dueAt }) => dueAt);
  const rung = nextRung(command, ladder, escalationsDone);
  if (!rung.ok) return rung;
  const toRole = escalations[escalationsDone]?.toRole;
  if (rung.value === 'done' || toRole === undefined) return NOTHING;
  return ok([
    {
      type: 'GateEscalated',
      data: {
        ...saidIn(command),
        gate,
        round,
        submission,
        rung: command.rung,
        toRole,
        becauseDeadline: rung.value.dueAt,
      },
    },
  ]);
};
