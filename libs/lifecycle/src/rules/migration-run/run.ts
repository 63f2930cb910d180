import type { MigrationResult, MigrationRunEvent, MigrationTarget } from './events.js';
import type { PinnedTemplate } from '../../templates/lifecycle-template.js';

/** One step of a run. */
export interface MigrationBatch {
  readonly batch: number;
  readonly targets: readonly MigrationTarget[];
  /** Null until the batch is done. */
  readonly results: readonly MigrationResult[] | null;
}

/** A run as its stream says. `migrationId` is empty where nothing is recorded. */
export interface MigrationRun {
  readonly migrationId: string;
  readonly to: PinnedTemplate;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly roles: readonly string[];
  readonly reason: string;
  readonly batches: readonly MigrationBatch[];
  readonly status: 'notRequested' | 'running' | 'aborted' | 'completed';
}

export const initialMigrationRun: MigrationRun = {
  migrationId: '',
  to: { id: '', version: 0, hash: '' },
  requestedBy: '',
  requestedAt: '',
  roles: [],
  reason: '',
  batches: [],
  status: 'notRequested',
};

/** The run after one more event; it believes. */
export const evolveMigrationRun = (run: MigrationRun, event: MigrationRunEvent): MigrationRun => {
  switch (event.type) {
    case 'MigrationRequested': {
      const { migrationId, to, by, at, roles, reason } = event.data;
      const asked = { migrationId, to, requestedBy: by, requestedAt: at, roles, reason };
      return { ...initialMigrationRun, ...asked, status: 'running' };
    }
    case 'MigrationBatchPlanned': {
      const { batch, targets } = event.data;
      return { ...run, batches: [...run.batches, { batch, targets, results: null }] };
    }
    case 'MigrationBatchDone': {
      const { batch, results } = event.data;
      const batches = run.batches.map((each) =>
        each.batch === batch ? { ...each, results } : each,
      );
      return { ...run, batches };
    }
    case 'MigrationAborted':
      return { ...run, status: 'aborted' };
    case 'MigrationCompleted':
      return { ...run, status: 'completed' };
    default:
      // An event of a later release passes by.
      event satisfies never;
      return run;
  }
};

/** The batch to do next; undefined when none is left or the run was aborted. */
export const nextBatch = ({ status, batches }: MigrationRun): MigrationBatch | undefined =>
  status === 'running' ? batches.find(({ results }) => results === null) : undefined;

/** How far a run is: initiatives by what became of them. */
export const migrationProgress = ({
  batches,
}: MigrationRun): Readonly<Record<MigrationResult['outcome'] | 'planned' | 'waiting', number>> => {
  const results = batches.flatMap((batch) => batch.results ?? []);
  const count = (outcome: MigrationResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  const planned = batches.reduce((sum, { targets }) => sum + targets.length, 0);
  return {
    planned,
    migrated: count('migrated'),
    unchanged: count('unchanged'),
    refused: count('refused'),
    waiting: planned - results.length,
  };
};
