import type { RejectionProblems } from './rejection-problem-kind.js';
import { list } from './rejection-problem-kind.js';

/** What can be wrong at a gate: submissions, votes, decisions and their clock. */
export const GATE_REJECTIONS = {
  GateUnknown: {
    code: 'gate-unknown',
    status: 404,
    title: 'No such gate',
    detail: ({ gate }) => `The initiative's template has no gate "${gate}".`,
  },
  GateNotOpen: {
    code: 'gate-not-open',
    status: 409,
    title: 'This gate is not open',
    detail: ({ gate, currentGate }) =>
      `The initiative does not stand at "${gate}"${currentGate === null ? '' : ` but at "${currentGate}"`}.`,
  },
  GateNotReady: {
    code: 'gate-not-ready',
    status: 422,
    title: 'The gate is not ready',
    detail: ({ gate, unmet }) =>
      `${unmet.length} of what "${gate}" asks for is unmet; see unmet[].`,
  },
  GateAlreadyInReview: {
    code: 'gate-already-in-review',
    status: 409,
    title: 'The gate is in review already',
    detail: ({ submission }) =>
      `Submission ${submission} is in review; withdraw it first or wait for its decision.`,
  },
  GateNotInReview: {
    code: 'gate-not-in-review',
    status: 409,
    title: 'The gate is not in review',
    detail: ({ gate }) => `No submission of "${gate}" is in review.`,
  },
  GateAlreadyDecided: {
    code: 'gate-already-decided',
    status: 409,
    title: 'This submission is decided',
    detail: ({ submission, outcome }) => `Submission ${submission} ended with "${outcome}".`,
  },
  SubmissionNotCurrent: {
    code: 'submission-not-current',
    status: 409,
    title: 'This submission is not the current one',
    detail: ({ asked, current }) =>
      current === null
        ? `Submission ${asked} is not in review, and no other is.`
        : `You named submission ${asked}; submission ${current} is in review. Look at it first.`,
  },
  CommitmentMismatch: {
    code: 'commitment-mismatch',
    status: 409,
    title: 'The submission is not the one you looked at',
    detail: ({ current }) =>
      `Its commitment is ${current}. Look at the submission again before you vote.`,
  },
  NoSeatForVoter: {
    code: 'no-seat-for-voter',
    status: 403,
    title: 'You have no seat at this gate',
    detail: ({ roles, seats }) =>
      `Your roles (${list(roles)}) fit none of the free seats: ${list(seats)}.`,
  },
  SeatTaken: {
    code: 'seat-taken',
    status: 409,
    title: 'This seat has voted',
    detail: ({ seat }) => `Somebody else has voted in the seat "${seat}".`,
  },
  AlreadyVoted: {
    code: 'already-voted',
    status: 409,
    title: 'You have voted',
    detail: () => 'Withdraw your vote first if you want to vote otherwise.',
  },
  AuthorHasVoted: {
    code: 'author-has-voted',
    status: 409,
    title: 'This person has voted',
    detail: ({ gate }) =>
      `Who voted on the open submission of "${gate}" cannot become an author of its case.`,
  },
  NoVoteToWithdraw: {
    code: 'no-vote-to-withdraw',
    status: 409,
    title: 'There is no vote of yours',
    detail: ({ gate }) => `You have no standing vote at "${gate}".`,
  },
  ConditionsRequired: {
    code: 'conditions-required',
    status: 422,
    title: 'Conditions are missing',
    detail: () => 'A conditional approval names at least one condition with owner and due date.',
  },
  ConditionsNotAllowed: {
    code: 'conditions-not-allowed',
    status: 422,
    title: 'Conditions do not fit',
    detail: ({ outcome }) => `"${outcome}" takes no conditions.`,
  },
  OutcomeNotAllowed: {
    code: 'outcome-not-allowed',
    status: 422,
    title: 'This gate cannot end like this',
    detail: ({ allowed }) => `Possible outcomes: ${list(allowed)}.`,
  },
  ApprovalsMissing: {
    code: 'approvals-missing',
    status: 422,
    title: 'Approvals are missing',
    detail: ({ unmet }) =>
      `${unmet.length} of what the approval rule asks for is unmet; see unmet[].`,
  },
  RecycleLimitReached: {
    code: 'recycle-limit-reached',
    status: 422,
    title: 'No more rounds',
    detail: ({ rounds, roundsMax }) =>
      `${rounds} recycles of at most ${roundsMax} are used up; hold or kill are left.`,
  },
  RecycleTargetInvalid: {
    code: 'recycle-target-invalid',
    status: 422,
    title: 'Recycle leads nowhere',
    detail: () => 'recycleTo names this gate or an earlier one of the template.',
  },
  RungNotNext: {
    code: 'rung-not-next',
    status: 409,
    title: 'This reminder or escalation is not the next one',
    detail: ({ gate }) => `The ladder of "${gate}" goes rung by rung.`,
  },
  DeadlineNotReached: {
    code: 'deadline-not-reached',
    status: 409,
    title: 'The deadline has not passed',
    detail: ({ dueAt }) => `It is due at ${dueAt}.`,
  },
} as const satisfies Partial<RejectionProblems>;
