import type { RejectionProblems } from './rejection-problem-kind.js';
import { list } from './rejection-problem-kind.js';

/** What an approval policy refuses: groups, tiers, the people there are, and whoever changes them. */
export const APPROVER_REJECTIONS = {
  ExtraApproversNotAllowed: {
    code: 'extra-approvers-not-allowed',
    status: 422,
    title: 'The policy knows no extra approvers',
    detail: ({ gate }) => `The approval policy of "${gate}" lets nobody name further approvers.`,
  },
  ExtraApproverLimitReached: {
    code: 'extra-approver-limit-reached',
    status: 422,
    title: 'No further approver can be named',
    detail: ({ max }) => `The policy allows at most ${max} extra approvers.`,
  },
  ExtraApproverUnknown: {
    code: 'extra-approver-unknown',
    status: 404,
    title: 'This person is no extra approver',
    detail: ({ gate, personId }) => `${personId} was not asked beside the rule of "${gate}".`,
  },
  ApproverIsAuthor: {
    code: 'approver-is-author',
    status: 403,
    title: 'Authors neither decide nor choose who does',
    detail: ({ personId, rule }) =>
      rule === 'authorNeverVotes'
        ? `${personId} wrote this case, or part of it, and cannot approve it.`
        : `${personId} wrote this case, or part of it; somebody else names those who decide on it.`,
  },
  ApproverHasVoted: {
    code: 'approver-has-voted',
    status: 409,
    title: 'This person has voted',
    detail: ({ personId }) => `The vote of ${personId} stands; only ${personId} can withdraw it.`,
  },
  ApprovalOutOfReach: {
    code: 'approval-out-of-reach',
    status: 422,
    title: 'Nobody could carry this proposal',
    detail: ({ gate, groups }) =>
      `The people there are cannot meet the rule of "${gate}", each voting once: ${groups
        .map(
          ({ group, needed, eligible }) =>
            `${group} needs ${needed ?? 'everybody'} of ${list(eligible ?? ['anybody'])}`,
        )
        .join('; ')}.`,
  },
  EligibleVotersUnknown: {
    code: 'eligible-voters-unknown',
    status: 422,
    title: 'Who may vote is not known',
    detail: ({ groups }) =>
      `These groups count the people there are, and no directory came with the submission: ${list(groups)}.`,
  },
  VoterNotEligible: {
    code: 'voter-not-eligible',
    status: 403,
    title: 'You were not eligible at submission',
    detail: ({ groups }) =>
      `Who may vote was fixed when the case was submitted; you came to ${list(groups)} later and vote on the next submission.`,
  },
  TierNotOpen: {
    code: 'tier-not-open',
    status: 409,
    title: 'An earlier tier decides first',
    detail: ({ group, tier, openTier, waitingFor }) =>
      `"${group}" votes in tier ${tier}; tier ${openTier} still waits for ${list(waitingFor)}.`,
  },
  ChoiceNotAllowed: {
    code: 'choice-not-allowed',
    status: 422,
    title: 'This is the final vote',
    detail: ({ choice, allowed }) =>
      `There is no round left to "${choice}" the case into; possible: ${list(allowed)}.`,
  },
} as const satisfies Partial<RejectionProblems>;
