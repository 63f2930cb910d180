import type { Schemas } from '../../api/schemas.js';

type Gate = Pick<Schemas['Gate'], 'submissions' | 'approvalRule'>;

/** Whether somebody may vote on the submission in review, and in which seat. The server has the last word. */
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
}

/** How `voter` stands to the open review of `gate`. */
export const votingStand = (gate: Gate, voter: Voter): VotingStand => {
  const submission = gate.submissions.find(({ status }) => status.kind === 'inReview');
  if (submission === undefined) return { kind: 'notConcerned' };
  if (submission.votes.some((vote) => vote.voter === voter.personId)) return { kind: 'voted' };
  const taken = new Set(submission.votes.map(({ seat }) => seat));
  const seat = gate.approvalRule.seats.find(
    ({ key, roles }) => !taken.has(key) && roles.some((role) => voter.roles.includes(role)),
  );
  if (seat === undefined) return { kind: 'notConcerned' };
  if (submission.authors.includes(voter.personId)) return { kind: 'author' };
  return { kind: 'mayVote', seatTitle: seat.title, submission };
};
