import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import {
  createEventStore,
  createPool,
  listStreams,
  parseVaultKey,
} from '@tollgate/event-store-postgres';
import { eventCatalogue } from '@tollgate/lifecycle';
import type { RehydrationReport } from '@tollgate/process-client';
import { RULE_CATEGORY, RuleBook } from '@tollgate/rule-book';
import {
  createProcessReader,
  pruneRuns,
  registerSearchAttributes,
  rehydrate,
} from '@tollgate/process-client';
import { readUnfinishedImports } from '../import/unfinished-imports.js';
import type { LogAccess } from '../import/writer-access.js';

const CONNECTIONS_MAX = 8;

/** What to rebuild, from where, how fast. */
export interface RehydrateOptions {
  readonly access: LogAccess;
  readonly temporal: { readonly address: string; readonly namespace: string };
  /** Initiatives looked at per second, so that a large population does not flood the engine. */
  readonly perSecond: number;
  /** Also terminates runs of initiatives that are closed or unknown to the log. */
  readonly prune: boolean;
}

export interface RehydrateReport extends RehydrationReport {
  /** Initiatives left alone, because an import has recorded only a part of their history. */
  readonly importing: number;
  /** Runs terminated; null when it was not asked for. */
  readonly pruned: number | null;
}

/** Gives every open initiative its workflow back, from the log alone. May be run again at any time. */
export const rehydrateProcesses = async (options: RehydrateOptions): Promise<RehydrateReport> => {
  const { access, temporal, perSecond, prune } = options;
  const pool = createPool(access.url, {
    max: CONNECTIONS_MAX,
    applicationName: 'tollgate-rehydrate',
  });
  const connection = await Connection.connect({ address: temporal.address });
  try {
    const { namespace } = temporal;
    await registerSearchAttributes(connection, namespace);
    const client = new Client({ connection, namespace });
    const vaultKey = parseVaultKey(access.vaultKey);
    const store = createEventStore({ pool, catalogue: eventCatalogue, vaultKey });
    const rules = await new RuleBook({
      store,
      listRuleStreams: () => listStreams(pool, RULE_CATEGORY),
      onUnreadable: refuseUnreadable,
    }).open();
    const { readProcess } = createProcessReader({ store, templates: rules.findTemplate });
    const importing = await readUnfinishedImports(pool);
    const initiativeIds = without(importing, listStreams(pool, 'initiative'));
    const report = await rehydrate({ client, readProcess, initiativeIds, pace: pacer(perSecond) });
    return {
      ...report,
      importing: importing.size,
      pruned: prune ? await pruneRuns(client, readProcess) : null,
    };
  } finally {
    await connection.close();
    await pool.end();
  }
};

// A process that is rebuilt under rules which this release cannot read would wait for the wrong things.
const refuseUnreadable = (stream: string, version: number, error: unknown): never => {
  throw new Error(`version ${version} of ${stream} was written by a newer release`, {
    cause: error,
  });
};

async function* without(
  left: ReadonlySet<string>,
  ids: AsyncIterable<string>,
): AsyncGenerator<string> {
  for await (const id of ids) if (!left.has(id)) yield id;
}

/** Lets `perSecond` callers through each second, evenly. */
const pacer = (perSecond: number): (() => Promise<void>) => {
  const start = performance.now();
  let passed = 0;
  return async () => {
    const aheadMs = (passed / perSecond) * 1_000 - (performance.now() - start);
    passed += 1;
    if (aheadMs > 1) await sleep(aheadMs);
  };
};
