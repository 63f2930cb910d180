import { FoldCache, executeCommand } from '@tollgate/event-sourcing';
import type { CommandContext, EventStore, Instant } from '@tollgate/event-sourcing';
import { SYSTEM_ROLE, personDecider } from '@tollgate/lifecycle';
import type { InitiativeEvent, InitiativeState } from '@tollgate/lifecycle';
import { canonicalize } from '@tollgate/canonical-json';
import { createHash } from 'node:crypto';
import { personCommandId, personIdOf } from '../derived-ids.js';
import type { LineRefusal } from '../line-result.js';
import type { HistoryPlan, PlannedCommand, PlannedPerson } from '../planning/history-plan.js';
import type { PlanContext } from '../planning/initiative-history.js';
import { inParallel } from './in-parallel.js';

/** Streams written at the same time; within one stream everything keeps its order. */
export const STREAMS_AT_ONCE_MAX = 8;

/** What became of one planned command. */
export type CommandFate =
  | { readonly kind: 'recorded' }
  /** An earlier run recorded it, and the store repeated its answer. */
  | { readonly kind: 'alreadyRecorded' }
  | ({ readonly kind: 'refused' } & LineRefusal)
  /** The run was stopped, or an earlier command of the same initiative was refused. */
  | { readonly kind: 'notRun' };

export interface ImportRun {
  /** By command id; every planned command has one. */
  readonly fates: ReadonlyMap<string, CommandFate>;
  readonly personsRegistered: number;
  readonly stopped: boolean;
}

/** Tells whoever follows the log which initiatives are not recorded whole yet, also after a run was killed. */
export interface UnfinishedHistories {
  /** More of this initiative will be recorded. */
  readonly begin: (initiativeId: string) => Promise<void>;
  /** All of it stands that this history can add; also told of one that never began. */
  readonly finish: (initiativeId: string) => Promise<void>;
}

export interface RunOptions {
  readonly store: EventStore;
  /** Left out where nobody follows the store. */
  readonly unfinished?: UnfinishedHistories;
  /** Real time, for the recorded time of every event. */
  readonly clock: () => Instant;
  /** Asked between two lines of an initiative; true ends the run in an orderly way. */
  readonly stopped: () => boolean;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
}

/**
 * Brings a plan into a store, through the same path as every other command. It may be ended at any moment,
 * also by force: what is recorded is found again by its command id, and the next run goes on.
 *
 * @throws whatever the store throws when its infrastructure is broken.
 */
export const runPlan = async (
  context: PlanContext,
  plan: HistoryPlan,
  options: RunOptions,
): Promise<ImportRun> => {
  const fates = new Map<string, CommandFate>();
  const total = plan.persons.length + plan.initiatives.length;
  let done = 0;
  let personsRegistered = 0;
  const advance = (): void => {
    done += 1;
    options.onProgress({ done, total });
  };
  await inParallel(plan.persons, STREAMS_AT_ONCE_MAX, async (person) => {
    if (options.stopped()) return;
    if (await registerPerson(context, person, options)) personsRegistered += 1;
    advance();
  });
  const foldCache = new FoldCache<InitiativeState>();
  await inParallel(plan.initiatives, STREAMS_AT_ONCE_MAX, async ({ initiativeId, commands }) => {
    await runCommands(context, commands, { ...options, stream: initiativeId, foldCache, fates });
    if (!options.stopped()) advance();
  });
  for (const { commandId } of plan.initiatives.flatMap(({ commands }) => commands)) {
    if (!fates.has(commandId)) fates.set(commandId, { kind: 'notRun' });
  }
  return { fates, personsRegistered, stopped: options.stopped() };
};

interface StreamRun extends RunOptions {
  readonly stream: string;
  readonly foldCache: FoldCache<InitiativeState>;
  readonly fates: Map<string, CommandFate>;
}

