import { fileURLToPath } from 'node:url';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import {
  DefaultLogger,
  Runtime,
  bundleWorkflowCode,
  makeTelemetryFilterString,
} from '@temporalio/worker';
import { ensureTemporalTestServer } from '@tollgate/local-services';
import { SEARCH_ATTRIBUTES } from '@tollgate/workflows';

const KEYWORD = 2;
const WORKFLOWS = fileURLToPath(
  new URL('../../../workflows/src/registered-workflows.ts', import.meta.url),
);

/** A server whose clock skips to the next timer. One clock each, so its suites run one after the other. */
export const startTimeSkippingServer = async (): Promise<TestWorkflowEnvironment> => {
  quietRuntime();
  const { path } = await ensureTemporalTestServer();
  const environment = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
  await environment.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: Object.fromEntries(
      Object.values(SEARCH_ATTRIBUTES).map(({ name }) => [name, KEYWORD]),
    ),
  });
  return environment;
};

/** The workflows as the worker loads them, bundled from their sources. */
export const bundleWorkflows = async (
  workflowsPath = WORKFLOWS,
): Promise<{ readonly code: string }> => {
  quietRuntime();
  return bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('WARN') });
};

let installed = false;
const quietRuntime = (): void => {
  if (installed) return;
  installed = true;
  Runtime.install({
    logger: new DefaultLogger('WARN'),
    shutdownSignals: [],
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR' }) } },
  });
};
