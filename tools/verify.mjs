// `npm run verify`: every check that is not a test. All run even when one fails, so that one round shows all.
import { spawnSync } from 'node:child_process';

const CHECKS = [
  ['format', 'prettier', ['--check', '.']],
  ['types', 'nx', ['run-many', '-t', 'typecheck', '--outputStyle=static']],
  // In parts: the types of the whole tree do not fit into one process.
  ['lint applications', 'eslint', ['apps', '--max-warnings', '0']],
  ['lint libraries', 'eslint', ['libs', '--max-warnings', '0']],
  [
    'lint the rest',
    'eslint',
    ['.', '--ignore-pattern', 'apps', '--ignore-pattern', 'libs', '--max-warnings', '0'],
  ],
  [
    'dependency rules',
    'depcruise',
    ['apps', 'libs', 'workflows', 'migrations', '--config', '.dependency-cruiser.cjs'],
  ],
  ['dead code', 'knip', []],
  ['API client', 'nx', ['run', 'api-client:drift', '--outputStyle=static']],
];

const only = process.argv.slice(2);
const failed = [];
for (const [name, command, args] of CHECKS) {
  if (only.length > 0 && !only.includes(name)) continue;
  const startedAt = performance.now();
  const { status } = spawnSync('npx', ['--no-install', command, ...args], { stdio: 'inherit' });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  if (status !== 0) failed.push(name);
}
process.exitCode = failed.length === 0 ? 0 : 1;
