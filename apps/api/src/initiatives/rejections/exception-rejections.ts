import type { RejectionProblems } from './rejection-problem-kind.js';
import { list } from './rejection-problem-kind.js';

/** What can be wrong beside the straight way: with conditions, waivers and break-glass. */
export const EXCEPTION_REJECTIONS = {
  ConditionUnknown: {
    code: 'condition-unknown',
    status: 404,
    title: 'No such condition',
    detail: ({ conditionId }) => `There is no condition ${conditionId}.`,
  },
  ConditionAlreadyMet: {
    code: 'condition-already-met',
    status: 409,
    title: 'The condition is met already',
    detail: ({ conditionId }) => `Condition ${conditionId} was shown to be met before.`,
  },
  ConditionTermsInvalid: {
    code: 'condition-terms-invalid',
    status: 422,
    title: 'A condition is incomplete or wrong',
    detail: ({ conditionId, rule }) => `Condition ${conditionId}: ${rule}.`,
  },
  ConditionProofMissing: {
    code: 'condition-proof-missing',
    status: 409,
    title: 'No proof waits to be judged',
    detail: ({ conditionId }) =>
      `Nobody has reported a proof for condition ${conditionId} since the last one was judged.`,
  },
  OwnCondition: {
    code: 'own-condition',
    status: 403,
    title: 'Nobody judges his own promise',
    detail: ({ conditionId, because }) =>
      `${OWN_CONDITION[because]} Somebody else has to judge condition ${conditionId}.`,
  },
  ConditionExtensionInvalid: {
    code: 'condition-extension-invalid',
    status: 422,
    title: 'The new date does not extend the condition',
    detail: ({ dueOn, after }) => `"${dueOn}" is not a date after ${after}.`,
  },
  WaiverUnknown: {
    code: 'waiver-unknown',
    status: 404,
    title: 'No such waiver',
    detail: ({ waiverId }) => `There is no waiver ${waiverId} at this gate.`,
  },
  WaiverAlreadyExists: {
    code: 'waiver-already-exists',
    status: 409,
    title: 'This waiver exists already',
    detail: ({ waiverId }) => `${waiverId} was asked for before.`,
  },
  NotWaivable: {
    code: 'not-waivable',
    status: 422,
    title: 'This cannot be waived',
    detail: ({ gate, subject, because }) =>
      `"${gate}" ${NOT_WAIVABLE[because]}: ${subject.kind} "${subject.key}".`,
  },
  WaiverEndInvalid: {
    code: 'waiver-end-invalid',
    status: 422,
    title: 'The waiver does not end as it has to',
    detail: ({ until, from, to }) => `"${until}" is not a date from ${from} to ${to}.`,
  },
  WaiverStands: {
    code: 'waiver-stands',
    status: 409,
    title: 'There is a waiver for this already',
    detail: ({ waiverId, until }) =>
      `Waiver ${waiverId} until ${until} is asked for or in force for the same demand.`,
  },
  WaiverNotOpen: {
    code: 'waiver-not-open',
    status: 409,
    title: 'The waiver is in another state',
    detail: ({ waiverId, state }) => `Waiver ${waiverId} is ${state}.`,
  },
  OwnWaiver: {
    code: 'own-waiver',
    status: 403,
    title: 'Nobody waives something for himself',
    detail: ({ because }) => `${OWN_WAIVER[because]} Another voter of the gate has to decide.`,
  },
  NotAVoterAtGate: {
    code: 'not-a-voter-at-gate',
    status: 403,
    title: 'Your vote does not count at this gate',
    detail: ({ gate, roles }) =>
      `Waivers are for those whose vote counts at "${gate}"; your roles are: ${list(roles)}.`,
  },
  BreakGlassNotAvailable: {
    code: 'break-glass-not-available',
    status: 409,
    title: 'This gate cannot be forced open',
    detail: ({ gate }) => `The template foresees no break-glass at "${gate}".`,
  },
  BreakGlassUnknown: {
    code: 'break-glass-unknown',
    status: 404,
    title: 'No such break-glass',
    detail: ({ breakGlassId }) => `There is no break-glass ${breakGlassId}.`,
  },
  BreakGlassAlreadyExists: {
    code: 'break-glass-already-exists',
    status: 409,
    title: 'This break-glass is recorded already',
    detail: ({ breakGlassId }) => `${breakGlassId} was recorded before.`,
  },
  BreakGlassReviewOpen: {
    code: 'break-glass-review-open',
    status: 409,
    title: 'The last break-glass is not reviewed yet',
    detail: ({ gate, reviewDueOn }) =>
      `"${gate}" was forced open; its review, due ${reviewDueOn}, comes first.`,
  },
  BreakGlassAlreadyReviewed: {
    code: 'break-glass-already-reviewed',
    status: 409,
    title: 'This break-glass is reviewed already',
    detail: ({ breakGlassId }) => `${breakGlassId} was judged before.`,
  },
  OwnBreakGlass: {
    code: 'own-break-glass',
    status: 403,
    title: 'Somebody else has to do this',
    detail: ({ because }) =>
      because === 'author'
        ? 'You are an author of the case.'
        : 'You broke the glass; somebody else reviews it.',
  },
  FollowUpRequired: {
    code: 'follow-up-required',
    status: 422,
    title: 'A follow-up is required',
    detail: () => 'Say what has to be done about it, by whom and until when.',
  },
} as const satisfies Partial<RejectionProblems>;

const NOT_WAIVABLE = {
  unknown: 'asks for no such thing',
  notRequired: 'does not insist on it',
  refusedByTemplate: 'lets nobody waive it',
} as const;

const OWN_WAIVER = {
  requester: 'You asked for it.',
  owner: 'You answer for it.',
  author: 'You are an author of the case.',
} as const;

const OWN_CONDITION = {
  owner: 'You promised it.',
  reporter: 'You reported its proof.',
  author: 'You are an author of the case.',
} as const;
