import { httpProblem } from './problem.js';

/** Strong entity tag (RFC 9110 §8.8.3) of a stream at a version. */
export const etagOf = (version: number): string => `"${version}"`;

const ONE_VERSION_TAG = /^"(0|[1-9]\d{0,14})"$/;
const ANY_TAG = /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"$/;

/**
 * The version an `If-Match` pins; undefined where it pins none (`*`).
 *
 * @throws {HttpProblem} 400 when it is not one entity tag, 412 when it is one this API never gives out, since
 * no version can match it (a weak tag never matches, RFC 9110 §13.1.1).
 */
export const pinnedVersion = (ifMatch: string): number | undefined => {
  const tag = ifMatch.trim();
  if (tag === '*') return undefined;
  const version = ONE_VERSION_TAG.exec(tag)?.[1];
  if (version !== undefined) return Number(version);
  if (ANY_TAG.test(tag)) throw httpProblem('version-stale');
  throw httpProblem('malformed-request', {
    detail:
      'If-Match takes one entity tag, exactly as an ETag header gave it, for example "7" with its quotes.',
    errors: [{ pointer: 'header:If-Match', code: 'entityTag', message: 'is not an entity tag' }],
  });
};

/** Whether `If-None-Match` names the present tag; compared weakly (RFC 9110 §13.1.2). */
export const alreadyHas = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  ifNoneMatch
    .split(',')
    .some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*');
