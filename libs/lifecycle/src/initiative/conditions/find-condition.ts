import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import type { InitiativeState } from '../state.js';
import type { Condition } from './condition.js';
import type { ConditionRejection } from './rejections.js';

export const findCondition = (
  state: InitiativeState,
  conditionId: string,
): Result<Condition, ConditionRejection> => {
  const condition = state.conditions.find((each) => each.conditionId === conditionId);
  return condition ? ok(condition) : reject({ kind: 'ConditionUnknown', conditionId });
};
