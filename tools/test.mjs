// `npm test`: installs and builds what is missing, runs every suite, ends with `N passed, N failed`.
// Arguments go to Jest, e.g. `npm test -- --selectProjects unit libs/lifecycle`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, workspaceRoot } from './workspace.mjs';

const reportFile = path.join(workspaceRoot, 'test-output', 'jest.json');

await ensureInstalled();
await ensureBuilt();

mkdirSync(path.dirname(reportFile), { recursive: true });
rmSync(reportFile, { force: true });
const jest = spawnSync(
  process.execPath,
  [
    path.join(workspaceRoot, 'node_modules/jest/bin/jest.js'),
    '--maxWorkers=2',
    '--json',
    `--outputFile=${reportFile}`,
    ...process.argv.slice(2),
  ],
  // Jest prints its JSON report on standard output as well; people read standard error.
  { cwd: workspaceRoot, stdio: ['ignore', 'ignore', 'inherit'] },
);

const report = readReport();
if (!report) {
  process.stderr.write('Jest ended without a report\n');
  process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
}
// A suite that fails to load holds no test, yet it is a failure.
const suitesNotRun = report.numRuntimeErrorTestSuites;
const failed = report.numFailedTests + suitesNotRun;
process.stdout.write(`${report.numPassedTests} passed, ${failed} failed\n`);
process.exit(jest.status === 0 && failed === 0 && report.numPassedTests > 0 ? 0 : 1);

function readReport() {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return undefined;
  }
}
