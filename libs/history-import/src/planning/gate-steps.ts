import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import type { GateDefinition, Outcome, Submission } from '@tollgate/lifecycle';
import { approvalRuleFor, submissionInReview, tallyOfReview } from '@tollgate/lifecycle';
import { personIdOf } from '../derived-ids.js';
import type { LineRefusal } from '../line-result.js';
import type { NamedApproval, NamedApprovers } from './initiative-history.js';
import type { LineDraft } from './line-draft.js';
import { actingAs, ask, demand, engineRefusal, owner, recordKeeper } from './line-draft.js';

/** How far a gate got: decided, or what it still waits for. */
export type GateProgress =
  { readonly kind: 'decided' } | { readonly kind: 'waits'; readonly waitsFor: string };

type Step<Value> = Result<Value, LineRefusal>;

/** Puts the gate to its approvers, unless it is under review already. */
export const putToReview = (
  draft: LineDraft,
  gate: GateDefinition,
  { outcome, note }: { readonly outcome: Outcome; readonly note: string },
): Step<Submission> => {
  const open = submissionInReview(draft.history.state, gate.key);
  if (open) return ok(open);
  const submitted = demand(draft, owner(draft), {
    type: 'SubmitGate',
    gate: gate.key,
    proposedOutcome: outcome,
    note,
  });
  if (!submitted.ok) return submitted;
  const submission = submissionInReview(submitted.value, gate.key);
  if (!submission) throw new Error(`gate ${gate.key} was submitted and is not in review`);
  return ok(submission);
};

/** Records every approval that the lines so far name for the gate under review. */
export const castNamedVotes = (draft: LineDraft, gate: GateDefinition): Step<void> => {
  const { approvers, namedApprovals } = draft.history;
  const named = namedApprovals.get(gate.key);
  if (approvers) {
    const names = approvers.names.filter((name) => name !== named?.name);
    for (const name of names) {
      const cast = castApproverVote(draft, gate, { ...approvers, name });
      if (!cast.ok) return cast;
    }
  }
  return named ? castNamedApproval(draft, gate, named) : ok(undefined);
};

/** Asks for a Go. Approvals that are missing are an answer to wait on; any other refusal refuses the line. */
export const decideGo = (
  draft: LineDraft,
  gate: GateDefinition,
  reason: string,
): Step<GateProgress> => {
  const submission = submissionInReview(draft.history.state, gate.key);
  // A template that decides by rule has decided with the last vote.
  if (!submission) return ok({ kind: 'decided' });
  const answer = ask(draft, recordKeeper(draft), {
    ...decisionOn(gate, submission),
    outcome: 'go',
    reason,
  });
  if (answer.ok) return ok({ kind: 'decided' });
  const { rejection } = answer;
  if (rejection.kind !== 'ApprovalsMissing') return reject(engineRefusal('DecideGate', rejection));
  return ok({ kind: 'waits', waitsFor: missingApprovals(draft, gate, submission) });
};

/** Required seats that have not approved; otherwise how many approvals are still short. */
const missingApprovals = (
  draft: LineDraft,
  gate: GateDefinition,
  submission: Submission,
): string => {
  const { state } = draft.history;
  const rule = approvalRuleFor(gate.approval, state, submission);
  const tally = tallyOfReview(gate.approval, state, submission);
  const seats = rule.groups.filter(({ key }) => tally.missingSeats.includes(key));
  const short = `${tally.approvingSeats.length} of ${tally.approvalsRequired} approvals`;
  return `${gate.title}: ${seats.length > 0 ? seats.map(({ title }) => title).join(', ') : short}`;
};

/** Records that the gate ended without being passed. */
export const decideOtherwise = (
  draft: LineDraft,
  gate: GateDefinition,
  decision: {
    readonly outcome: Exclude<Outcome, 'go' | 'conditionalGo'>;
    readonly reason: string;
    readonly holdUntil?: string;
    readonly recycleTo?: string;
  },
): Step<void> => {
  const { outcome, reason, holdUntil = null, recycleTo = null } = decision;
  const submission = putToReview(draft, gate, { outcome, note: reason });
  if (!submission.ok) return submission;
  const decided = demand(draft, recordKeeper(draft), {
    ...decisionOn(gate, submission.value),
    outcome,
    reason,
    holdUntil,
    recycleTo,
  });
  return decided.ok ? ok(undefined) : decided;
};

