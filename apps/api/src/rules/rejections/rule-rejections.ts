import type { RuleRejection, RuleRejectionKind } from '@tollgate/lifecycle';
import type { FieldError } from '../../http/problem.js';
import { HttpProblem } from '../../http/problem.js';
import type { RejectionProblem } from '../../initiatives/rejections/rejection-problem-kind.js';
import { list } from '../../initiatives/rejections/rejection-problem-kind.js';

type RuleProblems = {
  readonly [Kind in RuleRejectionKind]: RejectionProblem<
    Extract<RuleRejection, { readonly kind: Kind }>
  >;
};

/** Every "no" to a change of the rules, as it looks from outside. */
export const RULE_PROBLEMS = {
  NotPermitted: {
    code: 'not-permitted',
    status: 403,
    title: 'You may not do this',
    detail: ({ needs }) => `This needs one of the roles: ${list(needs.roles)}.`,
  },
  FourEyesRequired: {
    code: 'four-eyes-required',
    status: 403,
    title: 'Somebody else has to activate this',
    detail: ({ path, draftedBy }) =>
      path.length > 1
        ? `You drafted it under another account of yours (${path.join(' → ')}).`
        : `You drafted it, or a part of it. Whoever activates it is none of: ${list(draftedBy)}.`,
  },
  RuleVersionUnknown: {
    code: 'rule-version-unknown',
    status: 404,
    title: 'No such version',
    detail: ({ id, version }) => `There is no version ${version} of "${id}".`,
  },
  ReasonRequired: {
    code: 'reason-required',
    status: 422,
    title: 'A text is missing',
    detail: ({ field }) => `"${field}" must not be blank.`,
  },
  RuleContentInvalid: {
    code: 'rule-content-invalid',
    status: 422,
    title: 'The rule cannot be kept like this',
    detail: ({ findings }) =>
      `${findings.length === 1 ? 'One place is' : `${findings.length} places are`} wrong; see errors.`,
  },
  RuleTooLarge: {
    code: 'rule-too-large',
    status: 422,
    title: 'A part of the rule is too large',
    detail: ({ pointer, bytes, bytesMax }) =>
      `"${pointer}" has ${bytes} bytes; one part may have ${bytesMax}.`,
  },
  RuleDraftOpen: {
    code: 'rule-draft-open',
    status: 409,
    title: 'A draft is open',
    detail: ({ version }) => `Version ${version} is still a draft; change that one.`,
  },
  RuleNotDraft: {
    code: 'rule-not-draft',
    status: 409,
    title: 'This version is no draft',
    detail: ({ version, status }) =>
      `Version ${version} is ${status} and never changes; draft the next one.`,
  },
  RuleNotActive: {
    code: 'rule-not-active',
    status: 409,
    title: 'This version is not in use',
    detail: ({ version }) => `Version ${version} is a draft.`,
  },
  RuleDraftChanged: {
    code: 'rule-draft-changed',
    status: 409,
    title: 'The draft is not the one you looked at',
    detail: ({ current }) => `Its hash is ${current} now. Look at it again.`,
  },
} as const satisfies RuleProblems;

// A row takes exactly the rejection of its own key; TypeScript cannot follow that through an open union.
const rowOf = (kind: RuleRejectionKind): RejectionProblem<RuleRejection> =>
  RULE_PROBLEMS[kind] as unknown as RejectionProblem<RuleRejection>;

/** The problem that answers a "no" to a change of the rules; findings point into the request's content. */
export const ruleProblem = (rejection: RuleRejection): HttpProblem => {
  const { kind, ...facts } = rejection;
  const row = rowOf(kind);
  return new HttpProblem(row, {
    detail: row.detail(rejection),
    errors: placesOf(rejection),
    extensions: { facts },
  });
};

const placesOf = (rejection: RuleRejection): readonly FieldError[] => {
  if (rejection.kind === 'RuleContentInvalid') {
    return rejection.findings.map(({ pointer, code, message, counterexample }) => ({
      pointer: `/content${pointer}`,
      code,
      message: counterexample === undefined ? message : `${message}: ${counterexample}`,
    }));
  }
  return rejection.kind === 'ReasonRequired'
    ? [{ pointer: `/${rejection.field}`, code: 'missing', message: 'must not be blank' }]
    : [];
};
