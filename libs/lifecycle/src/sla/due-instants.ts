import type { Instant } from '@tollgate/event-sourcing';
import type { GateDefinition } from '../templates/lifecycle-template.js';
import type { BusinessCalendar } from './business-calendar.js';
import { addWorkingDays } from './working-days.js';

/** Everything that falls due while a submission is under review. */
export interface DueInstants {
  readonly decisionDueAt: Instant;
  readonly reminderDueAts: readonly Instant[];
  readonly escalations: readonly { readonly dueAt: Instant; readonly toRole: string }[];
  readonly expiresAt: Instant;
}

/**
 * Every deadline of a submission as an instant, from the gate's review schedule and the calendar that counts
 * its days. `GateSubmitted` records the result, and interface and timers read it there: nobody counts again.
 */
export const dueInstants = (
  submittedAt: Instant,
  review: GateDefinition['review'],
  calendar: BusinessCalendar,
): DueInstants => {
  const after = (days: number): Instant => addWorkingDays(submittedAt, days, calendar);
  return {
    decisionDueAt: after(review.decisionWithinDays),
    reminderDueAts: review.reminderDays.map(after),
    escalations: review.escalations.map(({ afterDays, toRole }) => ({
      dueAt: after(afterDays),
      toRole,
    })),
    expiresAt: after(review.expiresAfterDays),
  };
};
