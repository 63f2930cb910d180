import { existsSync } from 'node:fs';
import type { KeptProcess } from '@tollgate/local-services';
import type { RoleUrls } from '@tollgate/migrations';
import { type ApplicationSettings, applicationEnvironment } from './application-environment.js';
import { bothSettled } from './both-settled.js';
import { openLog } from './log-files.js';
import type { ServiceStart } from './service-start.js';
import { startApplication } from './start-application.js';
import type { EngineService } from './start-engine.js';

/** Starts API and worker at the same time and waits for both. */
export const startApplications = async (
  start: ServiceStart,
  { databaseUrls, engine }: { readonly databaseUrls: RoleUrls; readonly engine: EngineService },
): Promise<void> => {
  const { plan, ports, secrets, registry, teardown } = start;
  const settings: ApplicationSettings = {
    inherited: plan.inherited,
    environment: plan.environment,
    databaseUrls,
    secrets,
    temporalAddress: engine.address,
    engineUiUrl: engine.uiUrl,
    port: ports.api,
    webRoot: plan.webRoot,
    demo: plan.demo,
  };
  const startOne = async (name: 'api' | 'worker'): Promise<KeptProcess> => {
    const script = plan.applications[name];
    if (!existsSync(script)) throw new Error(`${script} is missing; run "npm run build"`);
    const kept = await startApplication({
      name,
      script,
      env: applicationEnvironment(name, settings),
      log: openLog(plan.dataDirectory, name, plan.notices.childOutput),
      tell: plan.notices.tell,
      onStarted: ({ pid }) =>
        registry.add({ name, pid, endSignal: 'SIGTERM', forceSignal: 'SIGKILL' }),
    });
    teardown.add(() => kept.stop());
    void kept.gaveUp.then(start.onGaveUp);
    plan.notices.step(`${name} serves`);
    return kept;
  };
  await bothSettled(startOne('api'), startOne('worker'));
};
