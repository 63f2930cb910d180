import type { Instant } from '@tollgate/event-sourcing';
import { dateOf, isCalendarDate } from '../sla/calendar-date.js';
import { gateIndex } from '../templates/find-gate.js';
import type {
  GateDefinition,
  LifecycleTemplate,
  Outcome,
} from '../templates/lifecycle-template.js';
import type { ConditionTerms } from './events.js';
import { isBlank } from './decision.js';
import type { InitiativeRejection } from './rejections.js';
import type { InitiativeState } from './state.js';

/** What an outcome needs beside its reason. */
export interface Particulars {
  readonly outcome: Outcome;
  readonly holdUntil: string | null;
  readonly recycleTo: string | null;
}

/** Refuses an outcome that this gate does not know. */
export const refuseOutcome = (
  gate: GateDefinition,
  outcome: Outcome,
): InitiativeRejection | undefined =>
  gate.outcomes.includes(outcome)
    ? undefined
    : { kind: 'OutcomeNotAllowed', gate: gate.key, outcome, allowed: gate.outcomes };

/** Refuses a Hold without a later date, a Recycle ahead, to nowhere or beyond the template's maximum. */
export const refuseParticulars = (
  { outcome, holdUntil, recycleTo }: Particulars,
  gate: GateDefinition,
  context: {
    readonly state: InitiativeState;
    readonly template: LifecycleTemplate;
    readonly now: Instant;
  },
): InitiativeRejection | undefined => {
  const { state, template, now } = context;
  if (outcome === 'hold') return refuseHoldDate(holdUntil, now);
  if (outcome !== 'recycle') return undefined;
  const target = recycleTo === null ? -1 : gateIndex(template, recycleTo);
  if (target < 0 || target > gateIndex(template, gate.key)) {
    return { kind: 'RecycleTargetInvalid', gate: gate.key, recycleTo };
  }
  const rounds = recyclesDecided(state, gate.key);
  const roundsMax = template.recycleRoundsMax;
  return rounds >= roundsMax
    ? { kind: 'RecycleLimitReached', gate: gate.key, rounds, roundsMax }
    : undefined;
};

const refuseHoldDate = (holdUntil: string | null, now: Instant): InitiativeRejection | undefined =>
  holdUntil !== null && isCalendarDate(holdUntil) && holdUntil > dateOf(now)
    ? undefined
    : { kind: 'HoldDateInvalid', holdUntil, now };

/** How often `gate` has sent the case back. Rounds alone do not tell: an earlier gate's recycle adds one too. */
export const recyclesDecided = (state: InitiativeState, gate: string): number =>
  state.decisions.filter((decision) => decision.gate === gate && decision.outcome === 'recycle')
    .length;

/**
 * Refuses a promise that could not be kept to: no text, no owner, no date from today on, or an id that
 * stands for another promise.
 */
export const refuseConditionTerms = (
  conditions: readonly ConditionTerms[],
  takenIds: readonly string[],
  now: Instant,
): InitiativeRejection | undefined => {
  const ids = new Set(takenIds);
  for (const { conditionId, text, ownerId, dueOn } of conditions) {
    const rule = isBlank(conditionId)
      ? 'a condition has an id'
      : ids.has(conditionId)
        ? 'the id of a condition is used once'
        : isBlank(text)
          ? 'a condition says what has to be done'
          : isBlank(ownerId)
            ? 'a condition has an owner'
            : !isCalendarDate(dueOn) || dueOn < dateOf(now)
              ? 'a condition is due on a date, today or later'
              : undefined;
    if (rule !== undefined) return { kind: 'ConditionTermsInvalid', conditionId, rule };
    ids.add(conditionId);
  }
  return undefined;
};
