import type { Decider, Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import type { Asked } from '../../initiative/command-form.js';
import type { PinnedTemplate } from '../../templates/lifecycle-template.js';
import type { MigrationResult, MigrationRunEvent, MigrationTarget } from './events.js';
import type { MigrationRun } from './run.js';
import { evolveMigrationRun, initialMigrationRun, nextBatch } from './run.js';

/** Initiatives of one batch: between two of them a run notices that it was aborted. */
export const MIGRATION_BATCH_MAX = 50;

/** Initiatives of one run; its batches are planned in one append. */
export const MIGRATION_TARGETS_MAX = 10_000;

export type MigrationRunCommand =
  | Asked<
      'RequestMigration',
      {
        readonly migrationId: string;
        readonly to: PinnedTemplate;
        readonly targets: readonly MigrationTarget[];
        readonly reason: string;
      }
    >
  /** Asked by whoever works the run off, in the name of who requested it. */
  | Asked<
      'RecordMigrationBatch',
      { readonly batch: number; readonly results: readonly MigrationResult[] }
    >
  | Asked<'AbortMigration', { readonly reason: string }>;

export type MigrationRunRejection =
  | {
      readonly kind: 'NotPermitted';
      readonly personId: string;
      readonly needs: {
        readonly roles: readonly string[];
        readonly functions: readonly string[];
        readonly persons: readonly string[];
      };
    }
  | { readonly kind: 'MigrationUnknown' }
  | { readonly kind: 'ReasonRequired'; readonly field: string }
  | {
      readonly kind: 'MigrationTooLarge';
      readonly initiatives: number;
      readonly initiativesMax: number;
    }
  | { readonly kind: 'MigrationEnded'; readonly status: 'aborted' | 'completed' };

type Decision = Result<readonly MigrationRunEvent[], MigrationRunRejection>;
type CommandOf<Type extends MigrationRunCommand['type']> = Extract<
  MigrationRunCommand,
  { type: Type }
>;

const KEEPERS: readonly string[] = ['process-owner', 'administrator'];

/** The whole behaviour of one migration of many initiatives. */
export const migrationRunDecider: Decider<
  MigrationRun,
  MigrationRunCommand,
  MigrationRunEvent,
  MigrationRunRejection
> = {
  initialState: initialMigrationRun,
  evolve: evolveMigrationRun,
  decide: (command, run) => {
    const { personId, roles } = command.actor;
    if (!roles.some((role) => KEEPERS.includes(role))) {
      const needs = { roles: KEEPERS, functions: [], persons: [] };
      return reject({ kind: 'NotPermitted', personId, needs });
    }
    switch (command.type) {
      case 'RequestMigration':
        return requestMigration(command, run);
      case 'RecordMigrationBatch':
        return recordBatch(command, run);
      case 'AbortMigration':
        return abortMigration(command, run);
      default:
        return command satisfies never;
    }
  },
};

const requestMigration = (command: CommandOf<'RequestMigration'>, run: MigrationRun): Decision => {
  const { actor, now: at, migrationId, to, targets, reason } = command;
  if (run.status !== 'notRequested') return ok([]);
  if (reason.trim() === '') return reject({ kind: 'ReasonRequired', field: 'reason' });
  if (targets.length > MIGRATION_TARGETS_MAX) {
    const initiatives = targets.length;
    return reject({
      kind: 'MigrationTooLarge',
      initiatives,
      initiativesMax: MIGRATION_TARGETS_MAX,
    });
  }
  const said = { by: actor.personId, at };
  const batches = Array.from(
    { length: Math.ceil(targets.length / MIGRATION_BATCH_MAX) },
    (_, index) => targets.slice(index * MIGRATION_BATCH_MAX, (index + 1) * MIGRATION_BATCH_MAX),
  );
  const request = { migrationId, to, roles: actor.roles, reason, batches: batches.length };
  return ok([
    { type: 'MigrationRequested', data: { ...said, ...request } },
    ...batches.map((planned, index): MigrationRunEvent => ({
      type: 'MigrationBatchPlanned',
      data: { ...said, batch: index + 1, targets: planned },
    })),
    ...(batches.length === 0 ? [{ type: 'MigrationCompleted' as const, data: said }] : []),
  ]);
};

/** A batch that was under way when the run was aborted is still recorded: it was done. */
const recordBatch = (
  { actor, now, batch, results }: CommandOf<'RecordMigrationBatch'>,
  run: MigrationRun,
): Decision => {
  const planned = run.batches.find((each) => each.batch === batch);
  if (!planned) return reject({ kind: 'MigrationUnknown' });
  if (planned.results) return ok([]);
  const said = { by: actor.personId, at: now };
  const done = { type: 'MigrationBatchDone', data: { ...said, batch, results } } as const;
  const isLast = nextBatch(evolveMigrationRun(run, done)) === undefined;
  return ok([
    done,
    ...(isLast && run.status === 'running'
      ? [{ type: 'MigrationCompleted' as const, data: said }]
      : []),
  ]);
};

const abortMigration = (
  { actor, now, reason }: CommandOf<'AbortMigration'>,
  { status }: MigrationRun,
): Decision => {
  if (status === 'notRequested') return reject({ kind: 'MigrationUnknown' });
  if (status === 'aborted') return ok([]);
  if (status === 'completed') return reject({ kind: 'MigrationEnded', status });
  if (reason.trim() === '') return reject({ kind: 'ReasonRequired', field: 'reason' });
  return ok([{ type: 'MigrationAborted', data: { by: actor.personId, at: now, reason } }]);
};
