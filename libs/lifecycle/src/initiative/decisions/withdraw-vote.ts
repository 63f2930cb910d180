import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { isBlank, saidIn } from '../decision.js';
import { gateInReview } from '../gate-access.js';
import { refuseProgram } from '../refuse-program.js';
import type { InitiativeState } from '../state.js';

/**
 * Takes one's own vote back while the review is open; the seat is free again. Whoever lent his right may take
 * back what was voted with it.
 */
export const withdrawVote = (
  command: CommandOf<'WithdrawVote'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { gate, submission, reason } = command;
  const { personId } = command.actor;
  const access = gateInReview(state, template, command);
  if (!access.ok) return access;
  const { round, votes } = access.value.review;
  const standing =
    votes.find((vote) => vote.voter === personId) ??
    votes.find((vote) => vote.onBehalfOf === personId);
  if (!standing) return reject({ kind: 'NoVoteToWithdraw', gate, personId });
  const { voter } = standing;
  const program = refuseProgram(command.actor, gate);
  if (program) return reject(program);
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  return ok([
    {
      type: 'VoteWithdrawn',
      data: { ...saidIn(command), gate, round, submission, voter, reason },
    },
  ]);
};
