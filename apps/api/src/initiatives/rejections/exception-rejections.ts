import type { RejectionProblems } from './rejection-problem-kind.js';

/** What can be wrong beside the straight way: with conditions. */
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
} as const satisfies Partial<RejectionProblems>;

const OWN_CONDITION = {
  owner: 'You promised it.',
  reporter: 'You reported its proof.',
  author: 'You are an author of the case.',
} as const;
