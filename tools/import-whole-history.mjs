// Imports a whole history into databases of its own and proves the promises on it: every line accounted for, a
// second run changes nothing, an import killed with -9 in the middle ends in the same state, and replaying the
// rules it was recorded under decides nothing otherwise.
//
//   npm run history -- <file.jsonl> [--mapping <file>] [--markdown]
//
// Starts the embedded PostgreSQL in a temporary directory and removes it afterwards.
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, workspaceRoot } from './workspace.mjs';
import { historyMarkdown } from './history-markdown.mjs';

const DEFAULT_MAPPING = 'libs/history-import/mappings/kubernetes-enhancements.mapping.json';
const KILL_AT_SHARES = [0.3, 0.7];
const LOG_BATCH = 1_000;
const POLL_MS = 25;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mapping: { type: 'string', default: path.join(workspaceRoot, DEFAULT_MAPPING) },
    markdown: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (!file) {
  process.stderr.write(
    'usage: node tools/import-whole-history.mjs <file.jsonl> [--mapping FILE] [--markdown]\n',
  );
  process.exit(2);
}

await ensureInstalled();
await ensureBuilt();
const { randomFreePort, startPostgres } = await import('@tollgate/local-services');
const { migrate, roleUrls } = await import('@tollgate/migrations');
const { createEventStore, createPool, parseVaultKey, startSequencer } =
  await import('@tollgate/event-store-postgres');
const { eventCatalogue } = await import('@tollgate/lifecycle');
const { replayPolicies } = await import('./replay-policies.mjs');

const secret = randomBytes(32).toString('base64url');
const vaultKey = randomBytes(32).toString('base64');
const directory = await mkdtemp(path.join(os.tmpdir(), 'tollgate-history-'));
const postgres = await startPostgres({
  directory: path.join(directory, 'pg'),
  port: await randomFreePort(),
  password: randomBytes(16).toString('hex'),
  durability: 'durable',
  database: 'whole',
});
try {
  const result = await runAll();
  process.stdout.write(
    options.markdown ? historyMarkdown(result) : `${JSON.stringify(result, undefined, 2)}\n`,
  );
} finally {
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}

async function runAll() {
  const whole = await openDatabase('whole');
  const first = await importInto(whole, 'first');
  const afterFirst = await endState(whole);
  const second = await importInto(whole, 'second');
  const afterSecond = await endState(whole);
  check(second.report.commands.recorded === 0, 'a second run recorded something');
  check(second.report.totals.applied === 0, 'a second run applied a line');
  check(afterSecond.digest === afterFirst.digest, 'a second run changed the end state');
  const policies = await replayPolicies(whole.log, first.report.statistics.selfApprovals);
  check(policies.liveDifferences === 0, 'the live rules decide something otherwise');
  check(
    policies.agreesWithImport,
    'a policy against self-approval finds other gates than the import',
  );
  await whole.close();

  const killed = await openDatabase('killed');
  const kills = [];
  for (const share of KILL_AT_SHARES)
    kills.push(await killedImport(killed, share * afterFirst.events));
  const resumed = await importInto(killed, 'resumed');
  const afterResume = await endState(killed);
  check(afterResume.digest === afterFirst.digest, 'the killed import ended in another state');
  await killed.close();

  const dryRun = await dryRunOn(await openDatabase('dry'));
  const { lines, ...report } = first.report;
  return {
    file: path.basename(file),
    sha256: createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
    host: { cpus: os.cpus().length, node: process.version, postgres: postgres.version },
    seconds: {
      first: first.seconds,
      second: second.seconds,
      dryRun: dryRun.seconds,
      resumed: resumed.seconds,
    },
    events: afterFirst.events,
    killedAtEvents: kills,
    policies,
    ...report,
    refusedLines: lines.filter(({ fate }) => fate.kind === 'refused'),
  };
}

async function openDatabase(name) {
  const url = new URL(postgres.databaseUrl);
  if (name !== 'whole') {
    const admin = createPool(postgres.databaseUrl, { max: 1, applicationName: 'history-run' });
    await admin.query(`CREATE DATABASE ${name}`);
    await admin.end();
  }
  url.pathname = `/${name}`;
  await migrate(url.href, { secret });
  const urls = roleUrls(url.href, secret);
  const sequencer = startSequencer({
    url: urls.sequencer,
    onError: (error) => process.stderr.write(`sequencer: ${error.message}\n`),
  });
  const pool = createPool(urls.reader, { max: 2, applicationName: 'history-run' });
  return {
    writerUrl: urls.writer,
    log: createEventStore({ pool, catalogue: eventCatalogue, vaultKey: parseVaultKey(vaultKey) }),
    close: async () => {
      await sequencer.stop();
      await pool.end();
    },
  };
}

function startImport({ writerUrl }, ...more) {
  const args = [path.join(workspaceRoot, 'apps/cli/dist/main.js'), 'import', 'history', file];
  return spawn(process.execPath, [...args, '--mapping', options.mapping, '--json', ...more], {
    env: { ...process.env, TOLLGATE_WRITER_URL: writerUrl, TOLLGATE_VAULT_KEY: vaultKey },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function importInto(database, name, ...more) {
  const reportFile = path.join(directory, `${name}.json`);
  const startedAt = performance.now();
  const code = await exitOf(startImport(database, '--report', reportFile, ...more));
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  check(code === 0, `the ${name} import ended with ${code}`);
  return { seconds, report: JSON.parse(await readFile(reportFile, 'utf8')) };
}

async function dryRunOn(database) {
  const ran = await importInto(database, 'dry', '--dry-run');
  check((await database.log.logSize()) === 0, 'a dry run recorded something');
  await database.close();
  return ran;
}

async function killedImport(database, atEvents) {
  const child = startImport(database);
  const exited = exitOf(child);
  let ended = false;
  void exited.then(() => (ended = true));
  while (!ended && (await database.log.logSize()) < atEvents) await sleep(POLL_MS);
  check(!ended, 'the import ended before it could be killed');
  child.kill('SIGKILL');
  await exited;
  return database.log.logSize();
}

/** Every event by stream and version, without what each recording makes anew (ids, salts, recorded time). */
async function endState({ log }) {
  const streams = new Map();
  let events = 0;
  await settled(log);
  for (;;) {
    const batch = await log.readLog(events, LOG_BATCH);
    for (const { logIndex, stream, version, event, actor, commandId, effectiveAt } of batch) {
      check(logIndex === events, `the log has a hole at ${events}`);
      events += 1;
      const known = streams.get(stream) ?? [];
      check(version === known.length + 1, `stream ${stream} has a hole at ${version}`);
      known.push([event, actor, commandId, effectiveAt]);
      streams.set(stream, known);
    }
    if (batch.length === 0) break;
  }
  const ordered = [...streams].sort(([left], [right]) => (left < right ? -1 : 1));
  return { events, digest: createHash('sha256').update(JSON.stringify(ordered)).digest('hex') };
}

/** Waits until the sequencer has given every pending event its place. */
async function settled(log) {
  let before = -1;
  for (let size = await log.logSize(); size !== before; size = await log.logSize()) {
    before = size;
    await sleep(500);
  }
}

function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
}

function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function check(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}
