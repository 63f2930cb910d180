import type { Instant } from '@tollgate/event-sourcing';
import type { InitiativeState } from '../initiative/state.js';
import { endOfDay } from '../sla/calendar-date.js';

/** A promise whose day passes while it is open, or a waiver that comes to its end. */
export type ExceptionTimer =
  | { readonly kind: 'lapseCondition'; readonly conditionId: string; readonly dueOn: string }
  | { readonly kind: 'lapseWaiver'; readonly waiverId: string; readonly until: string };

interface Place {
  readonly gate: string;
  readonly round: number;
}

type DueTimer<Timer> = Timer & Place & { readonly dueAt: Instant; readonly commandId: string };

/**
 * What time has to say of promises and waivers, wherever the initiative stands. Each is filed under the gate
 * and round that is open, because that is the one which it stops.
 */
export const exceptionTimers = (
  { initiativeId, conditions, waivers }: InitiativeState,
  { gate, round }: Place,
): readonly DueTimer<ExceptionTimer>[] => {
  const lastDay = (what: string, date: string) => {
    const dueAt = endOfDay(date);
    return { dueAt, commandId: `sla:${initiativeId}:${what}:${dueAt}:lapse`, gate, round };
  };
  return [
    ...conditions
      .filter(({ met, lapsedAt }) => met === null && lapsedAt === undefined)
      .map(({ conditionId, dueOn }) => ({
        ...lastDay(`condition:${conditionId}`, dueOn),
        ...({ kind: 'lapseCondition', conditionId, dueOn } as const),
      })),
    ...waivers
      .filter(({ status }) => status.kind === 'granted')
      .map(({ waiverId, until }) => ({
        ...lastDay(`waiver:${waiverId}`, until),
        ...({ kind: 'lapseWaiver', waiverId, until } as const),
      })),
  ];
};
