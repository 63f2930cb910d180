// Bundles the compiled workflows into the one file that a worker loads into its sandbox, so that a start
// does not wait for webpack. Runs after `tools/compile.mjs`, in the project's directory.
import { bundleWorkflowCode } from '@temporalio/worker';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

const dist = path.join(process.cwd(), 'dist');
const { code } = await bundleWorkflowCode({
  workflowsPath: path.join(dist, 'registered-workflows.js'),
  logger: silentUnlessWrong(),
});
await writeFile(path.join(dist, 'workflow-bundle.js'), code);

function silentUnlessWrong() {
  const say = (message, meta) => process.stderr.write(`${message} ${JSON.stringify(meta ?? {})}\n`);
  const quiet = () => {};
  return { log: quiet, trace: quiet, debug: quiet, info: quiet, warn: say, error: say };
}
