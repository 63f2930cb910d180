/** How one kind of refusal looks from outside. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** What it means and what the caller can do, for the reference. */
  readonly meaning: string;
}

import { FILE_PROBLEMS } from '../files/file-problems.js';

/** Every problem that HTTP itself brings; what the business refuses stands in `rejection-problems.ts`. */
export const HTTP_PROBLEMS = {
  'malformed-request': {
    status: 400,
    title: 'The request is malformed',
    meaning:
      'The URL, a header, a query parameter or the body does not have the documented form. `errors[]` names each place.',
  },
  'unknown-parameter': {
    status: 400,
    title: 'Unknown or repeated query parameter',
    meaning:
      'Only the documented query parameters are read; a misspelt one would otherwise be ignored in silence.',
  },
  'sign-in-required': {
    status: 401,
    title: 'Sign in first',
    meaning:
      'Every request has an actor. Sign in with `POST /api/v1/session`, then send the cookie or the bearer token.',
  },
  'sign-in-refused': {
    status: 401,
    title: 'Mail address or password is wrong',
    meaning: 'Nobody active signs in with this mail address and password.',
  },
  'foreign-origin': {
    status: 403,
    title: 'The request comes from another site',
    meaning:
      'A browser sent this request on behalf of another site, or under a host name this server does not serve.',
  },
  'person-required': {
    status: 403,
    title: 'A program cannot do this',
    meaning: 'This token was given to a program. The person it works for has to sign in himself.',
  },
  'not-found': {
    status: 404,
    title: 'Nothing here',
    meaning: 'There is no such resource, or you may not know of it.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    meaning:
      'The resource exists but does not answer this method; the `Allow` header lists those it does.',
  },
  'not-acceptable': {
    status: 406,
    title: 'Only JSON is served',
    meaning: 'The `Accept` header excludes `application/json`.',
  },
  contended: {
    status: 409,
    title: 'Too many changes at once',
    meaning:
      'The initiative kept changing while the command was decided. Nothing was recorded; send it again.',
  },
  'version-stale': {
    status: 412,
    title: 'The initiative has changed since you read it',
    meaning: 'Read it again, look at what changed, and decide anew with its present `ETag`.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    meaning: 'A body may have 256 KiB. Large evidence is linked with its digest, not sent.',
  },
  'uri-too-long': {
    status: 414,
    title: 'The URL is too long',
    meaning: 'A path segment has more than 200 characters.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Send JSON in UTF-8',
    meaning: 'Bodies are `application/json` in UTF-8 without content coding.',
  },
  ...FILE_PROBLEMS,
  'idempotency-key-reused': {
    status: 422,
    title: 'The Idempotency-Key was used for another request',
    meaning: 'A key belongs to one request for ever. Use a new one for a new request.',
  },
  'idempotency-key-required': {
    status: 400,
    title: 'Idempotency-Key is missing',
    meaning:
      'Send `Idempotency-Key: <1 to 255 printable characters>`, unique for this request, so that a retry cannot act twice.',
  },
  'if-match-required': {
    status: 428,
    title: 'If-Match is missing',
    meaning:
      'Send `If-Match` with the `ETag` of what you looked at, so that you never decide on something you have not seen.',
  },
  'too-many-sign-ins': {
    status: 429,
    title: 'Too many sign-in attempts',
    meaning: 'Wait as long as `Retry-After` says.',
  },
  'sign-in-unavailable': {
    status: 404,
    title: 'There is no password sign-in here',
    meaning: 'Demo passwords are accepted only in demo mode on a loopback address.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The headers are too large',
    meaning: 'All headers together may have 16 KiB.',
  },
  'internal-error': {
    status: 500,
    title: 'Something broke on our side',
    meaning: 'This is a defect. Quote the `traceId` when you report it.',
  },
  'store-unavailable': {
    status: 503,
    title: 'The decision log is out of reach',
    meaning:
      'Nothing is lost: send the same request with the same Idempotency-Key after `Retry-After` seconds.',
  },
  'read-model-behind': {
    status: 503,
    title: 'The list has not caught up yet',
    meaning:
      'The read model has not reached the `minSequence` you asked for; ask again after `Retry-After` seconds.',
  },
  'simulations-busy': {
    status: 503,
    title: 'Too many simulations are waiting',
    meaning: 'They run one after the other. Ask again after `Retry-After` seconds.',
  },
  'shutting-down': {
    status: 503,
    title: 'This process is stopping',
    meaning: 'Send the same request again; another process, or the next one, answers it.',
  },
} as const satisfies Record<string, ProblemKind>;

export type HttpProblemCode = keyof typeof HTTP_PROBLEMS;
