import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createEventStore, createPool, parseVaultKey } from '@tollgate/event-store-postgres';
import {
  type CheckedMapping,
  type HistoryPlan,
  type ImportReport,
  type RunOptions,
  STREAMS_AT_ONCE_MAX,
  createOverlayStore,
  importReport,
  parseMapping,
  planHistory,
  runPlan,
} from '@tollgate/history-import';
import { createInitiativeDecider, eventCatalogue, findShippedTemplate } from '@tollgate/lifecycle';
import { createUnfinishedImports } from './unfinished-imports.js';
import type { WriterAccess } from './writer-access.js';

/** Lines of one file; a plan is held in memory, so more are refused. */
const LINES_MAX = 2_000_000;

export interface HistoryImport extends Pick<RunOptions, 'stopped' | 'onProgress'> {
  readonly mappingFile: string;
  readonly historyFile: string;
  readonly dryRun: boolean;
  readonly access: () => Promise<WriterAccess>;
}

/** The mapping file is wrong; nothing else was read. */
export class MappingRefused extends Error {
  override readonly name = 'MappingRefused';
}

/** Reads mapping and history, plans, and brings the plan into the log, or into a copy of it in memory. */
export const importHistory = async (asked: HistoryImport): Promise<ImportReport> => {
  const checked = await readMapping(asked.mappingFile);
  const decider = createInitiativeDecider(findShippedTemplate);
  const context = { ...checked, decider };
  const plan = planHistory(context, await readLines(asked.historyFile));
  const run = await runOnStore(context, plan, asked);
  const file = path.basename(asked.historyFile);
  return importReport(checked, plan, { ...run, file, dryRun: asked.dryRun });
};

const readMapping = async (file: string): Promise<CheckedMapping> => {
  const parsed = parseMapping(await readFile(file, 'utf8'), findShippedTemplate);
  if (parsed.ok) return parsed.value;
  const problems = parsed.rejection.map(({ pointer, rule }) => `  ${pointer || '/'}: ${rule}`);
  throw new MappingRefused(`${file} is no valid mapping file:\n${problems.join('\n')}`);
};

const readLines = async (file: string): Promise<readonly string[]> => {
  const lines: string[] = [];
  const input = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  for await (const line of input) {
    if (lines.length === LINES_MAX) throw new Error(`${file} has more than ${LINES_MAX} lines`);
    // A byte order mark belongs to the file, not to its first line.
    lines.push(lines.length === 0 ? line.replace(/^\uFEFF/, '') : line);
  }
  return lines;
};

const runOnStore = async (
  context: Parameters<typeof runPlan>[0],
  plan: HistoryPlan,
  { access, dryRun, stopped, onProgress }: HistoryImport,
) => {
  const { writerUrl, vaultKey } = await access();
  const pool = createPool(writerUrl, {
    max: STREAMS_AT_ONCE_MAX,
    applicationName: 'tollgate-import',
  });
  try {
    const log = createEventStore({
      pool,
      catalogue: eventCatalogue,
      vaultKey: parseVaultKey(vaultKey),
    });
    return await runPlan(context, plan, {
      ...(dryRun
        ? { store: createOverlayStore(log) }
        : { store: log, unfinished: createUnfinishedImports(pool, context.mapping.id) }),
      clock: () => new Date().toISOString(),
      stopped,
      onProgress,
    });
  } finally {
    await pool.end();
  }
};
