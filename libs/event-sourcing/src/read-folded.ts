import type { Decider, DomainEvent } from './decider.js';
import { fold } from './decider.js';
import type { EventStore, StreamSlice } from './event-store.js';
import type { CachedFold, FoldCache } from './fold-cache.js';

/** A stream of one kind of aggregate, and the folds that are remembered of its kind. */
export interface Folding<State, Event extends DomainEvent> extends Pick<
  Decider<State, never, Event, never>,
  'evolve' | 'initialState'
> {
  readonly stream: string;
  readonly foldCache?: FoldCache<State> | undefined;
}

/** What was read, and the state that it stands at; version 0 where nothing is recorded. */
export interface Folded<State, Event extends DomainEvent> {
  readonly slice: StreamSlice<Event>;
  readonly standing: CachedFold<State>;
}

/**
 * The stream's present state, in one read. A cached fold is taken up only where the store finds its last event
 * at its place in the stream's past; otherwise the whole stream comes back and is folded from the start.
 *
 * @param commandId also looks up what this command left behind
 * @throws whatever the store throws when it cannot be read.
 */
export const readFolded = async <State, Event extends DomainEvent>(
  store: Pick<EventStore, 'readStream'>,
  { stream, evolve, initialState, foldCache }: Folding<State, Event>,
  commandId?: string,
): Promise<Folded<State, Event>> => {
  const cached = foldCache?.get(stream);
  const slice = await store.readStream<Event>(stream, {
    ...(commandId !== undefined && { commandId }),
    ...(cached && { after: { version: cached.version, leafHash: cached.leafHash } }),
  });
  const base = cached && slice.startsAfter === cached.version ? cached.state : initialState;
  const state = fold(
    evolve,
    base,
    slice.events.map(({ event }) => event),
  );
  const standing = { state, version: slice.version, leafHash: slice.lastLeafHash };
  if (slice.version > 0) foldCache?.set(stream, standing);
  return { slice, standing };
};
