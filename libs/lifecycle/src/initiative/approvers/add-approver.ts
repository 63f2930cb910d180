import { ok, reject } from '@tollgate/event-sourcing';
import { tallyOfReview } from '../../approval/approval-policy.js';
import { extraApproverGroup } from '../../approval/rule-in-force.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, saidIn } from '../decision.js';
import type { InitiativeRejection } from '../rejections.js';
import type { InitiativeState } from '../state.js';
import type { ApproverPick } from './approver-picker.js';
import { approverPick, isAuthor } from './approver-picker.js';
import { groupsInReach } from './groups-in-reach.js';

/** Asks somebody more under review. From now on the rule is not met without his approval. */
export const addApprover = (
  command: CommandOf<'AddApprover'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const picking = approverPick(command, state, template);
  if (!picking.ok) return picking;
  const { review } = picking.value;
  const { personId, reason } = command;
  if (review.extraApprovers?.some((extra) => extra.personId === personId)) return NOTHING;
  const refusal = refuseApprover(command, state, picking.value);
  if (refusal) return reject(refusal);
  const { gate, round, submission } = review;
  return ok([
    {
      type: 'ApproverAdded',
      data: { ...saidIn(command), gate, round, submission, personId, reason },
    },
  ]);
};

const refuseApprover = (
  { personId, actor, now, reason }: CommandOf<'AddApprover'>,
  state: InitiativeState,
  { gate: { key: gate, approval: policy }, review, max }: ApproverPick,
): InitiativeRejection | undefined => {
  if (isAuthor([personId], state, { review })) {
    return { kind: 'ApproverIsAuthor', gate, personId, rule: 'authorNeverVotes' };
  }
  if (review.votes.some(({ voter, onBehalfOf }) => voter === personId || onBehalfOf === personId)) {
    return { kind: 'ApproverHasVoted', gate, personId };
  }
  const before = review.extraApprovers ?? [];
  if (before.length >= max) return { kind: 'ExtraApproverLimitReached', gate, max };
  const added = {
    personId,
    group: extraApproverGroup(personId),
    addedBy: actor.personId,
    at: now,
    reason,
  };
  const wasInReach = tallyOfReview(policy, state, review).reachable;
  const after = tallyOfReview(policy, state, { ...review, extraApprovers: [...before, added] });
  return wasInReach && !after.reachable
    ? { kind: 'ApprovalOutOfReach', gate, groups: groupsInReach(after) }
    : undefined;
};
