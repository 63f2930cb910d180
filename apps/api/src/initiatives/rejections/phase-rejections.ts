import type { RejectionProblems } from './rejection-problem-kind.js';
import { list } from './rejection-problem-kind.js';

/** What can be wrong with the initiative as a whole: whether it is there, active, yours. */
export const PHASE_REJECTIONS = {
  InitiativeUnknown: {
    code: 'initiative-unknown',
    status: 404,
    title: 'No such initiative',
    detail: () => 'Nothing is recorded under this id.',
  },
  InitiativeAlreadyExists: {
    code: 'initiative-already-exists',
    status: 409,
    title: 'This initiative exists already',
    detail: ({ initiativeId }) => `${initiativeId} was proposed before.`,
  },
  TemplateUnknown: {
    code: 'template-unknown',
    status: 422,
    title: 'No such template',
    detail: ({ id, version }) =>
      `There is no version ${version} of a template "${id}"; see /api/v1/templates.`,
  },
  TemplateChanged: {
    code: 'template-changed',
    status: 409,
    title: 'The pinned template has changed',
    detail: ({ id, version }) =>
      `Version ${version} of "${id}" is not what this initiative pinned. A published version never changes; ask the operator.`,
  },
  NotPermitted: {
    code: 'not-permitted',
    status: 403,
    title: 'You may not do this',
    detail: ({ needs }) =>
      `This needs one of the roles: ${list(needs.roles)}; or one of the functions: ${list(needs.functions)}.`,
  },
  InitiativeNotActive: {
    code: 'initiative-not-active',
    status: 409,
    title: 'The initiative is not active',
    detail: ({ phase }) =>
      `The initiative is "${phase}"; this is possible only while it is in a stage.`,
  },
  HoldDateInvalid: {
    code: 'hold-date-invalid',
    status: 422,
    title: 'A hold needs a later date',
    detail: () => 'holdUntil names a date after today.',
  },
  HoldNotDue: {
    code: 'hold-not-due',
    status: 409,
    title: 'The hold is not over',
    detail: ({ holdUntil }) => `On hold until ${holdUntil}.`,
  },
  NotOnHold: {
    code: 'not-on-hold',
    status: 409,
    title: 'The initiative is not on hold',
    detail: ({ phase }) => `The initiative is "${phase}".`,
  },
  NotReopenable: {
    code: 'not-reopenable',
    status: 409,
    title: 'This cannot be reopened',
    detail: ({ phase }) =>
      `The initiative is "${phase}"; only a killed or cancelled one can be reopened.`,
  },
  ReopenTargetInvalid: {
    code: 'reopen-target-invalid',
    status: 422,
    title: 'It cannot be reopened at this gate',
    detail: ({ endedAt }) => `Reopen it at "${endedAt}", where it ended, or before.`,
  },
} as const satisfies Partial<RejectionProblems>;
