import { createHash } from 'node:crypto';
import { canonicalize } from '@tollgate/canonical-json';
import type { CommandContext, EventStore, Instant } from '@tollgate/event-sourcing';
import { executeCommand, fold } from '@tollgate/event-sourcing';
import type {
  ActingPerson,
  InitiativeCommand,
  MigrationBatch,
  MigrationResult,
  MigrationRun,
  MigrationRunCommand,
  MigrationRunEvent,
  MigrationTarget,
} from '@tollgate/lifecycle';
import {
  createInitiativeDecider,
  evolveMigrationRun,
  initialMigrationRun,
  migrationRunDecider,
  nextBatch,
} from '@tollgate/lifecycle';
import type { RuleBook } from '@tollgate/rule-book';

/** What a run works with. */
export interface MigrationDependencies {
  /** Signs in as the writer. */
  readonly store: EventStore;
  readonly rules: RuleBook;
  readonly now: () => Instant;
  readonly stopped: () => boolean;
}

/** A command of a run came to something that only a bug or a busy stream explains; the run is tried again. */
export class MigrationStuck extends Error {
  override readonly name = 'MigrationStuck';
  readonly commandId: string;
  readonly outcome: string;

  constructor(commandId: string, outcome: string) {
    super(`command ${commandId} of a migration ended as ${outcome}`);
    this.commandId = commandId;
    this.outcome = outcome;
  }
}

/**
 * Works a run off, batch by batch, until it is done, aborted, or this process stops. Everything it knows stands
 * in the run's stream, and every command's id is derived from the run and what it is about: whoever runs it
 * again, after a crash or beside another worker, finds what was done and goes on.
 *
 * @returns whether the run has ended.
 * @throws {MigrationStuck} and whatever the store throws; running it again is harmless.
 */
export const runMigration = async (
  migrationId: string,
  dependencies: MigrationDependencies,
): Promise<boolean> => {
  for (;;) {
    const run = await readRun(migrationId, dependencies.store);
    const batch = nextBatch(run);
    if (!batch) return true;
    if (dependencies.stopped()) return false;
    await dependencies.rules.hasTemplate(run.to);
    const results = await migrateBatch(run, batch, dependencies);
    await recordBatch(run, batch, { results, dependencies });
  }
};

const readRun = async (
  migrationId: string,
  store: Pick<EventStore, 'readStream'>,
): Promise<MigrationRun> => {
  const { events } = await store.readStream<MigrationRunEvent>(migrationId);
  return fold(
    evolveMigrationRun,
    initialMigrationRun,
    events.map(({ event }) => event),
  );
};

const migrateBatch = async (
  run: MigrationRun,
  { targets }: MigrationBatch,
  dependencies: MigrationDependencies,
): Promise<readonly MigrationResult[]> => {
  const results: MigrationResult[] = [];
  // One after the other: a migration is never urgent, and people decide meanwhile.
  for (const target of targets) results.push(await migrateOne(run, target, dependencies));
  return results;
};

const migrateOne = async (
  run: MigrationRun,
  { initiativeId, prediction }: MigrationTarget,
  { store, rules, now }: MigrationDependencies,
): Promise<MigrationResult> => {
  const command: InitiativeCommand = {
    type: 'MigrateTemplate',
    actor: actorOf(run),
    now: now(),
    toVersion: run.to.version,
    reason: run.reason,
    migrationId: run.migrationId,
    ...(prediction !== null && { prediction }),
  };
  const context = contextOf(run, `migrate:${run.migrationId}:${initiativeId}`, command);
  const outcome = await executeCommand(store, {
    decider: createInitiativeDecider(rules.findTemplate, rules),
    category: 'initiative',
    stream: initiativeId,
    command,
    context,
  });
  switch (outcome.kind) {
    case 'done': {
      const migrated = outcome.recorded.length > 0;
      const { version } = outcome;
      return {
        initiativeId,
        outcome: migrated ? 'migrated' : 'unchanged',
        rejection: null,
        version,
      };
    }
    case 'rejected': {
      const { rejection, version } = outcome;
      return { initiativeId, outcome: 'refused', rejection: rejection.kind, version };
    }
    default:
      throw new MigrationStuck(context.commandId, outcome.kind);
  }
};

const recordBatch = async (
  run: MigrationRun,
  { batch }: MigrationBatch,
  done: {
    readonly results: readonly MigrationResult[];
    readonly dependencies: MigrationDependencies;
  },
): Promise<void> => {
  const { store, now } = done.dependencies;
  const actor = actorOf(run);
  const { results } = done;
  const command = { type: 'RecordMigrationBatch', actor, now: now(), batch, results } as const;
  const context = contextOf(run, `migrate:${run.migrationId}:batch-${batch}`, command);
  const outcome = await executeCommand(store, {
    decider: migrationRunDecider,
    category: 'migration',
    stream: run.migrationId,
    command,
    context,
  });
  // Another worker may have recorded the same batch, with results that differ where people were faster.
  if (outcome.kind === 'commandIdReused') return;
  if (outcome.kind !== 'done') throw new MigrationStuck(context.commandId, outcome.kind);
};

/** Whoever asked for the run, with the rights he had then. */
const actorOf = ({ requestedBy: personId, roles }: MigrationRun): ActingPerson => ({
  personId,
  roles,
  functions: [],
});

const contextOf = (
  { requestedBy: personId }: MigrationRun,
  commandId: string,
  command: InitiativeCommand | MigrationRunCommand,
): CommandContext => {
  const { now, ...asked } = command;
  return {
    commandId,
    requestHash: createHash('sha256').update(canonicalize(asked)).digest('hex'),
    actor: { personId, agent: 'migration' },
    now,
  };
};
