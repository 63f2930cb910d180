import type { Decider, DomainEvent } from './decider.js';
import { fold } from './decider.js';
import { readFolded } from './read-folded.js';
import { ok } from './result.js';
import type { Result } from './result.js';
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

/**
 * `remembered`: what this process knows of other streams will do, with guards that pin its content; a refusal is
 * then asked again. `current`: as the store has them now.
 */
export type Knowledge = 'remembered' | 'current';

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
  readonly prepare?: (command: Command, knowledge: Knowledge) => Promise<PreparedCommand<Command>>;
  readonly context: CommandContext;
  /** Version the caller looked at (If-Match); refused as stale when the stream has moved on. */
  readonly expectedVersion?: number;
  /** Spares a long stream's fold, and mostly the load too; the outcome is the same without. */
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
 * {@link APPEND_ATTEMPTS_MAX} times, unless the caller pinned a version. Whoever remembers the stream decides
 * on that first: the append finds out whether it was the present one, and saves the load when it was.
 *
 * @throws whatever the store throws when its infrastructure is broken; nothing has been decided then, or
 * the same command id will find the decision.
 */
export const executeCommand = async <State, Command, Event extends DomainEvent, Rejection>(
  store: EventStore,
  execution: CommandExecution<State, Command, Event, Rejection>,
): Promise<CommandOutcome<State, Event, Rejection>> => {
  const { expectedVersion } = execution;
  const onMemory = await decideOnMemory(store, execution);
  if (onMemory.outcome) return onMemory.outcome;
  for (let attempt = 1 + onMemory.appends; attempt <= APPEND_ATTEMPTS_MAX; attempt += 1) {
    const { stream, foldCache, decider, context } = execution;
    const { slice, standing } = await readFolded(
      store,
      { stream, foldCache, evolve: decider.evolve, initialState: decider.initialState },
      context.commandId,
    );
    const { recordedCommand } = slice;
    if (recordedCommand) return answerAgain(store, execution, { slice, recordedCommand });
    if (expectedVersion !== undefined && expectedVersion !== slice.version) {
      return { kind: 'staleVersion', expectedVersion, version: slice.version };
    }
    const outcome = await decideAndAppend(store, execution, standing);
    if (outcome) return outcome;
  }
  return { kind: 'contended', attempts: APPEND_ATTEMPTS_MAX };
};

/** A stream's state and the place in its past that it was folded to. */
type Standing<State> = CachedFold<State>;

/**
 * The outcome on the remembered state, where that appends something and the append takes it. Everything else
 * (a refusal, a retry, nothing to do, a stream that moved) is left to be decided on the present state.
 */
const decideOnMemory = async <State, Command, Event extends DomainEvent, Rejection>(
  store: EventStore,
  execution: CommandExecution<State, Command, Event, Rejection>,
): Promise<{
  readonly outcome?: CommandOutcome<State, Event, Rejection>;
  readonly appends: number;
}> => {
  const { stream, expectedVersion, foldCache } = execution;
  const remembered = foldCache?.get(stream);
  const pinsAnother = expectedVersion !== undefined && expectedVersion !== remembered?.version;
  if (!remembered || pinsAnother) return { appends: 0 };
  const decision = await decide(execution, remembered.state, 'remembered');
  if (!decision.ok || decision.value.events.length === 0) return { appends: 0 };
  // Out of the cache while it is tried: a state that breaks the append must not be found again.
  foldCache?.delete(stream);
  const outcome = await append(store, execution, { standing: remembered, ...decision.value });
  if (!outcome) foldCache?.set(stream, remembered);
  return { ...(outcome && { outcome }), appends: 1 };
};

/** Undefined when the stream, or one that the decision rests on, moved between load and append. */
const decideAndAppend = async <State, Command, Event extends DomainEvent, Rejection>(
  store: EventStore,
  execution: CommandExecution<State, Command, Event, Rejection>,
  standing: Standing<State>,
): Promise<CommandOutcome<State, Event, Rejection> | undefined> => {
  const { state, version } = standing;
  const decision = await decide(execution, state, 'current');
  if (!decision.ok) return { kind: 'rejected', rejection: decision.rejection, version };
  if (decision.value.events.length === 0) {
    return { kind: 'done', recorded: [], state, version, replayed: false };
  }
  return append(store, execution, { standing, ...decision.value });
};

interface Decided<Event extends DomainEvent> {
  readonly events: readonly Event[];
  readonly guards: readonly StreamGuard[];
}

const decide = async <State, Command, Event extends DomainEvent, Rejection>(
  { decider, command, prepare }: CommandExecution<State, Command, Event, Rejection>,
  state: State,
  knowledge: Knowledge,
): Promise<Result<Decided<Event>, Rejection>> => {
  const prepared = (await prepare?.(command, knowledge)) ?? { command, guards: [] };
  const decision = decider.decide(prepared.command, state);
  return decision.ok ? ok({ events: decision.value, guards: prepared.guards }) : decision;
};

/** Undefined when a stream is not where the decision saw it, or the command was recorded before. */
const append = async <State, Command, Event extends DomainEvent, Rejection>(
  store: EventStore,
  execution: CommandExecution<State, Command, Event, Rejection>,
  { standing, events, guards }: Decided<Event> & { readonly standing: Standing<State> },
): Promise<CommandOutcome<State, Event, Rejection> | undefined> => {
  const { decider, stream, category, context } = execution;
  const appended = await store.append<Event>({
    stream,
    category,
    expectedVersion: standing.version,
    previousLeafHash: standing.leafHash,
    events,
    context,
    ...(guards.length > 0 && { guards }),
  });
  if (appended.kind !== 'appended') return undefined;
  const { recorded } = appended;
  const state = foldRecorded(decider, standing.state, recorded);
  const version = standing.version + recorded.length;
  remember(execution, { state, version, leafHash: recorded.at(-1)?.leafHash ?? '' });
  return { kind: 'done', recorded, state, version, replayed: false };
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
