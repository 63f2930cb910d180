import { existsSync } from 'node:fs';
import { randomFreePort } from '@tollgate/local-services';
import { roleUrls } from '@tollgate/migrations';
import type { CommandContext } from '../command-context.js';
import { applicationEnvironment } from '../start/application-environment.js';
import { openLog } from '../start/log-files.js';
import { startApplication } from '../start/start-application.js';
import { workspacePaths } from '../workspace-paths.js';
import type { DoctorStep } from './examine.js';
import type { Laboratory } from './laboratory.js';

const HEALTH_TIMEOUT_MS = 10_000;

/** Starts worker and API on the laboratory's services. */
export const applicationSteps = (
  laboratory: Laboratory,
  context: CommandContext,
): readonly DoctorStep[] => [
  {
    name: 'worker',
    needs: ['migrations', 'Temporal server'],
    attempt: async () => {
      await boot(laboratory, context, { name: 'worker', port: await randomFreePort() });
      return 'polls for work';
    },
    remedy: 'run "npm run build"; if it stays, report the text above',
  },
  {
    name: 'API',
    needs: ['migrations', 'Temporal server'],
    attempt: async () => {
      const port = await randomFreePort();
      await boot(laboratory, context, { name: 'api', port });
      const response = await fetch(`http://127.0.0.1:${port}/health/ready`, {
        signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS),
      });
      if (!response.ok)
        throw new Error(`/health/ready: ${response.status} ${await response.text()}`);
      return 'serves and says it is ready';
    },
    remedy: 'run "npm run build"; if it stays, report the text above',
  },
];

const boot = async (
  laboratory: Laboratory,
  context: CommandContext,
  { name, port }: { readonly name: 'api' | 'worker'; readonly port: number },
): Promise<void> => {
  const script = workspacePaths[name];
  if (!existsSync(script)) throw new Error(`${script} does not exist`);
  const kept = await startApplication({
    name,
    script,
    env: applicationEnvironment(name, {
      inherited: context.inherited,
      environment: { ...context.environment, TOLLGATE_HOST: '127.0.0.1' },
      databaseUrls: roleUrls(laboratory.postgres.databaseUrl, laboratory.secrets.secret),
      secrets: laboratory.secrets,
      temporalAddress: laboratory.temporal.address,
      engineUiUrl: laboratory.temporal.uiUrl,
      port,
      webRoot: workspacePaths.webRoot,
      demo: false,
    }),
    log: openLog(laboratory.directory, name, () => undefined),
    tell: context.tell,
    onStarted: () => Promise.resolve(),
  });
  laboratory.teardown.nextGroup();
  laboratory.teardown.add(() => kept.stop());
};
