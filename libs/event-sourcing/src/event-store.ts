import type { DomainEvent } from './decider.js';

/** RFC 3339 instant in UTC with a `Z`, e.g. `2026-11-23T09:00:00.000Z`. */
export type Instant = string;

/**
 * Who acts. `personId` is the pseudonym of the human on whose behalf everything happens, never a name or a
 * mail address. `agent` names the machine that acted for this person (`timer`, `import`), if one did.
 */
export interface Actor {
  readonly personId: string;
  readonly agent?: string;
}

/** What every command carries beside its own fields. */
export interface CommandContext {
  /** Unique for ever: the same id with the same body gets the stored answer, with another body a refusal. */
  readonly commandId: string;
  /** SHA-256 (hex) of the canonical command body; tells a retry from a reused id. */
  readonly requestHash: string;
  readonly actor: Actor;
  /** When this is recorded, by the caller's clock. */
  readonly now: Instant;
  /** When it was true in the world, if that is not `now` (imports, corrections). */
  readonly effectiveAt?: Instant;
}

/** One event as the store returns it, personal values opened where they still exist. */
export interface RecordedEvent<Event extends DomainEvent = DomainEvent> {
  readonly eventId: string;
  readonly stream: string;
  /** 1 for the first event of a stream, then dense. */
  readonly version: number;
  readonly event: Event;
  readonly actor: Actor;
  readonly commandId: string;
  readonly recordedAt: Instant;
  readonly effectiveAt: Instant;
  /** RFC 6962 leaf hash of the stored envelope, hex. */
  readonly leafHash: string;
}

/** A recorded event with its place in the one global order. Indexes are dense and start at 0. */
export interface LogEntry<Event extends DomainEvent = DomainEvent> extends RecordedEvent<Event> {
  readonly logIndex: number;
}

/** What an earlier run of the same command id left behind. */
export interface RecordedCommand {
  readonly requestHash: string;
  readonly stream: string;
  readonly firstVersion: number;
  readonly lastVersion: number;
}

/** A place in one stream's past, pinned by content: the version and the leaf hash that stands there. */
export interface StreamPosition {
  readonly version: number;
  readonly leafHash: string;
}

/** A stream as read in one round trip, with the earlier run of `commandId` if there was one. */
export interface StreamSlice<Event extends DomainEvent> {
  /** Every event after `startsAfter`, in order. */
  readonly events: readonly RecordedEvent<Event>[];
  /** The version asked for by `after`, or 0 when that place is not in this stream's past. */
  readonly startsAfter: number;
  /** 0 where the stream does not exist. */
  readonly version: number;
  /** Leaf hash (hex) of the stream's last event; empty where the stream does not exist. */
  readonly lastLeafHash: string;
  readonly recordedCommand?: RecordedCommand;
}

/** Another stream on which a decision rests: the append happens only while it stands at this version. */
export interface StreamGuard {
  readonly stream: string;
  /** 0 for a stream that does not exist. */
  readonly version: number;
  /** Leaf hash (hex) that must stand there too: for whoever remembers the stream and has not asked anew. */
  readonly leafHash?: string;
}

/** Events to append to one stream in one transaction. */
export interface Append<Event extends DomainEvent> {
  readonly stream: string;
  readonly category: string;
  /** The version the events were decided on; the append is refused when the stream has moved on. */
  readonly expectedVersion: number;
  /** Leaf hash (hex) of the stream's last event; empty for a new stream. */
  readonly previousLeafHash: string;
  readonly events: readonly Event[];
  readonly context: CommandContext;
  /** Other streams that must stand where the decision saw them; none when left out. */
  readonly guards?: readonly StreamGuard[];
}

/** What became of an append. Anything else is broken infrastructure and throws. */
export type AppendOutcome<Event extends DomainEvent> =
  | { readonly kind: 'appended'; readonly recorded: readonly RecordedEvent<Event>[] }
  | { readonly kind: 'versionConflict'; readonly actualVersion: number }
  /** A guarded stream has moved on; nothing was appended. */
  | { readonly kind: 'guardMoved'; readonly stream: string; readonly actualVersion: number }
  | { readonly kind: 'commandAlreadyRecorded'; readonly recordedCommand: RecordedCommand };

/** What to read of a stream; everything when left out. */
export interface StreamReadOptions {
  /** Also look up what this command id left behind. */
  readonly commandId?: string;
  /** Only events after this place: the rest is known already. */
  readonly after?: StreamPosition;
}

/** Where decisions live. Every adapter passes `eventStoreContract` of `@tollgate/event-sourcing/testing`. */
export interface EventStore {
  readonly readStream: <Event extends DomainEvent>(
    stream: string,
    options?: StreamReadOptions,
  ) => Promise<StreamSlice<Event>>;

  readonly append: <Event extends DomainEvent>(
    append: Append<Event>,
  ) => Promise<AppendOutcome<Event>>;
}

/** The global order, as followers read it. */
export interface LogReader {
  /** At most `limit` entries with `logIndex >= from`, in order, without a hole. */
  readonly readLog: (from: number, limit: number) => Promise<readonly LogEntry[]>;
  /** Number of sequenced entries, which is also the next index. */
  readonly logSize: () => Promise<number>;
}
