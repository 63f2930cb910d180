import { ok } from '@tollgate/event-sourcing';
import { tallyOfReview } from '../../approval/approval-policy.js';
import { findGate } from '../../templates/find-gate.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, saidIn } from '../decision.js';
import { nextRung, reviewOfTimer } from '../rung-access.js';
import type { InitiativeState } from '../state.js';

/** Reminds the seats that have not voted, when the reminder is due. */
export const remindReviewers = (
  command: CommandOf<'RemindReviewers'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const review = reviewOfTimer(state, command);
  const gate = findGate(template, command.gate);
  if (!review || !gate) return NOTHING;
  const rung = nextRung(command, review.reminderDueAts, review.remindersSent);
  if (!rung.ok) return rung;
  if (rung.value === 'done') return NOTHING;
  const { openSeats } = tallyOfReview(gate.approval, state, review);
  const { round, submission } = review;
  return ok([
    {
      type: 'ReviewersReminded',
      data: {
        ...saidIn(command),
        gate: gate.key,
        round,
        submission,
        rung: command.rung,
        becauseDeadline: rung.value.dueAt,
        waitingFor: openSeats,
      },
    },
  ]);
};
