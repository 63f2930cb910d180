import type { Decider, DomainEvent } from './decider.js';
import { fold } from './decider.js';
import type {
  CommandContext,
  EventStore,
  RecordedCommand,
  RecordedEvent,
  StreamSlice,
} from './event-store.js';

/** Tries before a command gives up on a stream that keeps moving under it. */
export const APPEND_ATTEMPTS_MAX = 5;

/** One command for one stream of one kind of aggregate. */
export interface CommandExecution<State, Command, Event extends DomainEvent, Rejection> {
  readonly decider: Decider<State, Command, Event, Rejection>;
  readonly category: string;
  readonly stream: string;
  readonly command: Command;
  readonly context: CommandContext;
  /** Version the caller looked at (If-Match); refused as stale when the stream has moved on. */
  readonly expectedVersion?: number;
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
 * was taken on. A stream that moved meanwhile is loaded and decided again, at most
 * {@link APPEND_ATTEMPTS_MAX} times, unless the caller pinned a version.
 *
 * @throws whatever the store throws when its infrastructure is broken; nothing has been decided then, or
 * the same command id will find the decision.
 */
export const executeCommand = async <State, Command, Event extends DomainEvent, Rejection>(
  store: EventStore,
  execution: CommandExecution<State, Command, Event, Rejection>,
): Promise<CommandOutcome<State, Event, Rejection>> => {
  const { stream, context, expectedVersion } = execution;
  for (let attempt = 1; attempt <= APPEND_ATTEMPTS_MAX; attempt += 1) {
    const slice = await store.readStream<Event>(stream, { commandId: context.commandId });
    if (slice.recordedCommand) return answerAgain(execution, slice, slice.recordedCommand);
    if (expectedVersion !== undefined && expectedVersion !== slice.version) {
      return { kind: 'staleVersion', expectedVersion, version: slice.version };
    }
    const outcome = await decideAndAppend(store, execution, slice);
    if (outcome) return outcome;
  }
  return { kind: 'contended', attempts: APPEND_ATTEMPTS_MAX };
};

/** Undefined when the stream moved between load and append. */
const decideAndAppend = async <State, Command, Event extends DomainEvent, Rejection>(
  store: EventStore,
  execution: CommandExecution<State, Command, Event, Rejection>,
  slice: StreamSlice<Event>,
): Promise<CommandOutcome<State, Event, Rejection> | undefined> => {
  const { decider, stream, category, command, context } = execution;
  const state = stateOf(decider, slice.events);
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
    previousLeafHash: slice.events.at(-1)?.leafHash ?? '',
    events: decision.value,
    context,
  });
  if (appended.kind !== 'appended') return undefined;
  return {
    kind: 'done',
    recorded: appended.recorded,
    state: fold(decider.evolve, state, decision.value),
    version: slice.version + decision.value.length,
    replayed: false,
  };
};

/** The stored answer: the state as it was right after the command's own events. */
const answerAgain = <State, Command, Event extends DomainEvent, Rejection>(
  execution: CommandExecution<State, Command, Event, Rejection>,
  slice: StreamSlice<Event>,
  recordedCommand: RecordedCommand,
): CommandOutcome<State, Event, Rejection> => {
  const { firstVersion, lastVersion, requestHash, stream } = recordedCommand;
  if (requestHash !== execution.context.requestHash || stream !== execution.stream) {
    return { kind: 'commandIdReused', recordedCommand };
  }
  return {
    kind: 'done',
    recorded: slice.events.filter(
      ({ version }) => version >= firstVersion && version <= lastVersion,
    ),
    state: stateOf(
      execution.decider,
      slice.events.filter(({ version }) => version <= lastVersion),
    ),
    version: lastVersion,
    replayed: true,
  };
};

const stateOf = <State, Command, Event extends DomainEvent, Rejection>(
  decider: Decider<State, Command, Event, Rejection>,
  events: readonly RecordedEvent<Event>[],
): State =>
  fold(
    decider.evolve,
    decider.initialState,
    events.map(({ event }) => event),
  );
