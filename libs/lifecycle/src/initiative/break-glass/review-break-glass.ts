import { ok, reject } from '@tollgate/event-sourcing';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import type { SetCondition } from '../events.js';
import { refuseConditionTerms } from '../outcome-rules.js';
import { personIdsOf } from '../person-ids-of.js';
import { refuseProgram } from '../refuse-program.js';
import type { InitiativeRejection } from '../rejections.js';
import type { InitiativeState } from '../state.js';
import type { ForcedGate } from './forced-gate.js';

/**
 * Judges, afterwards, whether a gate was rightly forced open, also after the initiative has ended. Where it
 * was not, what has to be done about it gets an owner and a date like any condition.
 */
export const reviewBreakGlass = (
  command: CommandOf<'ReviewBreakGlass'>,
  state: InitiativeState,
): Decision => {
  const { breakGlassId, outcome, reason, followUp, actor } = command;
  const forced = state.forcedGates.find((each) => each.breakGlassId === breakGlassId);
  if (forced?.gate !== command.gate) return reject({ kind: 'BreakGlassUnknown', breakGlassId });
  const { review, gate } = forced;
  if (review) {
    const isSame = review.by === actor.personId && review.outcome === outcome;
    return isSame && review.reason === reason
      ? NOTHING
      : reject({ kind: 'BreakGlassAlreadyReviewed', breakGlassId });
  }
  const refusal =
    refuseReviewer(command, forced, state) ??
    (isBlank(reason) ? ({ kind: 'ReasonRequired', field: 'reason' } as const) : undefined) ??
    refuseFollowUp(command, state);
  if (refusal) return reject(refusal);
  const set = followUp.map((terms): SetCondition => ({
    ...terms,
    setBy: actor.personId,
    setAs: 'breakGlassReviewer',
  }));
  return ok([
    {
      type: 'BreakGlassReviewed',
      data: { ...saidIn(command), breakGlassId, gate, outcome, reason, followUp: set },
    },
  ]);
};

const refuseReviewer = (
  { actor }: CommandOf<'ReviewBreakGlass'>,
  { gate, by, reviewerRoles: roles }: ForcedGate,
  { authors }: InitiativeState,
): InitiativeRejection | undefined => {
  const { personId } = actor;
  const ids = personIdsOf(actor);
  if (ids.includes(by)) return { kind: 'OwnBreakGlass', gate, personId, because: 'brokeIt' };
  if (authors.some((author) => ids.includes(author))) {
    return { kind: 'OwnBreakGlass', gate, personId, because: 'author' };
  }
  return roles.some((role) => actor.roles.includes(role))
    ? refuseProgram(actor, gate)
    : { kind: 'NotPermitted', personId, needs: { roles, functions: [], persons: [] } };
};

const refuseFollowUp = (
  { breakGlassId, outcome, followUp, now }: CommandOf<'ReviewBreakGlass'>,
  { conditions }: InitiativeState,
): InitiativeRejection | undefined => {
  if (outcome === 'notJustified' && followUp.length === 0) {
    return { kind: 'FollowUpRequired', breakGlassId };
  }
  const takenIds = conditions.map(({ conditionId }) => conditionId);
  return refuseConditionTerms(followUp, takenIds, now);
};
