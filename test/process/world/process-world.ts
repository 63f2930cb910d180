import { setTimeout as pause } from 'node:timers/promises';
import { Client, ServiceError, isGrpcDeadlineError } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import type { EventStore, LogReader } from '@tollgate/event-sourcing';
import { executeCommand } from '@tollgate/event-sourcing';
import { commandContext, createMemoryEventStore } from '@tollgate/event-sourcing/testing';
import type { InitiativeCommand, InitiativeEvent, TemplateLookup } from '@tollgate/lifecycle';
import { createInitiativeDecider } from '@tollgate/lifecycle';
import type { ProcessReader } from '@tollgate/process-client';
import { createProcessReader } from '@tollgate/process-client';
import { coalesceRecorded, createActivities, createTellWorkflow } from '@tollgate/worker';
import type { ProcessStatus } from '@tollgate/workflows';
import { INITIATIVE_TASK_QUEUE, processStatus } from '@tollgate/workflows';
import { threeGates } from './three-gates.template.js';

const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 15;
const QUERY_DEADLINE_MS = 1_000;
const QUERY_ATTEMPTS_MAX = 8;
const LOG_READ_MAX = 500;
/** Stands in recorded histories instead of a machine's name. */
const IDENTITY = 'tollgate-test';

export const templates: TemplateLookup = (id, version) =>
  id === threeGates.id && version === threeGates.version ? threeGates : undefined;

type Unasked<Command extends InitiativeCommand> = Command extends InitiativeCommand
  ? Omit<Command, 'now'>
  : never;

/** Store, rules, activities and signaller as in the worker; only the database and the clock are the test's. */
export interface ProcessWorld {
  readonly client: Client;
  readonly store: EventStore & LogReader;
  readonly reader: ProcessReader;
  /** Decides and records at the server's present instant; throws what a test did not expect. */
  readonly ask: (initiativeId: string, command: Unasked<InitiativeCommand>) => Promise<void>;
  /** Tells workflows what the log has got since the last time. */
  readonly signal: () => Promise<void>;
  /** Tells the whole log once more, as a signaller does that lost its position and its memory. */
  readonly tellAgain: () => Promise<void>;
  /** Lets server time pass; timers that come due on the way fire. */
  readonly pass: (duration: string) => Promise<void>;
  readonly now: () => Promise<string>;
  readonly events: (initiativeId: string) => Promise<readonly InitiativeEvent[]>;
  readonly status: (workflowId: string) => Promise<ProcessStatus>;
  readonly until: (what: string, holds: () => Promise<boolean>) => Promise<void>;
  /** Waits until the initiative's run has seen everything that is recorded. */
  readonly untilSeen: (initiativeId: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface WorldOptions {
  readonly environment: TestWorkflowEnvironment;
  readonly workflowBundle: { readonly code: string };
  readonly maxCachedWorkflows: number;
  /** The log of another world, to go on with it under a new engine. */
  readonly store?: EventStore & LogReader;
}

export const createProcessWorld = async (options: WorldOptions): Promise<ProcessWorld> => {
  const { environment, store = createMemoryEventStore() } = options;
  const reader = createProcessReader({ store, templates });
  // Not the environment's own client: that one skips time while it waits for a result.
  const client = new Client({ connection: environment.connection, identity: IDENTITY });
  const now = async (): Promise<string> =>
    new Date(await environment.currentTimeMs()).toISOString();
  const worker = await Worker.create({
    connection: environment.nativeConnection,
    taskQueue: INITIATIVE_TASK_QUEUE,
    identity: IDENTITY,
    workflowBundle: options.workflowBundle,
    activities: createActivities({ store, templates, reader, now }),
    maxCachedWorkflows: options.maxCachedWorkflows,
  });
  const running = worker.run();
  const events = async (initiativeId: string): Promise<readonly InitiativeEvent[]> =>
    (await store.readStream<InitiativeEvent>(initiativeId)).events.map(({ event }) => event);
  const status = (workflowId: string): Promise<ProcessStatus> =>
    answered(client, () => client.workflow.getHandle(workflowId).query(processStatus));
  return {
    ...{ client, store, reader, now, events, status, until },
    ask: async (initiativeId, command) =>
      decide(store, initiativeId, { ...command, now: await now() }),
    signal: signaller(store, client, reader),
    tellAgain: () => signaller(store, client, reader)(),
    pass: (duration) => environment.sleep(duration as '1 day'),
    untilSeen: async (initiativeId) => {
      const { length } = await events(initiativeId);
      await until(
        `${initiativeId} has seen version ${length}`,
        async () => (await status(initiativeId)).lastVersionSeen >= length,
      );
    },
    stop: async () => {
      worker.shutdown();
      await running;
    },
  };
};

/**
 * Asks again when no answer comes: the test server sometimes forgets a query that reaches it while a workflow
 * task of the run is under way, and a query has no deadline of its own.
 */
const answered = async <Answer>(client: Client, ask: () => Promise<Answer>): Promise<Answer> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client.withDeadline(Date.now() + QUERY_DEADLINE_MS, ask);
    } catch (error) {
      if (!isDeadlineExceeded(error) || attempt === QUERY_ATTEMPTS_MAX) throw error;
    }
  }
};

const isDeadlineExceeded = (error: unknown): boolean =>
  isGrpcDeadlineError(error) || (error instanceof ServiceError && isGrpcDeadlineError(error.cause));

const decide = async (
  store: EventStore,
  initiativeId: string,
  command: InitiativeCommand,
): Promise<void> => {
  const { now, actor } = command;
  const outcome = await executeCommand(store, {
    decider: createInitiativeDecider(templates),
    category: 'initiative',
    stream: initiativeId,
    command,
    context: commandContext({ now, actor: { personId: actor.personId } }),
  });
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
};

const signaller = (
  store: LogReader,
  client: Client,
  reader: ProcessReader,
): (() => Promise<void>) => {
  const tell = createTellWorkflow(client, reader);
  let position = 0;
  return async () => {
    const entries = await store.readLog(position, LOG_READ_MAX);
    for (const recorded of coalesceRecorded(entries)) {
      const outcome = await tell(recorded);
      if (outcome.kind !== 'told') throw outcome.error;
    }
    position += entries.length;
  };
};

/** Looks again and again, for the server works beside the test; fails loudly when it never holds. */
const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`);
    await pause(LOOK_EVERY_MS);
  }
};
