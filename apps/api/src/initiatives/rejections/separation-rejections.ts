import type { RejectionProblems } from './rejection-problem-kind.js';
import { list, way } from './rejection-problem-kind.js';

/** Separation of duties at a vote. Each says who, by which rule, and the way that leads there. */
export const SEPARATION_REJECTIONS = {
  VoterIsAuthor: {
    code: 'voter-is-author',
    status: 403,
    title: 'Authors do not vote on their own case',
    detail: ({ personId, path }) =>
      path.length === 1
        ? 'You wrote this case, or part of it. Somebody else has to vote.'
        : `${personId} wrote this case, or part of it, and stands on the way of this vote: ${way(path)}.`,
  },
  HumanCountsOnce: {
    code: 'human-counts-once',
    status: 409,
    title: 'One human is heard once',
    detail: ({ standingVoter, path }) =>
      `The vote of ${standingVoter} already speaks for the same human: ${way(path)}.`,
  },
  VoterChosenByAuthor: {
    code: 'voter-chosen-by-author',
    status: 403,
    title: 'Authors pick no voters',
    detail: ({ roles, path }) =>
      `An author of this case gave the role (${list(roles)}) after it had been put to the vote: ${way(path)}.`,
  },
  NoDelegation: {
    code: 'no-delegation',
    status: 403,
    title: 'No delegation in force covers this vote',
    detail: ({ gate, path }) =>
      `Nobody lent you this right for "${gate}" today: ${way(path)}. See /api/v1/delegations.`,
  },
  VoteNeedsPerson: {
    code: 'vote-needs-person',
    status: 403,
    title: 'Programs do not vote or decide',
    detail: () =>
      'This token was given to a program. The person it works for has to sign in and do this himself.',
  },
} as const satisfies Partial<RejectionProblems>;
