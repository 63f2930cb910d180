/** Every "no" of separation of duties at a vote: who, by which rule, and the way from one person to the other. */
export type SeparationRejection =
  /** `personId` wrote the case, built its numbers or put it to the vote; he stands on the path of this vote. */
  | {
      readonly kind: 'VoterIsAuthor';
      readonly gate: string;
      readonly personId: string;
      readonly rule: 'authorNeverVotes';
      readonly path: readonly string[];
    }
  | {
      readonly kind: 'HumanCountsOnce';
      readonly gate: string;
      readonly personId: string;
      readonly rule: 'oneHumanOneVote';
      /** From the vote that stands to the one asked for. */
      readonly path: readonly string[];
      readonly standingVoter: string;
    }
  /** Somebody who wrote the case gave the voter his role after it had been put to the vote. */
  | {
      readonly kind: 'VoterChosenByAuthor';
      readonly gate: string;
      readonly personId: string;
      readonly rule: 'authorsPickNoVoters';
      /** From the author to whoever has the role, and on to the voter. */
      readonly path: readonly string[];
      readonly roles: readonly string[];
    }
  | {
      readonly kind: 'NoDelegation';
      readonly gate: string;
      readonly personId: string;
      readonly rule: 'delegationInForce';
      readonly path: readonly string[];
    }
  | {
      readonly kind: 'VoteNeedsPerson';
      readonly gate: string;
      readonly personId: string;
      readonly rule: 'programsNeverVote';
      readonly path: readonly string[];
    };
