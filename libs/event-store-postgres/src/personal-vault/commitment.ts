import { createHmac } from 'node:crypto';
import { canonicalize } from '@tollgate/canonical-json';
import type { JsonObject, JsonValue } from '@tollgate/canonical-json';
import { isList, isObject, pointerOf } from '../json-pointer.js';

/** What stands in the log in place of a personal value. */
export interface Commitment {
  /** base64url(HMAC-SHA256(salt, canonical JSON of [domain, pointer, value])). */
  readonly $c: string;
  /** Whose erasure takes the value away; a pseudonym. */
  readonly s: string;
  /** Which of the subject's keys seals the value. */
  readonly k: string;
}

/** Bytes of the random salt that each value gets for itself: equal values must not match. */
export const SALT_BYTES = 32;

const DOMAIN = 'tollgate:personal-value:v1';

/** The commitment's text. A JSON array frames its parts, so that no two inputs share their bytes. */
export const commitmentText = (salt: Buffer, pointer: string, value: JsonValue): string =>
  createHmac('sha256', salt)
    .update(canonicalize([DOMAIN, pointer, value]))
    .digest('base64url');

/** A commitment and its place in an event's data. */
export interface PlacedCommitment {
  readonly pointer: string;
  readonly steps: readonly string[];
  readonly commitment: Commitment;
}

/** Every commitment in `data`, in document order. */
export const commitmentsIn = (data: JsonObject): readonly PlacedCommitment[] => {
  const found: PlacedCommitment[] = [];
  const walk = (value: JsonValue, steps: readonly string[]): void => {
    if (isList(value)) {
      value.forEach((item, index) => walk(item, [...steps, String(index)]));
      return;
    }
    if (!isObject(value)) return;
    if (isCommitment(value)) {
      found.push({ pointer: pointerOf(steps), steps, commitment: value });
      return;
    }
    for (const [key, member] of Object.entries(value)) walk(member, [...steps, key]);
  };
  walk(data, []);
  return found;
};

const isCommitment = (value: JsonValue): value is Commitment & JsonObject =>
  isObject(value) &&
  typeof value['$c'] === 'string' &&
  typeof value['s'] === 'string' &&
  typeof value['k'] === 'string';
