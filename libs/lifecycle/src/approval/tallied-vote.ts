import type { VoteChoice } from '../initiative/events.js';

/** What a tally needs of a vote. */
export interface TalliedVote {
  readonly voter: string;
  /** Key of the seat or group the vote was cast in. */
  readonly seat: string;
  readonly roles: readonly string[];
  readonly choice: VoteChoice;
  /** Whose right was used, where that was not the voter's own. */
  readonly onBehalfOf?: string;
  /** Other ids of the humans behind the vote. */
  readonly otherAccounts?: readonly string[];
}

/** Approve and approve with conditions count alike; the conditions bind the decision, not the count. */
export const isApproval = (choice: VoteChoice): boolean =>
  choice === 'approve' || choice === 'approveWithConditions';

/** Whoever this vote stands for: the voter, and the one whose right he used, under each of their ids. */
export const personsOf = ({
  voter,
  onBehalfOf,
  otherAccounts = [],
}: TalliedVote): readonly string[] => [
  voter,
  ...(onBehalfOf === undefined ? [] : [onBehalfOf]),
  ...otherAccounts,
];

/** In the order of the voters' ids, so that no result depends on who was quicker. */
export const byVoter = (left: TalliedVote, right: TalliedVote): number =>
  left.voter < right.voter ? -1 : left.voter > right.voter ? 1 : 0;
