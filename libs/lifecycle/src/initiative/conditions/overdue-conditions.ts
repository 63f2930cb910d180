import type { Instant } from '@tollgate/event-sourcing';
import { endOfDay } from '../../sla/calendar-date.js';
import { findGate } from '../../templates/find-gate.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { Unmet } from '../readiness.js';
import type { InitiativeState } from '../state.js';
import type { Condition } from './condition.js';
import { standInCause } from './condition-judge.js';

/** Promises of earlier decisions whose day has passed while they were still open. */
export const overdueConditions = (
  state: InitiativeState,
  template: LifecycleTemplate,
  now: Instant,
): readonly Unmet[] =>
  state.conditions.filter(isOverdue(now)).map((condition) => ({
    kind: 'conditionOverdue',
    key: condition.conditionId,
    title: condition.text,
    why: `The condition of gate ${condition.gate} was due on ${condition.dueOn} and ${lack(condition)}.`,
    fixableBy: condition.reported
      ? conditionJudges(condition, state, template)
      : { persons: [condition.ownerId], roles: [], functions: [] },
    since: endOfDay(condition.dueOn),
  }));

const isOverdue =
  (now: Instant) =>
  ({ met, dueOn }: Condition): boolean =>
    met === null && endOfDay(dueOn) <= now;

const lack = ({ reported, sentBack }: Condition): string => {
  if (reported) return 'its proof is not verified';
  return sentBack ? `its proof was sent back: ${sentBack.reason}` : 'has no proof';
};

/** Who may judge a reported proof: who set the condition, or the owner of its gate in his place. */
export const conditionJudges = (
  condition: Condition,
  state: InitiativeState,
  template: LifecycleTemplate,
): Unmet['fixableBy'] => {
  const gate = findGate(template, condition.gate);
  const { setBy } = condition;
  return standInCause(condition, state, false) && gate
    ? { persons: [], roles: [gate.gateOwnerRole], functions: [] }
    : { persons: setBy === undefined ? [] : [setBy], roles: [], functions: [] };
};
