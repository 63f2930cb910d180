import type { FieldError, HttpProblem } from './problem.js';
import { problemType } from './problem.js';

/** RFC 9457 media type. */
export const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

/** The members every problem of this API has. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly errors: readonly FieldError[];
  readonly traceId: string;
}

/** The document for `problem`, answering a request for `instance`. */
export const problemBody = (
  problem: HttpProblem,
  instance: string,
  traceId: string,
): ProblemBody => ({
  type: problemType(problem.code),
  title: problem.title,
  status: problem.status,
  detail: problem.details.detail ?? problem.title,
  instance,
  code: problem.code,
  errors: problem.details.errors ?? [],
  ...problem.details.extensions,
  traceId,
});
