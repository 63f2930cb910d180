import type { RateRejection } from '@tollgate/lifecycle';
import { HttpProblem } from '../../http/problem.js';
import type { RejectionProblem } from '../../initiatives/rejections/rejection-problem-kind.js';
import { list } from '../../initiatives/rejections/rejection-problem-kind.js';

type RateProblems = {
  readonly [Kind in RateRejection['kind']]: RejectionProblem<
    Extract<RateRejection, { readonly kind: Kind }>
  >;
};

/** Every "no" to an exchange rate, as it looks from outside. */
export const RATE_PROBLEMS = {
  NotPermitted: {
    code: 'not-permitted',
    status: 403,
    title: 'You may not do this',
    detail: ({ needs }) => `This needs one of the roles: ${list(needs.roles)}.`,
  },
  RateInvalid: {
    code: 'rate-invalid',
    status: 422,
    title: 'This is no exchange rate',
    detail: ({ field, rule }) => `"${field}" ${rule}.`,
  },
} as const satisfies RateProblems;

/** The problem that answers a "no" to an exchange rate. */
export const rateProblem = (rejection: RateRejection): HttpProblem => {
  const { kind, ...facts } = rejection;
  const extensions = { facts };
  if (rejection.kind === 'RateInvalid') {
    const { field, rule } = rejection;
    return new HttpProblem(RATE_PROBLEMS.RateInvalid, {
      detail: RATE_PROBLEMS.RateInvalid.detail(rejection),
      errors: [{ pointer: `/${field}`, code: kind, message: rule }],
      extensions,
    });
  }
  const detail = RATE_PROBLEMS.NotPermitted.detail(rejection);
  return new HttpProblem(RATE_PROBLEMS.NotPermitted, { detail, extensions });
};
