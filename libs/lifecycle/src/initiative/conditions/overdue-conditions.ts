import type { Instant } from '@tollgate/event-sourcing';
import { endOfDay } from '../../sla/calendar-date.js';
import type { Unmet } from '../readiness.js';
import type { Condition, InitiativeState } from '../state.js';

/** Promises of earlier Conditional gos whose day has passed while they were still open. */
export const overdueConditions = (state: InitiativeState, now: Instant): readonly Unmet[] =>
  state.conditions.filter(isOverdue(now)).map((condition) => ({
    kind: 'conditionOverdue',
    key: condition.conditionId,
    title: condition.text,
    why: `The condition of gate ${condition.gate} was due on ${condition.dueOn} and has no proof.`,
    fixableBy: { persons: [condition.ownerId], roles: [], functions: [] },
    since: endOfDay(condition.dueOn),
  }));

const isOverdue =
  (now: Instant) =>
  ({ met, dueOn }: Condition): boolean =>
    met === null && endOfDay(dueOn) <= now;
