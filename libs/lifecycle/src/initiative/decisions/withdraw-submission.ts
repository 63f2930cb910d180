import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import { gateInReview } from '../gate-access.js';
import { findSubmission } from '../gate-progress.js';
import type { InitiativeState } from '../state.js';

/** Takes a submission back before it is decided; its votes go with it. */
export const withdrawSubmission = (
  command: CommandOf<'WithdrawSubmission'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { gate, submission, reason } = command;
  if (findSubmission(state, gate, submission)?.status.kind === 'withdrawn') return NOTHING;
  const access = gateInReview(state, template, command);
  if (!access.ok) return access;
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  const { round } = access.value.review;
  return ok([
    { type: 'SubmissionWithdrawn', data: { ...saidIn(command), gate, round, submission, reason } },
  ]);
};
