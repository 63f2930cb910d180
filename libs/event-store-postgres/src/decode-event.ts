import type { DomainEvent, EventCatalogue, RecordedEvent } from '@tollgate/event-sourcing';
import type { Pool } from 'pg';
import { parseEnvelope } from './envelope.js';
import type { Envelope } from './envelope.js';
import { openPersonalValues } from './personal-vault/open-event.js';
import type { Opening, SealedRow } from './personal-vault/open-event.js';

/** One event as a read brings it: canonical body, leaf hash in hex, sealed values. */
export interface EventRow {
  readonly body: string;
  readonly leaf: string;
  readonly sealed: readonly SealedRow[] | null;
}

/** What decoding needs. */
export interface Decoding extends Opening {
  readonly catalogue: EventCatalogue;
}

/** What reading needs. */
export interface Reading extends Decoding {
  readonly pool: Pool;
}

/** A stored event, its personal values opened and its data brought to today's schema. */
export const decodeEvent = (
  decoding: Decoding,
  row: EventRow,
): { readonly recorded: RecordedEvent; readonly envelope: Envelope } => {
  const envelope = parseEnvelope(row.body);
  const data = openPersonalValues(decoding, envelope, row.sealed ?? []);
  const event = decoding.catalogue.upcast(envelope.type, envelope.schemaVersion, data);
  return { recorded: recordedEvent(envelope, event, row.leaf), envelope };
};

/** What a caller gets to see of an envelope. */
export const recordedEvent = <Event extends DomainEvent>(
  envelope: Envelope,
  event: Event,
  leafHash: string,
): RecordedEvent<Event> => ({
  eventId: envelope.eventId,
  stream: envelope.stream,
  version: envelope.version,
  event,
  actor: envelope.actor,
  commandId: envelope.commandId,
  recordedAt: envelope.recordedAt,
  effectiveAt: envelope.effectiveAt,
  leafHash,
});
