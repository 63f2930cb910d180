import { createHash } from 'node:crypto';
import { canonicalize } from '@tollgate/canonical-json';
import type { DomainEvent } from '../decider.js';
import type {
  Append,
  AppendOutcome,
  EventStore,
  LogReader,
  RecordedCommand,
  RecordedEvent,
  StreamReadOptions,
  StreamSlice,
} from '../event-store.js';

/**
 * An event store that lives as long as the test. It passes `eventStoreContract` like the real one; its log
 * index is assigned with the append.
 */
export const createMemoryEventStore = (): EventStore & LogReader => {
  const log: RecordedEvent[] = [];
  const commands = new Map<string, RecordedCommand>();
  return {
    readStream: async <Event extends DomainEvent>(
      stream: string,
      { commandId, after }: StreamReadOptions = {},
    ): Promise<StreamSlice<Event>> => {
      const whole = eventsOf<Event>(log, stream);
      const known = whole.find(
        ({ version, leafHash }) => version === after?.version && leafHash === after.leafHash,
      );
      const startsAfter = known?.version ?? 0;
      const recordedCommand = commands.get(commandId ?? '');
      return {
        events: whole.slice(startsAfter),
        startsAfter,
        version: whole.length,
        lastLeafHash: whole.at(-1)?.leafHash ?? '',
        ...(recordedCommand && { recordedCommand }),
      };
    },

    append: async <Event extends DomainEvent>(
      append: Append<Event>,
    ): Promise<AppendOutcome<Event>> => {
      const { stream, expectedVersion, context } = append;
      const recordedCommand = commands.get(context.commandId);
      if (recordedCommand) return { kind: 'commandAlreadyRecorded', recordedCommand };
      const actualVersion = eventsOf(log, stream).length;
      if (actualVersion !== expectedVersion) return { kind: 'versionConflict', actualVersion };
      const moved = append.guards?.find((guard) => {
        const guarded = eventsOf(log, guard.stream);
        const { leafHash = guarded.at(-1)?.leafHash } = guard;
        return guarded.length !== guard.version || guarded.at(-1)?.leafHash !== leafHash;
      });
      if (moved) {
        const { stream: guarded } = moved;
        const { length } = eventsOf(log, guarded);
        return { kind: 'guardMoved', stream: guarded, actualVersion: length };
      }
      const recorded = record(append, log.length);
      log.push(...recorded);
      commands.set(context.commandId, {
        requestHash: context.requestHash,
        stream,
        firstVersion: expectedVersion + 1,
        lastVersion: expectedVersion + recorded.length,
      });
      return { kind: 'appended', recorded };
    },

    readLog: async (from, limit) =>
      log.slice(from, from + limit).map((event, offset) => ({ ...event, logIndex: from + offset })),
    logSize: async () => log.length,
  };
};

const eventsOf = <Event extends DomainEvent>(
  log: readonly RecordedEvent[],
  stream: string,
): readonly RecordedEvent<Event>[] =>
  // The caller names the events of its own stream's kind; it appended them.
  log.filter((event) => event.stream === stream) as RecordedEvent<Event>[];

const record = <Event extends DomainEvent>(
  { stream, expectedVersion, previousLeafHash, events, context }: Append<Event>,
  logSize: number,
): readonly RecordedEvent<Event>[] => {
  let previous = previousLeafHash;
  return events.map((event, offset) => {
    // Through its text and back, so that an event that is not JSON fails here as it would in a database.
    const text = canonicalize(event);
    const leafHash = createHash('sha256').update(`${previous}${text}`).digest('hex');
    previous = leafHash;
    return {
      eventId: memoryEventId(logSize + offset),
      stream,
      version: expectedVersion + offset + 1,
      event: JSON.parse(text) as Event,
      actor: context.actor,
      commandId: context.commandId,
      recordedAt: context.now,
      effectiveAt: context.effectiveAt ?? context.now,
      leafHash,
    };
  });
};

const memoryEventId = (number: number): string =>
  `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
