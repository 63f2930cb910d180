import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { randomFreePort, startPostgres } from '@tollgate/local-services';
import { parseOptions } from './options.js';
import { startProduct } from './product.js';
import { asTable } from './report.js';
import { runBench } from './run-bench.js';
import { openSessions } from './subjects.js';

const options = parseOptions(process.argv.slice(2));
const tell = (text: string): void => {
  process.stderr.write(`bench: ${text} …\n`);
};

const directory = await mkdtemp(path.join(tmpdir(), 'tollgate-bench-'));
const postgres = await startPostgres({
  directory: path.join(directory, 'pg'),
  port: await randomFreePort(),
  password: 'bench',
  durability: 'durable',
  database: 'tollgate',
});
try {
  tell('starting the product');
  const dataDirectory = path.join(directory, 'data');
  const { databaseUrl } = postgres;
  const product = await startProduct({ databaseUrl, dataDirectory });
  const sessions = openSessions(product.url);
  try {
    const manager = await sessions.signIn('paula.pm');
    const voter = await sessions.signIn('dario.director');
    const findings = await runBench({
      product,
      databaseUrl,
      dataDirectory,
      manager,
      voter,
      options,
      tell,
    });
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ node: process.version, cores: cpus().length, postgres: postgres.version, findings })}\n`
        : `${asTable(findings)}\n`,
    );
  } finally {
    sessions.close();
    await product.stop();
  }
} finally {
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
