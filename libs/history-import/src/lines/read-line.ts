import { createHash } from 'node:crypto';
import type { Instant, Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import type { LineRefusal } from '../line-result.js';
import type { HistoryMapping } from '../mapping/history-mapping.js';
import type { LineKind } from '../mapping/line-kinds.js';
import { isRecord, valueAt } from './json-pointer.js';
import { readInstant } from './read-instant.js';
import { asText } from './read-value.js';

/** Longer lines are refused unread, which bounds memory and time. In UTF-16 code units. */
export const LINE_LENGTH_MAX = 1_048_576;

/** A line that says what every line must say: what kind it is, which initiative, when, and which line. */
export interface IdentifiedLine {
  readonly lineNumber: number;
  readonly document: Readonly<Record<string, unknown>>;
  readonly kind: LineKind;
  /** The initiative's name in the source, as text. */
  readonly initiative: string;
  readonly at: Instant;
  /** SHA-256 (hex, 32 characters) of the values of the mapping's identity fields. */
  readonly identity: string;
  /** SHA-256 (hex) of the line as written; tells a repeated line from a reused identity. */
  readonly digest: string;
}

/** Reads one line of a history as far as every line has to be readable. */
export const readLine = (
  text: string,
  lineNumber: number,
  mapping: HistoryMapping,
): Result<IdentifiedLine, LineRefusal> => {
  const parsed = parseObject(text);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const kind = mapping.kinds.find(({ when }) => fits(document, when));
  if (!kind) {
    return reject({ rule: 'unknown-kind', reason: 'no kind of line in the mapping fits' });
  }
  const { line } = mapping;
  const initiative = asText(valueAt(document, line.initiative))?.trim();
  if (!initiative) {
    return reject({
      rule: 'initiative-missing',
      reason: `${line.initiative} names no initiative`,
    });
  }
  const at = readInstant(valueAt(document, line.at));
  if (!at) {
    return reject({
      rule: 'time-unreadable',
      reason: `${line.at} is no RFC 3339 time with an offset: ${JSON.stringify(valueAt(document, line.at) ?? null)}`,
    });
  }
  const identity = digestOf(line.identity.map((pointer) => valueAt(document, pointer) ?? null));
  return ok({
    lineNumber,
    document,
    kind,
    initiative,
    at,
    identity: identity.slice(0, 32),
    digest: digestOf(document),
  });
};

const parseObject = (text: string): Result<Readonly<Record<string, unknown>>, LineRefusal> => {
  if (text.length > LINE_LENGTH_MAX) {
    return reject({
      rule: 'line-too-long',
      reason: `the line has ${text.length} characters, at most ${LINE_LENGTH_MAX} are read`,
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // JSON.parse throws nothing but SyntaxError, and a line that is no JSON is an answer, not a failure.
    return reject({ rule: 'not-json', reason: (error as SyntaxError).message });
  }
  return isRecord(value)
    ? ok(value)
    : reject({ rule: 'not-an-object', reason: 'the line is JSON but not an object' });
};

const fits = (document: unknown, when: LineKind['when']): boolean =>
  Object.entries(when).every(([pointer, values]) => {
    const value = asText(valueAt(document, pointer));
    return value !== undefined && values.includes(value);
  });

/** Key order and white space do not count; the order of a list does. */
const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex');

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
};
