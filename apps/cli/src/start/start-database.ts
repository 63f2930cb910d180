import path from 'node:path';
import { KeptProcess, startPostgres } from '@tollgate/local-services';
import { openLog } from './log-files.js';
import type { ServiceStart } from './service-start.js';
import type { ServiceDescription } from './stack-plan.js';

const DATABASE = 'tollgate';

export interface DatabaseService {
  /** The administrator's. */
  readonly databaseUrl: string;
  readonly description: ServiceDescription;
}

/** `DATABASE_URL`, else the embedded PostgreSQL, kept running. */
export const startDatabase = async (start: ServiceStart): Promise<DatabaseService> => {
  const { plan } = start;
  const external = plan.environment.DATABASE_URL;
  if (external !== undefined) {
    const { host, pathname } = new URL(external);
    return {
      databaseUrl: external,
      description: { kind: 'external', address: `${host}${pathname}` },
    };
  }
  const log = openLog(plan.dataDirectory, 'postgres', plan.notices.childOutput);
  const startOnce = async (port: number) => {
    const server = await startPostgres({
      directory: path.join(plan.dataDirectory, 'pg'),
      port,
      password: start.secrets.postgresPassword,
      durability: 'durable',
      database: DATABASE,
      log,
    });
    // SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one; a kill would orphan its children.
    await start.registry.add({
      name: 'postgres',
      pid: server.process.pid,
      endSignal: 'SIGINT',
      forceSignal: 'SIGQUIT',
    });
    return server;
  };
  let running = await startOnce(start.ports.postgres);
  const { databaseUrl, version, port } = running;
  const kept = KeptProcess.keep(running.process, {
    name: 'postgres',
    start: async () => {
      running = await startOnce(port);
      if (running.port === port) return running.process;
      // Everybody connects to the first port; on another one nobody would find it.
      await running.stop();
      throw new Error(`port ${port} belongs to another program now`);
    },
    stop: () => running.stop(),
    onEvent: ({ kind }) => {
      plan.notices.tell(`postgres: ${kind}`);
    },
  });
  start.teardown.add(() => kept.stop());
  void kept.gaveUp.then(start.onGaveUp);
  return { databaseUrl, description: { kind: 'embedded', version, port } };
};
