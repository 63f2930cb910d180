import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { approvalRuleFor } from '../../approval/approval-policy.js';
import type { GroupsRule } from '../../approval/groups-rule.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import { isBlank } from '../decision.js';
import type { GateInReview } from '../gate-access.js';
import { gateInReview } from '../gate-access.js';
import { personIdsOf } from '../person-ids-of.js';
import type { InitiativeRejection } from '../rejections.js';
import type { InitiativeState } from '../state.js';

/** A review whose approvers somebody may change, and what the rule says about that. */
export interface ApproverPick extends GateInReview {
  readonly rule: GroupsRule;
  readonly max: number;
}

/** Refuses whoever the policy does not let pick approvers; nobody picks them for a case of his own. */
export const approverPick = (
  command: CommandOf<'AddApprover' | 'RemoveApprover'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Result<ApproverPick, InitiativeRejection> => {
  const access = gateInReview(state, template, command);
  if (!access.ok) return access;
  const { gate, review } = access.value;
  const rule = approvalRuleFor(gate.approval, state, review);
  const { adHoc } = rule;
  if (!adHoc) return reject({ kind: 'ExtraApproversNotAllowed', gate: gate.key });
  const { personId, roles } = command.actor;
  if (!adHoc.byRoles.some((role) => roles.includes(role))) {
    const needs = { roles: adHoc.byRoles, functions: [], persons: [] };
    return reject({ kind: 'NotPermitted', personId, needs });
  }
  if (isAuthor(personIdsOf(command.actor), state, access.value)) {
    return reject({
      kind: 'ApproverIsAuthor',
      gate: gate.key,
      personId,
      rule: 'authorNeverPicksApprovers',
    });
  }
  if (isBlank(command.reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  return ok({ gate, review, rule, max: adHoc.max });
};

/** Whether one of these ids wrote the case or put it to the vote. */
export const isAuthor = (
  personIds: readonly string[],
  state: InitiativeState,
  { review }: Pick<GateInReview, 'review'>,
): boolean => personIds.some((id) => state.authors.includes(id) || review.by === id);
