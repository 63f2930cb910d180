import type { ApprovalRule } from '../templates/lifecycle-template.js';
import type { TalliedVote } from './tally-votes.js';

/** The seat for a voter, or why there is none. */
export type SeatChoice =
  | { readonly kind: 'free'; readonly seat: string }
  | { readonly kind: 'taken'; readonly seat: string; readonly by: string }
  /** `seats` are those of the rule that anybody could take. */
  | { readonly kind: 'none'; readonly seats: readonly string[] };

/**
 * The wanted seat, or else the first free one that a role of the voter fits, in the order of the rule.
 * A seat has one vote: a second holder of the same role finds it taken.
 */
export const chooseSeat = (
  rule: ApprovalRule,
  votes: readonly TalliedVote[],
  voter: { readonly roles: readonly string[]; readonly wanted?: string | undefined },
): SeatChoice => {
  const fitting = rule.seats.filter(
    ({ key, roles }) =>
      (voter.wanted === undefined || key === voter.wanted) &&
      roles.some((role) => voter.roles.includes(role)),
  );
  const takenBy = new Map(votes.map(({ seat, voter: by }) => [seat, by]));
  const free = fitting.find(({ key }) => !takenBy.has(key));
  if (free) return { kind: 'free', seat: free.key };
  const [first] = fitting;
  const by = first && takenBy.get(first.key);
  return first && by !== undefined
    ? { kind: 'taken', seat: first.key, by }
    : { kind: 'none', seats: rule.seats.map(({ key }) => key) };
};
