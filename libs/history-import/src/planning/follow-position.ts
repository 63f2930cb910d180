import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import type { GateDefinition } from '@tollgate/lifecycle';
import { submissionInReview } from '@tollgate/lifecycle';
import type { LineRefusal } from '../line-result.js';
import { recordContent } from './record-content.js';
import type { Claim } from './initiative-history.js';
import type { LineDraft } from './line-draft.js';
import { currentGateIndex, demand, gateAt, gateIndexOf, owner } from './line-draft.js';
import type { GateProgress } from './gate-steps.js';
import {
  castNamedVotes,
  decideGo,
  decideOtherwise,
  putToReview,
  seatsStillAwaited,
} from './gate-steps.js';

/** Where following a claim ended. */
export type Followed =
  | { readonly kind: 'reached' }
  /** `short` when a gate before the claimed one, or the claimed one as passed, could not be decided. */
  | { readonly kind: 'waits'; readonly waitsFor: string; readonly short: boolean };

const REACHED = { kind: 'reached' } as const;

/** What a gate waits for that nobody could approve. */
export const NO_APPROVER = 'somebody who is named as approver';

/**
 * Brings the initiative forward to where the claim says it is, as far as approvals allow. Until the claim's
 * moment is over, a gate waits for every seat that other lines fill; afterwards only the claimed gate does, and
 * only while nothing shows it as passed.
 */
export const advanceTo = (
  draft: LineDraft,
  claim: Claim,
  { momentIsOver }: { readonly momentIsOver: boolean },
): Result<Followed, LineRefusal> => {
  const skipped = refuseSkipped(draft, claim);
  if (skipped) return reject(skipped);
  while (currentGateIndex(draft) <= claim.gateIndex) {
    const index = currentGateIndex(draft);
    const isCertain = index < claim.gateIndex || claim.passed;
    const step = passGate(draft, gateAt(draft, index), { waits: !isCertain || !momentIsOver });
    if (!step.ok) return step;
    if (step.value.kind === 'waits') return ok({ ...step.value, short: isCertain });
  }
  return ok(REACHED);
};

/** Takes back what the claim says is no longer so: a later gate passed, or under review. */
export const retreatTo = (draft: LineDraft, gateIndexMax: number): Result<void, LineRefusal> => {
  const index = currentGateIndex(draft);
  const gate = gateAt(draft, Math.min(index, draft.template.gates.length - 1));
  const because = `Line ${draft.lineNumber} (${draft.shown}) shows an earlier position.`;
  if (index <= gateIndexMax) {
    const open = submissionInReview(draft.history.state, gate.key);
    if (index < gateIndexMax || !open) return ok(undefined);
    const withdrawn = demand(draft, owner(draft), {
      type: 'WithdrawSubmission',
      gate: gate.key,
      submission: open.submission,
      reason: because,
    });
    return withdrawn.ok ? ok(undefined) : withdrawn;
  }
  if (draft.context.mapping.rules.goingBack === 'refuse') {
    return reject({ rule: 'goes-back', reason: `gate "${gate.key}" is reached; ${because}` });
  }
  const recycled = decideOtherwise(draft, gate, {
    outcome: 'recycle',
    reason: because,
    recycleTo: gateAt(draft, gateIndexMax).key,
  });
  if (recycled.ok) forgetApprovals(draft, gateIndexMax);
  return recycled;
};

/** A new round needs new approvals; those named for an earlier round have been used. */
const forgetApprovals = (draft: LineDraft, fromGateIndex: number): void => {
  const namedApprovals = new Map(
    [...draft.history.namedApprovals].filter(([gate]) => gateIndexOf(draft, gate) < fromGateIndex),
  );
  draft.history = { ...draft.history, namedApprovals };
};

/** Review, votes and Go of one gate. */
const passGate = (
  draft: LineDraft,
  gate: GateDefinition,
  { waits }: { readonly waits: boolean },
): Result<GateProgress, LineRefusal> => {
  if (!hasApprover(draft, gate)) {
    return ok({ kind: 'waits', waitsFor: `${gate.title}: ${NO_APPROVER}` });
  }
  const opened = openForApproval(draft, gate);
  if (!opened.ok) return opened;
  const voted = castNamedVotes(draft, gate);
  if (!voted.ok) return voted;
  const awaited = waits ? seatsStillAwaited(draft, gate) : [];
  if (awaited.length > 0)
    return ok({ kind: 'waits', waitsFor: `${gate.title}: ${awaited.join(', ')}` });
  return decideGo(
    draft,
    gate,
    `Line ${draft.lineNumber} (${draft.shown}) shows the gate as passed.`,
  );
};

/** A gate is put to review only where somebody is named who can answer. */
const hasApprover = (draft: LineDraft, gate: GateDefinition): boolean =>
  draft.history.approvers !== null ||
  submissionInReview(draft.history.state, gate.key) !== undefined;

const openForApproval = (draft: LineDraft, gate: GateDefinition): Result<void, LineRefusal> => {
  const note =
    draft.history.firstLineNumber === draft.lineNumber
      ? `On or before the first line of this initiative (line ${draft.lineNumber}: ${draft.shown}).`
      : `Line ${draft.lineNumber}: ${draft.shown}.`;
  const prepared = recordContent(draft, gate);
  if (!prepared.ok) return prepared;
  const opened = putToReview(draft, gate, { outcome: 'go', note });
  return opened.ok ? ok(undefined) : opened;
};

const refuseSkipped = (draft: LineDraft, claim: Claim): LineRefusal | undefined => {
  if (draft.context.mapping.rules.skippedGates === 'passThrough') return undefined;
  const skipped = draft.template.gates
    .slice(currentGateIndex(draft), claim.gateIndex)
    .filter(({ key }) => !submissionInReview(draft.history.state, key))
    .map(({ key }) => key);
  if (skipped.length === 0) return undefined;
  return {
    rule: 'gates-skipped',
    reason: `no line shows ${skipped.join(', ')} as reached before ${draft.shown}`,
  };
};
