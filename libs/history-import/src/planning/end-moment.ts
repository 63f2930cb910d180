import type { Instant } from '@tollgate/event-sourcing';
import type { LineDisposition } from '../line-result.js';
import { NO_APPROVER, advanceTo } from './follow-position.js';
import type { Followed } from './follow-position.js';
import type { GatheredPlan, PendingLine } from './gathered-plan.js';
import { finishLine, resumeLine } from './gathered-plan.js';

/**
 * Lines of one time belong together: a proposal and the file that names its approver change in one commit, in
 * whatever order they are listed. So a gate that only a later stage shows as passed is decided when the first
 * line of another time is read, on all the approvals that its own moment named.
 */
export const enterMoment = (plan: GatheredPlan, at: Instant): void => {
  if (plan.momentAt === at) return;
  const over = plan.pending;
  plan.momentAt = at;
  plan.pending = [];
  for (const pending of over) decideNow(plan, pending);
};

const decideNow = (plan: GatheredPlan, pending: PendingLine): void => {
  const draft = resumeLine(plan, pending);
  if (!draft) return;
  const followed = advanceTo(draft, pending.claim, { momentIsOver: true });
  finishLine(plan, draft, { line: pending.line, outcome: followed });
  const disposition: LineDisposition = followed.ok
    ? dispositionAfter(followed.value, pending, draft.commands.length)
    : { kind: 'refused', ...followed.rejection };
  amend(plan, pending, disposition);
};

const dispositionAfter = (
  followed: Followed,
  pending: PendingLine,
  newCommands: number,
): LineDisposition => {
  const commands = pending.commands + newCommands;
  const waitsFor = followed.kind === 'waits' ? followed.waitsFor : null;
  if (commands > 0) return { kind: 'applied', commands, waitsFor };
  if (waitsFor === null) {
    return { kind: 'noChange', cause: 'says-nothing-new', reason: pending.shown };
  }
  return waitsFor.endsWith(NO_APPROVER)
    ? { kind: 'refused', rule: 'no-approver', reason: `${pending.shown} needs ${waitsFor}` }
    : {
        kind: 'refused',
        rule: 'approval-missing',
        reason: `${pending.shown}, but an approval is missing at ${waitsFor}`,
      };
};

/** The line's entry once more, unless commands of it stand and the new word is a refusal. */
const amend = (plan: GatheredPlan, pending: PendingLine, disposition: LineDisposition): void => {
  const index = pending.line.lineNumber - 1;
  const planned = plan.lines[index];
  if (!planned) throw new Error(`line ${pending.line.lineNumber} was never planned`);
  if (disposition.kind === 'refused' && pending.commands > 0) {
    const { rule, reason } = disposition;
    const leftOut = { field: 'position', value: pending.shown, because: `${rule}: ${reason}` };
    plan.lines[index] = { ...planned, leftOut: [...planned.leftOut, leftOut] };
    return;
  }
  plan.lines[index] = { ...planned, disposition };
};
