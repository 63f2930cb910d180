import type { Tally } from '../approval/tally-votes.js';
import type { ApprovalRule, GateDefinition, Seat } from '../templates/lifecycle-template.js';
import type { Unmet } from './readiness.js';
import type { Submission } from './state.js';

/** What the votes still lack before the rule is met; empty when it is. */
export const approvalUnmet = (
  gate: GateDefinition,
  rule: ApprovalRule,
  { submission, tally }: { readonly submission: Submission; readonly tally: Tally },
): readonly Unmet[] => {
  if (tally.met) return [];
  const vetoes = submission.votes.filter(({ voter }) => tally.vetoedBy.includes(voter));
  return [
    ...vetoes.map((vote): Unmet => ({
      kind: 'vetoed',
      key: vote.seat,
      title: seatTitle(rule, vote.seat),
      why: `A holder of a role with veto rejected: ${vote.reason}`,
      fixableBy: { persons: [vote.voter], roles: [gate.gateOwnerRole], functions: [] },
      since: vote.at,
    })),
    ...rule.seats
      .filter((seat) => isNeeded(seat, tally))
      .map((seat) => missingApproval(seat, submission, tally)),
  ];
};

/** A required seat is always needed; a counted one while the threshold is not reached. */
const isNeeded = ({ key, kind }: Seat, tally: Tally): boolean => {
  if (kind === 'comment' || tally.approvingSeats.includes(key)) return false;
  return kind === 'required' || tally.approvingSeats.length < tally.approvalsRequired;
};

const missingApproval = (seat: Seat, submission: Submission, tally: Tally): Unmet => {
  const vote = submission.votes.find(({ seat: taken }) => taken === seat.key);
  const count = `${tally.approvingSeats.length} of ${tally.approvalsRequired} approvals given`;
  return {
    kind: 'approvalMissing',
    key: seat.key,
    title: seat.title,
    why: vote
      ? `The seat voted ${vote.choice}; ${count}.`
      : `The seat has not voted; ${count}${seat.kind === 'required' ? ', this one is required' : ''}.`,
    fixableBy: { persons: vote ? [vote.voter] : [], roles: seat.roles, functions: [] },
    since: vote?.at ?? submission.at,
  };
};

const seatTitle = (rule: ApprovalRule, key: string): string =>
  rule.seats.find((seat) => seat.key === key)?.title ?? key;
