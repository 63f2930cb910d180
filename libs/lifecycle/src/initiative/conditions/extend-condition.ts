import { ok, reject } from '@tollgate/event-sourcing';
import { dateOf, isCalendarDate } from '../../sla/calendar-date.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import { refuseProgram } from '../refuse-program.js';
import type { InitiativeState } from '../state.js';
import { refuseConcerned } from './condition-judge.js';
import { findCondition } from './find-condition.js';
import { personIdsOf } from '../person-ids-of.js';

/** Gives a condition more time. Only who set it may, and never for a promise that is his own. */
export const extendCondition = (
  command: CommandOf<'ExtendCondition'>,
  state: InitiativeState,
): Decision => {
  const { conditionId, dueOn, reason, actor, now } = command;
  const found = findCondition(state, conditionId);
  if (!found.ok) return found;
  const { gate, met, setBy, dueOn: previousDueOn, extended } = found.value;
  if (met) return reject({ kind: 'ConditionAlreadyMet', conditionId });
  if (setBy !== actor.personId) {
    const persons = setBy === undefined ? [] : [setBy];
    const needs = { roles: [], functions: [], persons };
    return reject({ kind: 'NotPermitted', personId: actor.personId, needs });
  }
  const own = refuseProgram(actor, gate) ?? refuseConcerned(personIdsOf(actor), found.value, state);
  if (own) return reject(own);
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  if (extended?.reason === reason && dueOn === previousDueOn) return NOTHING;
  const after = [previousDueOn, dateOf(now)].toSorted()[1] ?? previousDueOn;
  if (!isCalendarDate(dueOn) || dueOn <= after) {
    return reject({ kind: 'ConditionExtensionInvalid', conditionId, dueOn, after });
  }
  return ok([
    {
      type: 'ConditionExtended',
      data: { ...saidIn(command), conditionId, gate, previousDueOn, dueOn, reason },
    },
  ]);
};
