import type { EventStore } from '@tollgate/event-sourcing';
import { FoldCache, fold } from '@tollgate/event-sourcing';
import type {
  MigrationRun,
  MigrationRunCommand,
  MigrationRunEvent,
  MigrationRunRejection,
} from '@tollgate/lifecycle';
import { evolveMigrationRun, initialMigrationRun, migrationRunDecider } from '@tollgate/lifecycle';
import type { Answer, Asked, CommandRunner } from '../../commands/command-runner.js';
import type { Exchange } from '../../http/exchange.js';
import { httpProblem } from '../../http/problem.js';
import { migrationProblem } from '../rejections/migration-rejections.js';
import type { MigrationOperationResource } from './migration-resources.js';
import { migrationOperation } from './migration-resources.js';

/** Runs over many initiatives: they are recorded here and worked off by the worker. */
export class MigrationRuns {
  readonly #runner: CommandRunner;
  readonly #store: EventStore;
  readonly #folds = new FoldCache<MigrationRun>();

  constructor(runner: CommandRunner, store: EventStore) {
    this.#runner = runner;
    this.#store = store;
  }

  /** Decides, records and answers. @throws {HttpProblem} for everything but success. */
  run(
    exchange: Exchange,
    asked: Asked,
    { migrationId, command }: { migrationId: string; command: MigrationRunCommand },
  ): Promise<Answer<MigrationOperationResource>> {
    return this.#runner.run<
      MigrationRun,
      MigrationRunCommand,
      MigrationRunEvent,
      MigrationRunRejection,
      MigrationOperationResource
    >(exchange, asked, {
      decider: migrationRunDecider,
      category: 'migration',
      folds: this.#folds,
      refuse: migrationProblem,
      stream: migrationId,
      command,
      answer: ({ state, version }) => ({
        location: `/api/v1/operations/${migrationId}`,
        resource: migrationOperation(state, version),
      }),
    });
  }

  /** A run as its stream has it now. @throws {HttpProblem} 404 where there is none. */
  async find(migrationId: string): Promise<MigrationOperationResource> {
    const { events, version } = await this.#store.readStream<MigrationRunEvent>(migrationId);
    if (version === 0) throw httpProblem('not-found');
    const run = fold(
      evolveMigrationRun,
      initialMigrationRun,
      events.map(({ event }) => event),
    );
    return migrationOperation(run, version);
  }
}
