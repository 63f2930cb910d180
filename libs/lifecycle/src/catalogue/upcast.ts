import type { JsonObject } from '@tollgate/canonical-json';
import type { DomainEvent } from '@tollgate/event-sourcing';

/** One step from a schema version to the next. Pure, and never edited once released. */
export type Upcaster = (data: JsonObject) => JsonObject;

/** By event type, the steps from version 1 on. */
export type Upcasters = Readonly<Record<string, readonly Upcaster[]>>;

/** An event as it was stored. */
export interface StoredEvent extends DomainEvent {
  readonly schemaVersion: number;
}

/** The log holds an event of a schema that this release does not know: a newer release wrote it. */
export class SchemaVersionUnknown extends Error {
  override readonly name = 'SchemaVersionUnknown';
  readonly type: string;
  readonly schemaVersion: number;
  readonly schemaVersionMax: number;

  constructor(type: string, schemaVersion: number, schemaVersionMax: number) {
    super(`${type} is stored as version ${schemaVersion}, known up to ${schemaVersionMax}`);
    this.type = type;
    this.schemaVersion = schemaVersion;
    this.schemaVersionMax = schemaVersionMax;
  }
}

/**
 * Today's form of a stored event.
 *
 * @throws {SchemaVersionUnknown} for a version below 1 or above the newest known one.
 */
export const upcastWith = (
  upcasters: Upcasters,
  { type, schemaVersion, data }: StoredEvent,
): DomainEvent => {
  const steps = (Object.hasOwn(upcasters, type) ? upcasters[type] : undefined) ?? [];
  const schemaVersionMax = steps.length + 1;
  if (!Number.isInteger(schemaVersion) || schemaVersion < 1 || schemaVersion > schemaVersionMax) {
    throw new SchemaVersionUnknown(type, schemaVersion, schemaVersionMax);
  }
  const upcast = steps.slice(schemaVersion - 1).reduce((older, step) => step(older), data);
  return { type, data: upcast };
};
