import { HTTP_PROBLEMS } from './problem-catalogue.js';
import type { HttpProblemCode } from './problem-catalogue.js';

/** One place of the request that is wrong. `pointer` is RFC 6901 into the body, or names a parameter. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** What a refusal may carry beside its code. */
export interface ProblemDetails {
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  /** Extension members of RFC 9457 §3.2, e.g. `unmet`. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A refusal on its way to the client as RFC 9457 problem details. Thrown by controllers, guards and pipes,
 * because that is how Nest leaves a request early; turned into bytes in one place, `problem.filter.ts`.
 */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly details: ProblemDetails;

  constructor(
    kind: { readonly code: string; readonly status: number; readonly title: string },
    details: ProblemDetails = {},
  ) {
    super(kind.title);
    this.code = kind.code;
    this.status = kind.status;
    this.title = kind.title;
    this.details = details;
  }
}

/** A refusal of HTTP itself, by its code. */
export const httpProblem = (code: HttpProblemCode, details: ProblemDetails = {}): HttpProblem =>
  new HttpProblem({ code, ...HTTP_PROBLEMS[code] }, details);

/** Where a problem's documentation is served; also its `type`. Relative on purpose: it holds at any host. */
export const problemType = (code: string): string => `/api/problems/${code}`;
