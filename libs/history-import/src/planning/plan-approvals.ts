import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { personIdOf } from '../derived-ids.js';
import type { ApprovalsStatement } from '../lines/interpret-line.js';
import type { LineDisposition, LineRefusal } from '../line-result.js';
import { advanceTo } from './follow-position.js';
import type { NamedApproval } from './initiative-history.js';
import type { LineDraft } from './line-draft.js';
import { currentGateIndex, gateIndexOf } from './line-draft.js';

/** What an approvals line becomes: votes on the gates under review, and names kept for gates still to come. */
export const planApprovals = (
  draft: LineDraft,
  statement: ApprovalsStatement,
): Result<LineDisposition, LineRefusal> => {
  if (statement.approvers.size === 0) {
    return ok({ kind: 'noChange', cause: 'names-nobody', reason: 'no approver is named' });
  }
  const news = newApprovals(draft, statement);
  const late = news.filter(([gate]) => gateIndexOf(draft, gate) < currentGateIndex(draft));
  const kept = news.filter(([gate]) => gateIndexOf(draft, gate) >= currentGateIndex(draft));
  draft.history = {
    ...draft.history,
    namedApprovals: new Map([...draft.history.namedApprovals, ...news]),
  };
  const waitsFor = continueClaim(draft);
  if (!waitsFor.ok) return waitsFor;
  const tooLate = late.map(([gate, { name }]) => ({ gate, name }));
  if (draft.commands.length > 0 || kept.length > 0) {
    for (const { gate, name } of tooLate) {
      draft.leftOut.push({ field: gate, value: name, because: 'the gate was decided before' });
    }
  }
  if (draft.commands.length > 0) {
    return ok({ kind: 'applied', commands: draft.commands.length, waitsFor: waitsFor.value });
  }
  return withoutCommands(
    kept.map(([gate]) => gate),
    tooLate.map(({ gate }) => gate),
  );
};

const withoutCommands = (
  kept: readonly string[],
  late: readonly string[],
): Result<LineDisposition, LineRefusal> => {
  if (kept.length > 0) {
    return ok({
      kind: 'noChange',
      cause: 'approval-kept-for-later',
      reason: `kept until ${kept.join(', ')} comes to its approvers`,
    });
  }
  if (late.length > 0) {
    return reject({
      rule: 'approval-too-late',
      reason: `decided without this approval before: ${late.join(', ')}`,
    });
  }
  return ok({
    kind: 'noChange',
    cause: 'approval-already-counted',
    reason: 'every approval was named before',
  });
};

/** Approvals that no earlier line named, or named otherwise, and that no decided review already holds. */
const newApprovals = (
  draft: LineDraft,
  { approvers, lineKind, line }: ApprovalsStatement,
): readonly (readonly [string, NamedApproval])[] =>
  [...approvers]
    .filter(([gate, name]) => draft.history.namedApprovals.get(gate)?.name !== name)
    .filter(([gate, name]) => !hasCounted(draft, gate, name))
    .map(([gate, name]) => [
      gate,
      {
        name,
        seat: lineKind.seat,
        roles: lineKind.roles,
        meaning: lineKind.meaning,
        lineNumber: line.lineNumber,
      },
    ]);

const hasCounted = (draft: LineDraft, gate: string, name: string): boolean => {
  // A gate that is worked on again after a recycle needs the approval anew.
  if (gateIndexOf(draft, gate) >= currentGateIndex(draft)) return false;
  const voter = personIdOf(draft.context.mapping.source, name);
  const submissions = draft.history.state.gates[gate]?.submissions ?? [];
  return submissions.some(
    ({ status, votes }) => status.kind === 'decided' && votes.some((vote) => vote.voter === voter),
  );
};

/** Goes on with what the latest position line claimed, now that approvals are known. */
const continueClaim = (draft: LineDraft): Result<string | null, LineRefusal> => {
  const { claim, state } = draft.history;
  if (!claim || state.phase.kind !== 'inStage') return ok(null);
  const followed = advanceTo(draft, claim, { momentIsOver: claim.at !== draft.at });
  if (!followed.ok) return followed;
  return ok(followed.value.kind === 'waits' ? followed.value.waitsFor : null);
};
