// `npm run bench`: builds what is missing, measures the product against floors in the same run, prints a table.
// `npm run bench -- --json --quick --history FILE --mapping FILE`; docs/benchmarks.md explains the lines.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, workspaceRoot } from './workspace.mjs';

await ensureInstalled();
await ensureBuilt();
const { status } = spawnSync(
  process.execPath,
  [path.join(workspaceRoot, 'apps/bench/dist/main.js'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
