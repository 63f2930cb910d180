import { readFileSync } from 'node:fs';
import path from 'node:path';
import { roleUrls } from '@tollgate/migrations';
import pg from 'pg';
import { createFloorTables } from './floors/floor-schema.js';
import { measureRawInsert } from './floors/raw-insert.js';
import type { LatencySummary } from './load/latency-summary.js';
import { residentMiB } from './memory.js';
import type { BenchOptions } from './options.js';
import type { StartedProcess } from './product.js';
import { startBareHandler } from './product.js';
import type { Finding } from './report.js';
import { loadFindings } from './report.js';
import { measureBareHandler } from './scenarios/bare-handler.js';
import { commandCostFindings } from './scenarios/command-findings.js';
import { measureDecisions } from './scenarios/decisions.js';
import { gateDecisionFindings } from './scenarios/gate-decision.js';
import { measureImport } from './scenarios/import-history.js';
import { policyReplayFindings } from './scenarios/policy-replay.js';
import { measureReaction } from './scenarios/reaction.js';
import { measureReplay } from './scenarios/replay.js';
import type { SignedIn, Subject } from './subjects.js';
import { openReview } from './subjects.js';

/** What stands when the measuring begins. */
export interface Bench {
  readonly product: StartedProcess;
  readonly databaseUrl: string;
  readonly dataDirectory: string;
  readonly manager: SignedIn;
  readonly voter: SignedIn;
  readonly options: BenchOptions;
  /** Told what is being measured, for people who wait. */
  readonly tell: (text: string) => void;
}

const CALLERS = [1, 10, 50] as const;
const SUBJECTS = 50;

/** Measures everything, floors in the same run; one finding a line of the table. */
export const runBench = async (bench: Bench): Promise<readonly Finding[]> => {
  const pool = new pg.Pool({ connectionString: bench.databaseUrl, max: 50 });
  try {
    bench.tell(`opening ${SUBJECTS} reviews`);
    const subjects: Subject[] = [];
    for (let count = 0; count < SUBJECTS; count += 1)
      subjects.push(await openReview(bench.manager));
    await settle(pool);
    const rounds = new Map<string, number>();
    const nextRound = ({ initiativeId }: Subject): number => {
      const round = rounds.get(initiativeId) ?? 0;
      rounds.set(initiativeId, round + 1);
      return round;
    };
    return [
      ...(await loadRuns(bench, pool, { subjects, nextRound })),
      ...(await reaction(bench, pool)),
      ...(await replay(bench)),
      ...(await imported(bench)),
      ...(await rules(bench)),
      ...memory(bench),
      ...(await commandCostFindings({
        ...bench,
        ...lengths(bench.options),
        pool,
        largeStore: bench.options.quick ? 100_000 : 1_000_000,
      })),
    ];
  } finally {
    await pool.end();
  }
};

const lengths = ({
  quick,
}: BenchOptions): { readonly warmUpMs: number; readonly measuredMs: number } =>
  quick ? { warmUpMs: 500, measuredMs: 1_500 } : { warmUpMs: 3_000, measuredMs: 10_000 };

const loadRuns = async (
  { databaseUrl, voter, options, tell }: Bench,
  pool: pg.Pool,
  work: { readonly subjects: readonly Subject[]; readonly nextRound: (subject: Subject) => number },
): Promise<readonly Finding[]> => {
  await createFloorTables(pool);
  const bare = await startBareHandler(databaseUrl);
  const findings: Finding[] = [];
  try {
    for (const callers of CALLERS) {
      tell(`decisions and floors at ${callers} callers`);
      const load = { callers, ...lengths(options) };
      const insert = await measureRawInsert(pool, load);
      const floor = await measureBareHandler(bare.url, load);
      const decided = await measureDecisions(voter, work.subjects, {
        ...load,
        nextRound: work.nextRound,
      });
      findings.push(
        ...loadFindings('raw insert', insert),
        ...loadFindings('bare handler', floor),
        ...loadFindings('decision over HTTP', decided),
        ...ratios(floor, decided),
        await followersLag(pool, callers),
      );
    }
  } finally {
    await bare.stop();
  }
  return findings;
};

const ratios = (floor: LatencySummary, decided: LatencySummary): readonly Finding[] => {
  const group = 'decision ÷ bare handler';
  const rate: Finding = {
    group,
    name: `rate at ${decided.callers}`,
    value: decided.perSecond / floor.perSecond,
    unit: '',
    ...(decided.callers === 10 && { goal: { atLeast: 0.35 } }),
  };
  const p50: Finding = {
    group,
    name: `p50 at ${decided.callers}`,
    value: decided.p50Ms / floor.p50Ms,
    unit: '',
    ...(decided.callers === 1 && { goal: { atMost: 4 } }),
  };
  return [rate, p50];
};

