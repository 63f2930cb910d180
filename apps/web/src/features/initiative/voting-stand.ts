import type { Schemas } from '../../api/schemas.js';

type Group = Pick<
  Schemas['Gate']['approval']['groups'][number],
  'title' | 'members' | 'mayVote' | 'takesVotes'
>;
type Gate = Pick<Schemas['Gate'], 'submissions'> & {
  readonly approval: { readonly groups: readonly Group[] };
};

/** Whether somebody may vote on the submission in review, and in which group or seat. The server has the last word. */
export type VotingStand =
  | { readonly kind: 'notConcerned' }
  | { readonly kind: 'author' }
  | { readonly kind: 'voted' }
  | {
      readonly kind: 'mayVote';
      readonly seatTitle: string;
      readonly submission: Schemas['Submission'];
    };

interface Voter {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly functions: readonly string[];
}

/** How `voter` stands to the open review of `gate`. */
export const votingStand = (gate: Gate, voter: Voter): VotingStand => {
  const submission = gate.submissions.find(({ status }) => status.kind === 'inReview');
  if (submission === undefined) return { kind: 'notConcerned' };
  if (submission.votes.some((vote) => vote.voter === voter.personId)) return { kind: 'voted' };
  const seat = gate.approval.groups.find((group) => group.takesVotes && fits(group, voter));
  if (seat === undefined) return { kind: 'notConcerned' };
  if (submission.authors.includes(voter.personId)) return { kind: 'author' };
  return { kind: 'mayVote', seatTitle: seat.title, submission };
};

/** By name where the submission fixed who may vote, by role or function otherwise. */
const fits = (
  { mayVote, members: { roles = [], functions = [], persons = [] } }: Group,
  voter: Voter,
): boolean =>
  mayVote?.includes(voter.personId) ??
  (persons.includes(voter.personId) ||
    roles.some((role) => voter.roles.includes(role)) ||
    functions.some((key) => voter.functions.includes(key)));
