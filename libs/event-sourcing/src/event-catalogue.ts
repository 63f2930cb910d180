import type { JsonObject } from '@tollgate/canonical-json';
import type { DomainEvent } from './decider.js';

/**
 * A member of an event's data that may name or describe a person. It stands in the log only as a salted
 * commitment; the value is sealed beside it under the subject's key and can be erased.
 */
export interface PersonalField {
  /** RFC 6901 pointer into `data`; a `*` step means every element or member, e.g. `/conditions` + `/*` + `/text`. */
  readonly pointer: string;
  /**
   * Whose erasure takes the value away: the acting person, the stream itself (content that belongs to the
   * initiative), or the person whose id stands at another pointer of the same data.
   */
  readonly subject: 'actor' | 'stream' | { readonly pointer: string };
}

/** How one type of event is stored today. */
export interface EventDescription {
  readonly schemaVersion: number;
  readonly personal: readonly PersonalField[];
}

/** What a store must know of the events it keeps: their present schema, their personal parts, their past. */
export interface EventCatalogue {
  /** Undefined for a type that nobody declared; a store refuses to append it. */
  readonly describe: (type: string) => EventDescription | undefined;
  /** Turns data stored under an older schema into today's event. Stored bytes never change. */
  readonly upcast: (type: string, schemaVersion: number, data: JsonObject) => DomainEvent;
}
