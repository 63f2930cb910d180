import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { authorship, frozenPart, outdatesReview, refuseAuthorWithVote } from '../case-changes.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import { gateUnderWork } from '../gate-access.js';
import { progressOf } from '../gate-progress.js';
import type { InitiativeState } from '../state.js';

/** Takes a deliverable out of the case, with the reason; a review that relied on it ends. */
export const withdrawDeliverable = (
  command: CommandOf<'WithdrawDeliverable'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { gate, deliverable, reason } = command;
  const access = gateUnderWork(state, template, gate);
  if (!access.ok) return access;
  if (!access.value.deliverables.some(({ key }) => key === deliverable)) {
    return reject({ kind: 'DeliverableUnknown', gate, deliverable });
  }
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  if (!Object.hasOwn(progressOf(state, gate).deliverables, deliverable)) return NOTHING;
  const refusal = refuseAuthorWithVote(command.actor.personId, state, template);
  if (refusal) return reject(refusal);
  const content = frozenPart(state, gate, `deliverable/${deliverable}`);
  return ok([
    ...authorship(command, state),
    { type: 'DeliverableWithdrawn', data: { ...saidIn(command), gate, deliverable, reason } },
    ...outdatesReview(command, state, { facts: [], content }),
  ]);
};
