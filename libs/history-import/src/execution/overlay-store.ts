import { createHash } from 'node:crypto';
import type {
  Append,
  AppendOutcome,
  DomainEvent,
  EventStore,
  RecordedCommand,
  RecordedEvent,
  StreamSlice,
} from '@tollgate/event-sourcing';

interface Overlay {
  readonly events: RecordedEvent[];
  readonly commands: Map<string, RecordedCommand>;
}

/**
 * A store that reads through to another and keeps every append to itself: a dry run goes the whole way of a
 * real one and leaves nothing behind. For one process and one run; what others append meanwhile to a stream
 * that the overlay has touched is not seen.
 */
export const createOverlayStore = (base: EventStore): EventStore => {
  const streams = new Map<string, Overlay>();

  const readStream = async <Event extends DomainEvent>(
    stream: string,
    options: { readonly commandId?: string } = {},
  ): Promise<StreamSlice<Event>> => {
    const { commandId } = options;
    const below = await base.readStream<Event>(
      stream,
      commandId === undefined ? {} : { commandId },
    );
    const overlay = streams.get(stream);
    if (!overlay) return below;
    const recordedCommand = below.recordedCommand ?? overlay.commands.get(commandId ?? '');
    return {
      // An overlay holds only what was appended through it under the same type of event.
      events: [...below.events, ...(overlay.events as unknown as readonly RecordedEvent<Event>[])],
      startsAfter: 0,
      version: below.version + overlay.events.length,
      lastLeafHash: overlay.events.at(-1)?.leafHash ?? below.lastLeafHash,
      ...(recordedCommand && { recordedCommand }),
    };
  };

  const append = async <Event extends DomainEvent>(
    asked: Append<Event>,
  ): Promise<AppendOutcome<Event>> => {
    const { stream, context, expectedVersion } = asked;
    const slice = await readStream<Event>(stream, { commandId: context.commandId });
    if (slice.recordedCommand) {
      return { kind: 'commandAlreadyRecorded', recordedCommand: slice.recordedCommand };
    }
    if (slice.version !== expectedVersion) {
      return { kind: 'versionConflict', actualVersion: slice.version };
    }
    const recorded = asked.events.map((event, index) =>
      recordedEvent(asked, event, expectedVersion + 1 + index),
    );
    const overlay: Overlay = streams.get(stream) ?? { events: [], commands: new Map() };
    overlay.events.push(...recorded);
    overlay.commands.set(context.commandId, {
      requestHash: context.requestHash,
      stream,
      firstVersion: expectedVersion + 1,
      lastVersion: expectedVersion + recorded.length,
    });
    streams.set(stream, overlay);
    return { kind: 'appended', recorded };
  };

  return { readStream, append };
};

const recordedEvent = <Event extends DomainEvent>(
  { stream, context }: Append<Event>,
  event: Event,
  version: number,
): RecordedEvent<Event> => ({
  eventId: `${context.commandId}#${version}`,
  stream,
  version,
  event,
  actor: context.actor,
  commandId: context.commandId,
  recordedAt: context.now,
  effectiveAt: context.effectiveAt ?? context.now,
  leafHash: createHash('sha256').update(`${stream} ${version}`).digest('hex'),
});
