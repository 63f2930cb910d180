import path from 'node:path';
import {
  KeptProcess,
  ensureTemporalCli,
  startTemporalDevServer,
  temporalVersion,
} from '@tollgate/local-services';
import { openLog } from './log-files.js';
import type { ServiceStart } from './service-start.js';
import type { ServiceDescription, StackPlan } from './stack-plan.js';

export interface EngineService {
  /** `host:port` of Temporal's gRPC service. */
  readonly address: string;
  readonly uiUrl: string | undefined;
  readonly description: ServiceDescription;
}

/** `TEMPORAL_ADDRESS`, else a development server, kept running. */
export const startEngine = async (start: ServiceStart): Promise<EngineService> => {
  const { plan, ports } = start;
  const external = plan.environment.TEMPORAL_ADDRESS;
  if (external !== undefined) {
    return {
      address: external,
      uiUrl: plan.environment.TOLLGATE_ENGINE_UI_URL,
      description: { kind: 'external', address: external },
    };
  }
  const cliPath = await findCli(plan);
  const log = openLog(plan.dataDirectory, 'temporal', plan.notices.childOutput);
  const startOnce = async () => {
    const server = await startTemporalDevServer({
      cliPath,
      port: ports.temporal,
      uiPort: ports.engineUi,
      databaseFile: path.join(plan.dataDirectory, 'temporal.db'),
      log,
    });
    await start.registry.add({
      name: 'temporal',
      pid: server.process.pid,
      endSignal: 'SIGTERM',
      forceSignal: 'SIGKILL',
    });
    return server;
  };
  let running = await startOnce();
  const { address, uiUrl } = running;
  const kept = KeptProcess.keep(running.process, {
    name: 'temporal',
    start: async () => {
      running = await startOnce();
      return running.process;
    },
    stop: () => running.stop(),
    onEvent: ({ kind }) => {
      plan.notices.tell(`temporal: ${kind}`);
    },
  });
  start.teardown.add(() => kept.stop());
  void kept.gaveUp.then(start.onGaveUp);
  const { server: version } = await temporalVersion(cliPath);
  return { address, uiUrl, description: { kind: 'embedded', version, port: ports.temporal } };
};

const findCli = async (plan: StackPlan): Promise<string> => {
  const { TEMPORAL_CLI_PATH, PATH } = plan.environment;
  const found = await ensureTemporalCli({
    ...(TEMPORAL_CLI_PATH === undefined ? {} : { cliPath: TEMPORAL_CLI_PATH }),
    ...(PATH === undefined ? {} : { searchPath: PATH }),
    progress: plan.notices.tell,
  });
  for (const { name, reason } of found.tried)
    plan.notices.step(`temporal not from ${name}: ${reason}`);
  plan.notices.step(`temporal from ${found.origin}: ${found.path}`);
  return found.path;
};
