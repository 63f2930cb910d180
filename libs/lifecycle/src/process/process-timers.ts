import type { Instant } from '@tollgate/event-sourcing';
import type { InitiativeState, Submission } from '../initiative/state.js';
import { submissionInReview } from '../initiative/state.js';
import { startOfDay } from '../sla/calendar-date.js';
import type { EvidenceTimer } from './evidence-timers.js';
import { evidenceTimers } from './evidence-timers.js';
import type { ExceptionTimer } from './exception-timers.js';
import { exceptionTimers } from './exception-timers.js';

/**
 * A command that time will issue. `commandId` is derived from what stands in events, so the same deadline
 * asked twice, by whichever worker or run, is one command.
 */
export type ProcessTimer = {
  readonly dueAt: Instant;
  readonly commandId: string;
  readonly gate: string;
  readonly round: number;
} & (
  | {
      readonly kind: 'remindReviewers' | 'escalateGate';
      readonly submission: number;
      /** 1 for the first reminder or the ladder's first rung. */
      readonly rung: number;
    }
  | { readonly kind: 'expireReview'; readonly submission: number }
  | { readonly kind: 'wakeFromHold'; readonly holdUntil: string }
  | EvidenceTimer
  | ExceptionTimer
);

/** What time still has to ask of `state`, earliest first. */
export const processTimers = (state: InitiativeState): readonly ProcessTimer[] => {
  const { phase } = state;
  if (phase.kind === 'onHold') {
    return [wakeUp(state.initiativeId, phase), ...exceptionTimers(state, phase)].toSorted(
      byDueInstant,
    );
  }
  if (phase.kind !== 'inStage') return [];
  const review = submissionInReview(state, phase.gate);
  return [
    ...(review ? reviewTimers(state.initiativeId, review) : []),
    ...evidenceTimers(state, phase),
    ...exceptionTimers(state, phase),
  ].toSorted(byDueInstant);
};

const wakeUp = (
  initiativeId: string,
  hold: { readonly gate: string; readonly round: number; readonly holdUntil: string },
): ProcessTimer => {
  const { gate, round, holdUntil } = hold;
  const dueAt = startOfDay(holdUntil);
  const commandId = `sla:${initiativeId}:${gate}:${round}:${dueAt}:wake`;
  return { kind: 'wakeFromHold', dueAt, commandId, gate, round, holdUntil };
};

/** In the order in which equal instants are asked: remind before escalating, escalate before expiring. */
const reviewTimers = (initiativeId: string, review: Submission): readonly ProcessTimer[] => {
  const { gate, round, submission } = review;
  const at = (dueAt: Instant, rung: string) => ({
    dueAt,
    commandId: `sla:${initiativeId}:${gate}:${round}:${dueAt}:s${submission}-${rung}`,
    gate,
    round,
    submission,
  });
  const rungs = (
    kind: 'remindReviewers' | 'escalateGate',
    dueAts: readonly Instant[],
    done: number,
  ): readonly ProcessTimer[] =>
    dueAts.slice(done).map((dueAt, offset) => {
      const rung = done + offset + 1;
      return {
        ...at(dueAt, `${kind === 'escalateGate' ? 'escalate' : 'remind'}-${rung}`),
        kind,
        rung,
      };
    });
  return [
    ...rungs('remindReviewers', review.reminderDueAts, review.remindersSent),
    ...rungs(
      'escalateGate',
      review.escalations.map(({ dueAt }) => dueAt),
      review.escalationsDone,
    ),
    { ...at(review.expiresAt, 'expire'), kind: 'expireReview' },
  ];
};

/** Instants of one format and zone sort as text (RFC 3339, UTC, milliseconds). */
const byDueInstant = (left: ProcessTimer, right: ProcessTimer): number =>
  left.dueAt < right.dueAt ? -1 : left.dueAt > right.dueAt ? 1 : 0;
