import { canonicalize } from '@tollgate/canonical-json';
import { createHash } from 'node:crypto';
import { httpProblem } from './problem.js';

/** RFC 9110 visible characters and spaces, as the draft for the header asks; quotes belong to the value. */
const KEY = /^[\x20-\x7e]{1,255}$/;

/**
 * The client's key for this request.
 *
 * @throws {HttpProblem} 400 when it is missing or malformed.
 * @see draft-ietf-httpapi-idempotency-key-header
 */
export const idempotencyKey = (header: string | readonly string[] | undefined): string => {
  if (header === undefined || header.length === 0) throw httpProblem('idempotency-key-required');
  if (typeof header === 'string' && KEY.test(header)) return header;
  throw httpProblem('malformed-request', {
    detail: 'Idempotency-Key takes 1 to 255 printable ASCII characters.',
    errors: [
      {
        pointer: 'header:Idempotency-Key',
        code: 'idempotencyKey',
        message: 'is not 1 to 255 printable ASCII characters',
      },
    ],
  });
};

/**
 * What makes a command unique for ever: who, at which route (`<METHOD> <template>`), with which key. Route and key
 * go in as a digest, because together they may be longer than the log's bound for command ids.
 */
export const httpCommandId = (personId: string, route: string, key: string): string =>
  `http:${personId}:${createHash('sha256').update(`${route}\n${key}`).digest('hex')}`;

// The router's record of parameters has a prototype of its own; canonical JSON takes plain objects only.
/** SHA-256 (hex) over path parameters and body: tells a retry from a reused key. */
export const requestHashOf = (parameters: unknown, body: unknown): string =>
  createHash('sha256')
    .update(canonicalize({ parameters: { ...asObject(parameters) }, body: body ?? null }))
    .digest('hex');

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};