/** Titles of the seats that other lines fill and that have not voted in the open review. */
export const seatsStillAwaited = (draft: LineDraft, gate: GateDefinition): readonly string[] => {
  const { state } = draft.history;
  const open = submissionInReview(state, gate.key);
  if (!open) return [];
  const awaited = draft.context.mapping.rules.awaitedSeats[gate.key] ?? [];
  return approvalRuleFor(gate.approval, state, open)
    .groups.filter(
      ({ key }) => awaited.includes(key) && !open.votes.some(({ seat }) => seat === key),
    )
    .map(({ title }) => title);
};

const decisionOn = (gate: GateDefinition, { submission }: Submission) => ({
  type: 'DecideGate' as const,
  gate: gate.key,
  submission,
  conditions: [],
  holdUntil: null,
  recycleTo: null,
  salvage: [],
});

const castApproverVote = (
  draft: LineDraft,
  gate: GateDefinition,
  approver: NamedApprovers & { readonly name: string },
): Step<void> => {
  const submission = submissionInReview(draft.history.state, gate.key);
  if (!submission || voteOf(draft, submission, approver.name)) return ok(undefined);
  const seat = freeSeat(draft, gate, approver.roles);
  if (seat === undefined) {
    draft.leftOut.push({
      field: 'approvers',
      value: approver.name,
      because: `the template has no further seat for an approver at gate "${gate.key}"`,
    });
    return ok(undefined);
  }
  return castVote(draft, gate, { ...approver, seat });
};

const castNamedApproval = (
  draft: LineDraft,
  gate: GateDefinition,
  approval: NamedApproval,
): Step<void> => {
  const submission = submissionInReview(draft.history.state, gate.key);
  if (!submission) return ok(undefined);
  if (submission.votes.some(({ seat }) => seat === approval.seat)) return ok(undefined);
  const earlier = voteOf(draft, submission, approval.name);
  if (earlier) {
    // One person counts once: the seat that only he can fill comes before that of one approver of several.
    const withdrawn = demand(draft, actingAs(draft, approval.name, approval.roles), {
      type: 'WithdrawVote',
      gate: gate.key,
      submission: submission.submission,
      reason: `Takes the seat "${approval.seat}" instead of "${earlier.seat}"; one person counts once.`,
    });
    if (!withdrawn.ok) return withdrawn;
  }
  return castVote(draft, gate, approval);
};

const castVote = (draft: LineDraft, gate: GateDefinition, vote: NamedApproval): Step<void> => {
  const submission = submissionInReview(draft.history.state, gate.key);
  if (!submission) return ok(undefined);
  const cast = demand(draft, actingAs(draft, vote.name, vote.roles), {
    type: 'CastVote',
    gate: gate.key,
    submission: submission.submission,
    commitment: submission.commitment,
    choice: 'approve',
    reason: `Named as approver on line ${vote.lineNumber} of the imported history.`,
    meaning: vote.meaning,
    conditions: [],
    seat: vote.seat,
  });
  return cast.ok ? ok(undefined) : cast;
};

const voteOf = (draft: LineDraft, submission: Submission, name: string) => {
  const personId = personIdOf(draft.context.mapping.source, name);
  return submission.votes.find(({ voter }) => voter === personId);
};

const freeSeat = (
  draft: LineDraft,
  gate: GateDefinition,
  roles: readonly string[],
): string | undefined => {
  const { state } = draft.history;
  const review = submissionInReview(state, gate.key);
  const taken = review?.votes.map(({ seat }) => seat) ?? [];
  return approvalRuleFor(gate.approval, state, review).groups.find(
    ({ key, members, places }) =>
      (places === undefined || !taken.includes(key)) &&
      (members.roles?.some((role) => roles.includes(role)) ?? false),
  )?.key;
};
