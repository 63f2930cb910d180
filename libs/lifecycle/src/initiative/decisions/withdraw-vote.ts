import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { isBlank, saidIn } from '../decision.js';
import { gateInReview } from '../gate-access.js';
import type { InitiativeState } from '../state.js';

/** Takes one's own vote back while the review is open; the seat is free again. */
export const withdrawVote = (
  command: CommandOf<'WithdrawVote'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { gate, submission, reason } = command;
  const voter = command.actor.personId;
  const access = gateInReview(state, template, command);
  if (!access.ok) return access;
  const { round, votes } = access.value.review;
  if (!votes.some((vote) => vote.voter === voter)) {
    return reject({ kind: 'NoVoteToWithdraw', gate, personId: voter });
  }
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  return ok([
    {
      type: 'VoteWithdrawn',
      data: { ...saidIn(command), gate, round, submission, voter, reason },
    },
  ]);
};
