import type { Decider, DomainEvent } from './decider.js';
import { fold } from './decider.js';
import type { CachedFold, FoldCache } from './fold-cache.js';
import type {
  CommandContext,
  EventStore,
  RecordedCommand,
  RecordedEvent,
  StreamGuard,
  StreamSlice,
} from './event-store.js';

/** Tries before a command gives up on a stream that keeps moving under it. */
export const APPEND_ATTEMPTS_MAX = 5;

/** A command with what it knows of other streams, and the versions at which it knows them. */
export interface PreparedCommand<Command> {
  readonly command: Command;
  readonly guards: readonly StreamGuard[];
}

/** One command for one stream of one kind of aggregate. */
export interface CommandExecution<State, Command, Event extends DomainEvent, Rejection> {
  readonly decider: Decider<State, Command, Event, Rejection>;
  readonly category: string;
  readonly stream: string;
  readonly command: Command;
  /**
   * Completes the command with facts from other streams, anew at each try: when one of them has moved on
   * before the append, the decision is taken again on what it says then.
   */
  readonly prepare?: (command: Command) => Promise<PreparedCommand<Command>>;
  readonly context: CommandContext;
  /** Version the caller looked at (If-Match); refused as stale when the stream has moved on. */
  readonly expectedVersion?: number;
  /** Spares a long stream's fold; the outcome is the same without. */
  readonly foldCache?: FoldCache<State>;
}

/** How a command ended. */
export type CommandOutcome<State, Event extends DomainEvent, Rejection> =
  | {
      /** `recorded` holds what this command appended; empty when it changed nothing. */
      readonly kind: 'done';
      readonly recorded: readonly RecordedEvent<Event>[];
      readonly state: State;
      readonly version: number;
      /** True when an earlier run of the same command id did it and this one only repeats the answer. */
      readonly replayed: boolean;
    }
  | { readonly kind: 'rejected'; readonly rejection: Rejection; readonly version: number }
  | { readonly kind: 'staleVersion'; readonly expectedVersion: number; readonly version: number }
  | { readonly kind: 'commandIdReused'; readonly recordedCommand: RecordedCommand }
  | { readonly kind: 'contended'; readonly attempts: number };

/**
 * The one way to change anything: load the stream, fold it, decide, append with the version the decision
 * was taken on. A stream that moved meanwhile, or one that guards the decision, is loaded and decided again, at most
 * {@link APPEND_ATTEMPTS_MAX} times, unless the caller pinned a version.
 *
 * @throws whatever the store throws when its infrastructure is broken; nothing has been decided then, or
 * the same command id will find the decision.
 */
export const executeCommand = async <State, Command, Event extends DomainEvent, Rejection>(
  store: EventStore,
  execution: CommandExecution<State, Command, Event, Rejection>,
): Promise<CommandOutcome<State, Event, Rejection>> => {
  const { expectedVersion } = execution;
  for (let attempt = 1; attempt <= APPEND_ATTEMPTS_MAX; attempt += 1) {
    const loaded = await load(store, execution);
    const { slice } = loaded;
    const { recordedCommand } = slice;
    if (recordedCommand) return answerAgain(store, execution, { slice, recordedCommand });
    if (expectedVersion !== undefined && expectedVersion !== slice.version) {
      return { kind: 'staleVersion', expectedVersion, version: slice.version };
    }
    const outcome = await decideAndAppend(store, execution, loaded);
    if (outcome) return outcome;
  }
  return { kind: 'contended', attempts: APPEND_ATTEMPTS_MAX };
};

interface Loaded<State, Event extends DomainEvent> {
  readonly slice: StreamSlice<Event>;
  readonly state: State;
}

/**
 * The stream's present state. A cached fold is taken up only where the store finds its last event at its
 * place in the stream's past; otherwise the whole stream comes back and is folded from the start.
 */
const load = async <State, Command, Event extends DomainEvent, Rejection>(
  store: EventStore,
  execution: CommandExecution<State, Command, Event, Rejection>,
): Promise<Loaded<State, Event>> => {
  const { decider, stream, context, foldCache } = execution;
  const cached = foldCache?.get(stream);
  const slice = await store.readStream<Event>(stream, {
    commandId: context.commandId,
    ...(cached && { after: { version: cached.version, leafHash: cached.leafHash } }),
  });
  const base = cached && slice.startsAfter === cached.version ? cached.state : decider.initialState;
  const state = foldRecorded(decider, base, slice.events);
  remember(execution, { state, version: slice.version, leafHash: slice.lastLeafHash });
  return { slice, state };
};

/** Undefined when the stream, or one that the decision rests on, moved between load and append. */
const decideAndAppend = async <State, Command, Event extends DomainEvent, Rejection>(
  store: EventStore,
  execution: CommandExecution<State, Command, Event, Rejection>,
  { slice, state }: Loaded<State, Event>,
): Promise<CommandOutcome<State, Event, Rejection> | undefined> => {
  const { decider, stream, category, context } = execution;
  const { command, guards } = (await execution.prepare?.(execution.command)) ?? {
    command: execution.command,
    guards: [],
  };
  const decision = decider.decide(command, state);
  if (!decision.ok) {
    return { kind: 'rejected', rejection: decision.rejection, version: slice.version };
  }
  if (decision.value.length === 0) {
    return { kind: 'done', recorded: [], state, version: slice.version, replayed: false };
  }
  const appended = await store.append<Event>({
    stream,
    category,
    expectedVersion: slice.version,
    previousLeafHash: slice.lastLeafHash,
    events: decision.value,
    context,
    ...(guards.length > 0 && { guards }),
  });
  if (appended.kind !== 'appended') return undefined;
  const { recorded } = appended;
  const next = foldRecorded(decider, state, recorded);
  const version = slice.version + recorded.length;
  remember(execution, { state: next, version, leafHash: recorded.at(-1)?.leafHash ?? '' });
  return { kind: 'done', recorded, state: next, version, replayed: false };
};

/** The stored answer: the state as it was right after the command's own events, from the whole stream. */
const answerAgain = async <State, Command, Event extends DomainEvent, Rejection>(
  store: EventStore,
  execution: CommandExecution<State, Command, Event, Rejection>,
  earlier: { readonly slice: StreamSlice<Event>; readonly recordedCommand: RecordedCommand },
): Promise<CommandOutcome<State, Event, Rejection>> => {
  const { decider, stream, context } = execution;
  const { slice, recordedCommand } = earlier;
  const { firstVersion, lastVersion, requestHash } = recordedCommand;
  if (requestHash !== context.requestHash || stream !== recordedCommand.stream) {
    return { kind: 'commandIdReused', recordedCommand };
  }
  const { events } = slice.startsAfter === 0 ? slice : await store.readStream<Event>(stream);
  const upToCommand = events.filter(({ version }) => version <= lastVersion);
  return {
    kind: 'done',
    recorded: upToCommand.filter(({ version }) => version >= firstVersion),
    state: foldRecorded(decider, decider.initialState, upToCommand),
    version: lastVersion,
    replayed: true,
  };
};

const remember = <State, Command, Event extends DomainEvent, Rejection>(
  { stream, foldCache }: CommandExecution<State, Command, Event, Rejection>,
  fold: CachedFold<State>,
): void => {
  if (fold.version > 0) foldCache?.set(stream, fold);
};

const foldRecorded = <State, Command, Event extends DomainEvent, Rejection>(
  { evolve }: Decider<State, Command, Event, Rejection>,
  state: State,
  events: readonly RecordedEvent<Event>[],
): State =>
  fold(
    evolve,
    state,
    events.map(({ event }) => event),
  );
