import { createHash } from 'node:crypto';
import type { JsonObject } from '@tollgate/canonical-json';
import type { Actor, Instant } from '@tollgate/event-sourcing';
import { canonicalText } from './canonical-text.js';

/** Bytes of one canonical envelope at most; the table refuses more too. */
export const ENVELOPE_BYTES_MAX = 32_768;

/** What is stored and hashed for one event: its canonical bytes are the leaf of the log. */
export interface Envelope {
  readonly v: 1;
  readonly eventId: string;
  readonly stream: string;
  readonly category: string;
  readonly version: number;
  readonly type: string;
  readonly schemaVersion: number;
  /** Personal values stand here as salted commitments. */
  readonly data: JsonObject;
  readonly actor: Actor;
  readonly commandId: string;
  readonly recordedAt: Instant;
  readonly effectiveAt: Instant;
  /** Leaf hash (hex) of the stream's previous event; empty for its first. */
  readonly prev: string;
}

/** An event's canonical envelope is beyond {@link ENVELOPE_BYTES_MAX}. */
export class EventTooLarge extends Error {
  override readonly name = 'EventTooLarge';
  readonly type: string;
  readonly bytes: number;

  constructor(type: string, bytes: number) {
    super(`an event ${type} of ${bytes} bytes is larger than ${ENVELOPE_BYTES_MAX}`);
    this.type = type;
    this.bytes = bytes;
  }
}

/**
 * The bytes to store (RFC 8785).
 *
 * @throws {EventTooLarge}
 * @throws {NotCanonical} when the data holds what has no canonical form.
 * @throws {NulRefused}
 */
export const envelopeBytes = (envelope: Envelope): Buffer => {
  const bytes = Buffer.from(canonicalText(envelope), 'utf8');
  if (bytes.length > ENVELOPE_BYTES_MAX) throw new EventTooLarge(envelope.type, bytes.length);
  return bytes;
};

// RFC 6962 §2.1: the 0x00 prefix keeps leaves and nodes apart.
const LEAF_PREFIX = Buffer.of(0);

/** RFC 6962 leaf hash of an envelope's bytes, hex. */
export const leafHashOf = (bytes: Buffer): string =>
  createHash('sha256').update(LEAF_PREFIX).update(bytes).digest('hex');

/** A stored body that is not an envelope. */
export class NotAnEnvelope extends Error {
  override readonly name = 'NotAnEnvelope';
}

/**
 * Reads a stored body. Checks every member's type by hand: this runs for each event of each load.
 *
 * @throws {NotAnEnvelope}
 */
export const parseEnvelope = (body: string): Envelope => {
  const value: unknown = JSON.parse(body);
  if (!isEnvelope(value))
    throw new NotAnEnvelope(`a stored body is no envelope: ${body.slice(0, 200)}`);
  return value;
};

const TEXTS = [
  'eventId',
  'stream',
  'category',
  'type',
  'commandId',
  'recordedAt',
  'effectiveAt',
  'prev',
] as const;

const isEnvelope = (value: unknown): value is Envelope => {
  if (!isRecord(value)) return false;
  return (
    value['v'] === 1 &&
    TEXTS.every((name) => typeof value[name] === 'string') &&
    Number.isSafeInteger(value['version']) &&
    Number.isSafeInteger(value['schemaVersion']) &&
    isRecord(value['data']) &&
    isRecord(value['actor']) &&
    typeof value['actor']['personId'] === 'string'
  );
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