const PROCESSES_SETTLE_MS = 5_000;

/** Waits until what was prepared is worked off, so that only what is measured runs while it is measured. */
const settle = async (pool: pg.Pool): Promise<void> => {
  await followersLag(pool, 0);
  await new Promise((resolve) => setTimeout(resolve, PROCESSES_SETTLE_MS));
};

/** Milliseconds until every follower has what was decided up to now. */
const followersLag = async (pool: pg.Pool, callers: number): Promise<Finding> => {
  const from = performance.now();
  for (;;) {
    const { rows } = await pool.query<{ done: boolean }>(`
      select (select count(*) from log.pending) = 0
        -- Whoever runs migrations writes his position only now and then.
        and (select min(log_index) from read.projection_cursor where name <> 'template-migrations')
          >= (select size from log.log_head) as done`);
    if (rows[0]?.done) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return {
    group: "followers' lag",
    name: `after ${callers} callers`,
    value: performance.now() - from,
    unit: 'ms',
  };
};

const reaction = async (
  { manager, voter, dataDirectory, options, tell }: Bench,
  pool: pg.Pool,
): Promise<readonly Finding[]> => {
  tell('how soon processes notice decisions, at 50 a second');
  const subjects: Subject[] = [];
  for (let count = 0; count < 25; count += 1) subjects.push(await openReview(manager));
  await settle(pool);
  const running = JSON.parse(readFileSync(path.join(dataDirectory, 'running.json'), 'utf8')) as {
    readonly temporal: { readonly port?: number; readonly address?: string };
  };
  const { temporal } = running;
  const summary = await measureReaction(voter, subjects, {
    perSecond: 50,
    seconds: options.quick ? 4 : 20,
    temporalAddress: temporal.address ?? `127.0.0.1:${temporal.port}`,
  });
  const group = 'process notices a decision';
  return [
    { group, name: 'p50 at 50/s', value: summary.p50Ms, unit: 'ms' },
    { group, name: 'p95 at 50/s', value: summary.p95Ms, unit: 'ms', goal: { atMost: 250 } },
  ];
};

const readSecrets = (
  dataDirectory: string,
): { readonly secret: string; readonly vaultKey: string } =>
  JSON.parse(readFileSync(path.join(dataDirectory, 'secrets.json'), 'utf8'));

const replay = async ({ databaseUrl, dataDirectory, tell }: Bench): Promise<readonly Finding[]> => {
  tell('replay of the whole history into fresh read models');
  const secrets = readSecrets(dataDirectory);
  const summaries = await measureReplay({
    projectorUrl: roleUrls(databaseUrl, secrets.secret).projector,
    vaultKey: secrets.vaultKey,
  });
  return summaries.flatMap(({ model, entries, perSecond, equal }) => [
    { group: 'replay', name: `${model}, ${entries} entries`, value: perSecond, unit: '/s' },
    {
      group: 'replay',
      name: `${model} equals what served`,
      value: equal ? 1 : 0,
      unit: '',
      goal: { atLeast: 1 },
    },
  ]);
};

const imported = async ({
  databaseUrl,
  dataDirectory,
  options,
  tell,
}: Bench): Promise<readonly Finding[]> => {
  const { history, mapping } = options;
  if (history === undefined || mapping === undefined) return [];
  tell('import of a history');
  const seconds = await measureImport({
    ...readSecrets(dataDirectory),
    ...{ file: history, mapping, dataDirectory, databaseUrl },
  });
  return [
    { group: 'import', name: 'whole history', value: seconds, unit: 's', goal: { atMost: 60 } },
  ];
};

/** What rules cost: a policy over all past gates, and a gate that asks for much. */
const rules = async ({
  databaseUrl,
  dataDirectory,
  options,
  tell,
}: Bench): Promise<readonly Finding[]> => {
  const { secret, vaultKey } = readSecrets(dataDirectory);
  const readerUrl = roleUrls(databaseUrl, secret).reader;
  return [
    ...(await policyReplayFindings({ readerUrl, vaultKey, tell })),
    ...(await gateDecisionFindings({
      databaseUrl,
      secret,
      samples: options.quick ? 10 : 50,
      tell,
    })),
  ];
};

const memory = ({ product }: Bench): readonly Finding[] =>
  (['api', 'worker'] as const).flatMap((name) => {
    const value = residentMiB(product.pid, new RegExp(`apps/${name}/dist/main`));
    return value === undefined ? [] : [{ group: 'memory', name, value, unit: 'MiB' }];
  });
