import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { saidIn } from '../decision.js';
import type { InitiativeState } from '../state.js';
import { approverPick } from './approver-picker.js';

/**
 * Takes back the request to an extra approver who has not voted. It decides nothing: where the rule is met
 * without him, the gate owner records the decision.
 */
export const removeApprover = (
  command: CommandOf<'RemoveApprover'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const picking = approverPick(command, state, template);
  if (!picking.ok) return picking;
  const { gate, round, submission, extraApprovers = [], votes } = picking.value.review;
  const { personId, reason } = command;
  const extra = extraApprovers.find((each) => each.personId === personId);
  if (!extra) return reject({ kind: 'ExtraApproverUnknown', gate, personId });
  if (votes.some(({ seat }) => seat === extra.group)) {
    return reject({ kind: 'ApproverHasVoted', gate, personId });
  }
  return ok([
    {
      type: 'ApproverRemoved',
      data: { ...saidIn(command), gate, round, submission, personId, reason },
    },
  ]);
};
