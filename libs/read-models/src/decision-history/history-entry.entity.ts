import { EntitySchema } from 'typeorm';
import { bigintAsNumber, instant } from '../reading/column-types.js';

/** One entry of the decision log, readable. */
export interface HistoryEntry {
  readonly logIndex: number;
  readonly eventId: string;
  readonly stream: string;
  readonly streamVersion: number;
  /** Null for entries about persons and other things than initiatives. */
  readonly initiativeId: string | null;
  readonly type: string;
  readonly actorId: string;
  /** The machine that acted for the actor, e.g. `timer`; null when the person acted. */
  readonly agent: string | null;
  /** When it was true in the world. */
  readonly effectiveAt: string;
  /** When the log got it. */
  readonly recordedAt: string;
  readonly gate: string | null;
  readonly round: number | null;
  readonly submission: number | null;
  /** One line in business words without a person's name or anybody's own words. */
  readonly summary: string;
  /** Reason, note or text somebody wrote: the opened copy of a sealed value. */
  readonly words: string | null;
  /** Person the entry is about, where that is not the actor: an author added, an owner named. */
  readonly aboutPersonId: string | null;
  /** RFC 6962 leaf hash, hex. */
  readonly leafHash: string;
}

/** TypeORM's view of `read.history_entry`. */
export const HistoryEntryEntity = new EntitySchema<HistoryEntry>({
  name: 'HistoryEntry',
  schema: 'read',
  tableName: 'history_entry',
  columns: {
    logIndex: { name: 'log_index', ...bigintAsNumber, primary: true },
    eventId: { name: 'event_id', type: 'text' },
    stream: { name: 'stream', type: 'text' },
    streamVersion: { name: 'stream_version', type: 'integer' },
    initiativeId: { name: 'initiative_id', type: 'text', nullable: true },
    type: { name: 'type', type: 'text' },
    actorId: { name: 'actor_id', type: 'text' },
    agent: { name: 'agent', type: 'text', nullable: true },
    effectiveAt: { name: 'effective_at', ...instant },
    recordedAt: { name: 'recorded_at', ...instant },
    gate: { name: 'gate', type: 'text', nullable: true },
    round: { name: 'round', type: 'integer', nullable: true },
    submission: { name: 'submission', type: 'integer', nullable: true },
    summary: { name: 'summary', type: 'text' },
    words: { name: 'words', type: 'text', nullable: true },
    aboutPersonId: { name: 'about_person_id', type: 'text', nullable: true },
    leafHash: { name: 'leaf_hash', type: 'text' },
  },
});
