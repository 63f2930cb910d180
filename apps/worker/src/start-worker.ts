import { Client, Connection } from '@temporalio/client';
import { createLogWakeUp, parseVaultKey, startSequencer } from '@tollgate/event-store-postgres';
import { SharedLogReader } from '@tollgate/event-sourcing';
import type { ProcessReader } from '@tollgate/process-client';
import { createProcessReader } from '@tollgate/process-client';
import { readModelFollowers } from '@tollgate/read-models';
import type { RuleBook } from '@tollgate/rule-book';
import { readingRules } from '@tollgate/rule-book';
import type { Logger } from 'pino';
import { createActivities } from './activities/create-activities.js';
import type { WorkerConfig } from './config.js';
import { gatherUnderLoad } from './followers/gather-under-load.js';
import { runFollowers } from './followers/run-followers.js';
import { runParkedSignals } from './followers/run-parked-signals.js';
import { templateMigrations } from './followers/template-migrations.js';
import { createTellWorkflow } from './followers/tell-workflow.js';
import { workflowSignaller } from './followers/workflow-signaller.js';
import { runLifecycleWorker } from './lifecycle-worker.js';
import { openRuleBook } from './open-rule-book.js';
import type { OpenStore } from './open-store.js';
import { openStore } from './open-store.js';
import type { Stopping } from './stopping.js';
import { createStopping } from './stopping.js';

/** People who read wait at most this much longer while many decide. */
const READ_MODELS_REST_MS = 500;
/** A workflow that is told costs the machine more than ten decisions; its deadlines are hours and days away. */
const SIGNALLER_REST_MS = 2_000;

/** A running worker. */
export interface RunningWorker {
  /** True while workflows and their activities are polled for; false while Temporal is away. */
  readonly polling: () => boolean;
  /** Resolves after a clean stop; rejects when a part failed that this process cannot mend. */
  readonly ended: Promise<void>;
  readonly stop: () => void;
}

/** What stands around a worker. */
export interface WorkerSurroundings {
  /** Content of the bundle that `nx build workflows` makes. */
  readonly workflowBundle: string;
  readonly log: Logger;
}

/**
 * Starts sequencer, followers and the lifecycle's workflows. The first two need PostgreSQL alone, so people
 * go on deciding and reading while Temporal is away.
 *
 * @throws when PostgreSQL does not answer at the start.
 */
export const startWorker = async (
  config: WorkerConfig,
  surroundings: WorkerSurroundings,
): Promise<RunningWorker> => {
  const stopping = createStopping();
  const writer = openStore(config, 'writer', surroundings.log);
  const projector = openStore(config, 'projector', surroundings.log);
  await projector.pool.query('select 1');
  const rules = await openRuleBook(projector, surroundings.log);
  const connection = Connection.lazy({ address: config.TEMPORAL_ADDRESS });
  // One for both: what the signaller has read and folded, the workflow it wakes need not read again.
  const reader = createProcessReader({
    store: projector.store,
    templates: rules.findTemplate,
    learnTemplate: (pinned) => rules.hasTemplate(pinned),
  });
  const parts = { ...surroundings, stopping, rules, reader, connection };

  const log = startFollowingLog(config, { ...parts, projector, writer });
  const process = startWorkflows(config, { ...parts, writer });

  // Whichever part ends first, wanted or not, ends the others; each one only after those that need it.
  const ended = Promise.race([process.ended, log.ended]).finally(async () => {
    stopping.stop();
    await Promise.allSettled([process.ended]);
    await connection.close();
    await log.close();
    await Promise.all([writer.pool.end(), projector.pool.end()]);
  });
  return { polling: process.polling, ended, stop: stopping.stop };
};

interface Parts extends WorkerSurroundings {
  readonly stopping: Stopping;
  readonly rules: RuleBook;
  readonly reader: ProcessReader;
  readonly connection: Connection;
}

const now = (): string => new Date().toISOString();

/** Sequencer, read models, signaller and the migrations of many initiatives. */
const startFollowingLog = (
  config: WorkerConfig,
  parts: Parts & { readonly projector: OpenStore; readonly writer: OpenStore },
) => {
  const { log, stopping, rules, reader, projector, writer, connection } = parts;
  const { pool, store } = projector;
  const sequencer = startSequencer({
    url: config.TOLLGATE_SEQUENCER_URL,
    onError: (error) => log.error({ err: error }, 'sequencer failed'),
    onLeading: (epoch) => log.info({ epoch }, 'sequencer leads'),
  });
  const wakeUp = createLogWakeUp({
    url: config.TOLLGATE_READER_URL,
    onError: (error) => log.warn({ err: error }, 'log wake-up lost'),
  });
  const client = new Client({ connection, namespace: config.TEMPORAL_NAMESPACE });
  const signaller = {
    ...{ pool, log },
    tell: createTellWorkflow(client, reader),
    learn: reader.learn,
  };
  const vaultKey = parseVaultKey(config.TOLLGATE_VAULT_KEY);
  const followers = [
    ...readModelFollowers(pool, { vaultKey, templates: rules.findTemplate }).map((follower) =>
      gatherUnderLoad(follower, { restMs: READ_MODELS_REST_MS, sleep: stopping.sleep }),
    ),
    gatherUnderLoad(workflowSignaller(signaller), {
      restMs: SIGNALLER_REST_MS,
      sleep: stopping.sleep,
    }),
    templateMigrations(pool, { store: writer.store, rules, now, stopped: stopping.stopped }),
  ];
  const ended = Promise.all([
    runFollowers(followers, {
      reader: new SharedLogReader(readingRules(store, rules)),
      wakeUp,
      stopping,
      log,
    }),
    runParkedSignals(signaller, stopping),
  ]).then(() => undefined);
  return {
    ended,
    close: async () => {
      await wakeUp.close();
      await Promise.allSettled([ended]);
      await sequencer.stop();
    },
  };
};

const startWorkflows = (config: WorkerConfig, parts: Parts & { readonly writer: OpenStore }) => {
  const { writer, rules, reader } = parts;
  const activities = createActivities({
    store: writer.store,
    templates: rules.findTemplate,
    reader,
    now,
  });
  let polling = false;
  const ended = runLifecycleWorker({
    ...parts,
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
    activities,
    onPolling: () => {
      polling = true;
    },
  });
  return { ended, polling: () => polling };
};