/** One initiative in the order of its lines, up to the first refusal. A line once begun is finished. */
const runCommands = async (
  context: PlanContext,
  commands: readonly PlannedCommand[],
  run: StreamRun,
): Promise<void> => {
  const recorded = await recordedBefore(run.store, run.stream);
  const known = new Set(commands.filter((planned) => isRecorded(planned, recorded)));
  if (run.stopped()) return;
  if (known.size < commands.length) await run.unfinished?.begin(run.stream);
  let lineNumber = 0;
  for (const planned of commands) {
    if (planned.lineNumber !== lineNumber && run.stopped()) return;
    ({ lineNumber } = planned);
    const fate: CommandFate = known.has(planned)
      ? { kind: 'alreadyRecorded' }
      : await runCommand(context, planned, run);
    run.fates.set(planned.commandId, fate);
    if (fate.kind === 'refused') break;
  }
  await run.unfinished?.finish(run.stream);
};

type RecordedCommands = ReadonlyMap<string, readonly InitiativeEvent[]>;

/** What the stream holds of each command, in one read instead of one for every command of a repeated import. */
const recordedBefore = async (store: EventStore, stream: string): Promise<RecordedCommands> => {
  const { events } = await store.readStream<InitiativeEvent>(stream);
  const commands = new Map<string, InitiativeEvent[]>();
  for (const { commandId, event } of events) {
    const known = commands.get(commandId);
    if (known) known.push(event);
    else commands.set(commandId, [event]);
  }
  return commands;
};

/**
 * True when the store holds exactly what the plan would record. Anything else, erased names among it, is left
 * to the store's own answer for the command id.
 */
const isRecorded = ({ commandId, events }: PlannedCommand, recorded: RecordedCommands): boolean => {
  const known = recorded.get(commandId);
  return known !== undefined && canonicalize(known) === canonicalize(events);
};

const runCommand = async (
  { decider }: PlanContext,
  { command, commandId, requestHash }: PlannedCommand,
  { store, clock, stream, foldCache }: StreamRun,
): Promise<CommandFate> => {
  const context: CommandContext = {
    commandId,
    requestHash,
    actor: { personId: command.actor.personId, agent: 'import' },
    now: clock(),
    effectiveAt: command.now,
  };
  const outcome = await executeCommand(store, {
    decider,
    category: 'initiative',
    stream,
    command,
    context,
    foldCache,
  });
  switch (outcome.kind) {
    case 'done':
      return { kind: outcome.replayed ? 'alreadyRecorded' : 'recorded' };
    case 'rejected':
      return refused(
        'stream-moved-on',
        `${command.type} was planned, but the stream has moved on: ${JSON.stringify(outcome.rejection)}`,
      );
    case 'commandIdReused':
      return refused(
        'already-recorded-differently',
        `an earlier import recorded this line as another command (${outcome.recordedCommand.stream}, version ${outcome.recordedCommand.firstVersion})`,
      );
    case 'contended':
      return refused('stream-moved-on', `the stream moved ${outcome.attempts} times meanwhile`);
    case 'staleVersion':
      throw new Error('no version was pinned, yet the store called it stale');
  }
};

const refused = (rule: LineRefusal['rule'], reason: string): CommandFate => ({
  kind: 'refused',
  rule,
  reason,
});

/** True when this run registered the person. */
const registerPerson = async (
  { mapping }: PlanContext,
  { personId, name, firstSeenAt }: PlannedPerson,
  { store, clock }: RunOptions,
): Promise<boolean> => {
  const keeper = personIdOf(mapping.source, mapping.recordKeeper.name);
  const body = { type: 'RegisterPerson' as const, personId, name, email: '' };
  const outcome = await executeCommand(store, {
    decider: personDecider,
    category: 'person',
    stream: personId,
    command: {
      ...body,
      actor: { personId: keeper, roles: [SYSTEM_ROLE], functions: [] },
      now: firstSeenAt,
    },
    context: {
      commandId: personCommandId(mapping.id, personId),
      requestHash: createHash('sha256').update(canonicalize(body)).digest('hex'),
      actor: { personId: keeper, agent: 'import' },
      now: clock(),
      effectiveAt: firstSeenAt,
    },
  });
  if (outcome.kind === 'done') return !outcome.replayed && outcome.recorded.length > 0;
  throw new PersonNotRegistered(personId, JSON.stringify(outcome));
};

/** The directory holds something else under an id that only this source can make. */
export class PersonNotRegistered extends Error {
  override readonly name = 'PersonNotRegistered';
  readonly personId: string;

  constructor(personId: string, outcome: string) {
    super(`person ${personId} could not be registered: ${outcome}`);
    this.personId = personId;
  }
}
