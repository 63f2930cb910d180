import type { Instant } from '@tollgate/event-sourcing';
import type { InitiativeState } from '../initiative/state.js';
import { endOfDay } from '../sla/calendar-date.js';

/** A promise whose day passes while it is open. */
export interface ExceptionTimer {
  readonly kind: 'lapseCondition';
  readonly conditionId: string;
  readonly dueOn: string;
}

/**
 * What time has to say of promises, wherever the initiative stands. Each belongs to the gate and round that
 * is open, because that is the one which it blocks.
 */
export const exceptionTimers = (
  { initiativeId, conditions }: InitiativeState,
  { gate, round }: { readonly gate: string; readonly round: number },
): readonly (ExceptionTimer & {
  readonly dueAt: Instant;
  readonly commandId: string;
  readonly gate: string;
  readonly round: number;
})[] =>
  conditions
    .filter(({ met, lapsedAt }) => met === null && lapsedAt === undefined)
    .map(({ conditionId, dueOn }) => {
      const dueAt = endOfDay(dueOn);
      const commandId = `sla:${initiativeId}:condition:${conditionId}:${dueAt}:lapse`;
      return { kind: 'lapseCondition', dueAt, commandId, gate, round, conditionId, dueOn };
    });
