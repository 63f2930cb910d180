import type { VoteChoice } from '../events.js';

/** What one group could give and what it is asked for. */
export type GroupInReach = {
  readonly group: string;
  readonly needed: number | null;
  /** Who could vote in it; each of them only once, here or elsewhere. */
  readonly eligible: readonly string[] | null;
};

/** Every "no" of an approval policy and of whoever changes its people. */
export type ApproverRejection =
  /** The policy lets nobody name further approvers. */
  | { readonly kind: 'ExtraApproversNotAllowed'; readonly gate: string }
  | { readonly kind: 'ExtraApproverLimitReached'; readonly gate: string; readonly max: number }
  | { readonly kind: 'ExtraApproverUnknown'; readonly gate: string; readonly personId: string }
  /** Nobody who wrote the case decides on it or picks who does. */
  | {
      readonly kind: 'ApproverIsAuthor';
      readonly gate: string;
      readonly personId: string;
      readonly rule: 'authorNeverVotes' | 'authorNeverPicksApprovers';
    }
  /** A vote that was given stays: removing its voter would silence it. */
  | { readonly kind: 'ApproverHasVoted'; readonly gate: string; readonly personId: string }
  /** No votes of the people there are can meet the rule; `groups` is the counterexample. */
  | {
      readonly kind: 'ApprovalOutOfReach';
      readonly gate: string;
      readonly groups: readonly GroupInReach[];
    }
  /** The rule counts the people there are, and nobody said who they are. */
  | {
      readonly kind: 'EligibleVotersUnknown';
      readonly gate: string;
      readonly groups: readonly string[];
    }
  /** Whoever came to a group after the submission votes on the next one. */
  | {
      readonly kind: 'VoterNotEligible';
      readonly gate: string;
      readonly personId: string;
      readonly groups: readonly string[];
    }
  | {
      readonly kind: 'TierNotOpen';
      readonly gate: string;
      readonly group: string;
      readonly tier: number;
      readonly openTier: number;
      readonly waitingFor: readonly string[];
    }
  | {
      readonly kind: 'ChoiceNotAllowed';
      readonly gate: string;
      readonly choice: VoteChoice;
      readonly allowed: readonly VoteChoice[];
    };
