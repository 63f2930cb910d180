import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { findGate } from '../../templates/find-gate.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { personIdsOf } from '../person-ids-of.js';
import type { CommandOf } from '../commands.js';
import { refuseProgram } from '../refuse-program.js';
import type { InitiativeRejection } from '../rejections.js';
import type { InitiativeState } from '../state.js';
import type { Condition } from './condition.js';
import type { StandInCause } from './events.js';
import type { ConditionRejection } from './rejections.js';

type Concern = Extract<ConditionRejection, { kind: 'OwnCondition' }>['because'];
type JudgeCommand = CommandOf<'VerifyCondition' | 'SendBackConditionProof'>;

/**
 * Who may judge the proof of a condition: the approver who set it. The gate's owner stands in where that
 * cannot be: the setter has left, has a stake in the condition himself, or was the gate's owner from the
 * start. Whoever promised, proved or wrote the case never judges.
 */
export const judgeOf = (
  command: JudgeCommand,
  condition: Condition,
  { state, template }: { readonly state: InitiativeState; readonly template: LifecycleTemplate },
): Result<{ readonly inPlaceOfSetter: StandInCause | null }, InitiativeRejection> => {
  const { actor } = command;
  const program = refuseProgram(actor, condition.gate);
  if (program) return reject(program);
  const own = refuseConcerned(personIdsOf(actor), condition, state);
  if (own) return reject(own);
  const { setBy } = condition;
  if (setBy === actor.personId) return ok({ inPlaceOfSetter: null });
  const cause = standInCause(condition, state, command.setterLeft);
  const gateOwnerRole = cause ? findGate(template, condition.gate)?.gateOwnerRole : undefined;
  if (cause && gateOwnerRole !== undefined && actor.roles.includes(gateOwnerRole)) {
    return ok({ inPlaceOfSetter: cause });
  }
  return reject({
    kind: 'NotPermitted',
    personId: actor.personId,
    needs: {
      roles: gateOwnerRole === undefined ? [] : [gateOwnerRole],
      functions: [],
      persons: setBy === undefined ? [] : [setBy],
    },
  });
};

/** Whether the gate's owner may judge in place of the setter, for reasons that stand in the log. */
export const standInCause = (
  condition: Condition,
  state: InitiativeState,
  setterLeft: boolean,
): StandInCause | undefined => {
  const { setBy, setAs } = condition;
  if (setAs === 'gateOwner') return 'setByGateOwner';
  if (setBy !== undefined && concernOf([setBy], condition, state)) return 'setterConcerned';
  return setterLeft ? 'setterLeft' : undefined;
};

/** Refuses whoever has a stake in the condition; `personIds` are all ids of one human. */
export const refuseConcerned = (
  personIds: readonly [string, ...string[]],
  condition: Condition,
  state: InitiativeState,
): ConditionRejection | undefined => {
  const because = concernOf(personIds, condition, state);
  const { conditionId } = condition;
  return because && { kind: 'OwnCondition', conditionId, personId: personIds[0], because };
};

const concernOf = (
  personIds: readonly string[],
  { ownerId, reported }: Condition,
  { authors }: InitiativeState,
): Concern | undefined => {
  if (personIds.includes(ownerId)) return 'owner';
  if (reported && personIds.includes(reported.by)) return 'reporter';
  return authors.some((author) => personIds.includes(author)) ? 'author' : undefined;
};
