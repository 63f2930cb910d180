// Records the histories that `src/replay.int.spec.ts` replays for ever after: `node workflows/record-histories.mjs 0.2.0`,
// once per release, from the workspace's root. A recorded release never changes.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [release] = process.argv.slice(2);
const workspace = fileURLToPath(new URL('..', import.meta.url));
const directory = path.join(workspace, 'workflows', 'histories', release ?? '');
if (!/^\d+\.\d+\.\d+$/.test(release ?? '') || existsSync(directory)) {
  process.stderr.write('usage: node workflows/record-histories.mjs <new release, e.g. 0.2.0>\n');
  process.exit(2);
}

const { status } = spawnSync(
  'npx',
  [
    'jest',
    '--selectProjects',
    'int',
    '--testPathPatterns',
    'test/process',
    '-t',
    'with cached runs',
  ],
  {
    cwd: workspace,
    stdio: 'inherit',
    env: { ...process.env, TOLLGATE_RECORD_HISTORIES: directory },
  },
);
process.exit(status ?? 1);
