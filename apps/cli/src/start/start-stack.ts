import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import {
  type LocalSecrets,
  ProcessRegistry,
  ensureSecrets,
  lockDataDirectory,
} from '@tollgate/local-services';
import type { RoleUrls } from '@tollgate/migrations';
import { bothSettled } from './both-settled.js';
import { preparePorts } from './prepare-ports.js';
import { type Ports, type ServiceStart, wantedPorts } from './service-start.js';
import { settledLogSize } from './settled-log.js';
import type { DemoPersona, StackDescription, StackPlan } from './stack-plan.js';
import { startApplications } from './start-applications.js';
import { type DatabaseService, startDatabase } from './start-database.js';
import { startEngine } from './start-engine.js';
import { Teardown } from './teardown.js';

/** Everything serves. */
export interface RunningStack {
  readonly description: StackDescription;
  /** Settles when some process died too often to be brought back; the stack should be stopped then. */
  readonly broken: Promise<Error>;
  /** Applications first, then engine and database; resolves when nothing of it runs. */
  readonly stop: () => Promise<void>;
}

/** Starts services, migrates, seeds, starts the applications. Leaves nothing running when it fails. */
export const startStack = async (plan: StackPlan): Promise<RunningStack> => {
  const teardown = new Teardown();
  let onGaveUp: (reason: Error) => void = () => undefined;
  const broken = new Promise<Error>((resolve) => {
    onGaveUp = resolve;
  });
  try {
    // 0711: others see nothing, but PostgreSQL's own account may pass to its data.
    mkdirSync(plan.dataDirectory, { recursive: true, mode: 0o711 });
    const lock = await lockDataDirectory(plan.dataDirectory);
    teardown.add(() => Promise.resolve(lock.release()));
    const registry = new ProcessRegistry(path.join(plan.dataDirectory, 'processes.json'));
    plan.onForceKnown(() => {
      registry.forceAll();
    });
    const ports = await preparePorts(plan, registry);
    teardown.nextGroup();
    teardown.add(() => Promise.resolve(registry.clear()));
    teardown.nextGroup();
    const secrets = readSecrets(plan);
    const description = await startAll({ plan, ports, secrets, registry, teardown, onGaveUp });
    return { description, broken, stop: () => teardown.run() };
  } catch (error) {
    await teardown.run();
    throw error;
  }
};

const startAll = async (start: ServiceStart): Promise<StackDescription> => {
  const { plan, teardown, secrets } = start;
  const [[database, databaseUrls], engine] = await bothSettled(
    migratedDatabase(start),
    startEngine(start),
  );
  plan.signal.throwIfAborted();
  teardown.nextGroup();
  const [personas] = await bothSettled(
    seed(plan, databaseUrls, secrets),
    startApplications(start, { databaseUrls, engine }),
  );
  plan.signal.throwIfAborted();
  const url = `http://localhost:${start.ports.api}`;
  return {
    url,
    apiUrl: `${url}/api`,
    engineUiUrl: engine.uiUrl,
    dataDirectory: plan.dataDirectory,
    demo: plan.demo,
    personas,
    log: { size: await settledLogSize(databaseUrls.reader) },
    postgres: database.description,
    temporal: engine.description,
    movedPorts: movedPorts(plan.port, start.ports, database),
  };
};

const migratedDatabase = async (
  start: ServiceStart,
): Promise<readonly [DatabaseService, RoleUrls]> => {
  const { plan, secrets } = start;
  // Loading the migrations takes as long as PostgreSQL's start; both at once.
  const [{ migrate, roleUrls }, database] = await bothSettled(
    import('@tollgate/migrations'),
    startDatabase(start),
  );
  plan.notices.step('postgres serves');
  const { applied } = await migrate(database.databaseUrl, secrets);
  plan.notices.step(`migrated: ${applied.length === 0 ? 'nothing pending' : applied.join(', ')}`);
  return [database, roleUrls(database.databaseUrl, secrets.secret)];
};

const seed = async (
  { demo, seedDemo, notices }: StackPlan,
  databaseUrls: RoleUrls,
  { vaultKey }: LocalSecrets,
): Promise<readonly DemoPersona[]> => {
  if (!demo || seedDemo === undefined) return [];
  const personas = await seedDemo({ databaseUrls, vaultKey });
  notices.step('demo data are there');
  return personas;
};

/** From the environment where set, else from the data directory's own file. */
const readSecrets = (plan: StackPlan): LocalSecrets => {
  const { TOLLGATE_SECRET, TOLLGATE_VAULT_KEY, TOLLGATE_COOKIE_SECRET } = plan.environment;
  const hasData = existsSync(path.join(plan.dataDirectory, 'pg'));
  const own = ensureSecrets(plan.dataDirectory, { hasData });
  return {
    ...own,
    secret: TOLLGATE_SECRET ?? own.secret,
    vaultKey: TOLLGATE_VAULT_KEY ?? own.vaultKey,
    cookieSecret: TOLLGATE_COOKIE_SECRET ?? own.cookieSecret,
  };
};

const movedPorts = (
  first: number,
  ports: Ports,
  { description }: DatabaseService,
): StackDescription['movedPorts'] => {
  const wanted = wantedPorts(first);
  const postgres = description.kind === 'embedded' ? description.port : wanted.postgres;
  return [
    { name: 'the page', from: wanted.api, to: ports.api },
    { name: 'PostgreSQL', from: wanted.postgres, to: postgres },
    { name: "the engine's page", from: wanted.engineUi, to: ports.engineUi },
    { name: 'Temporal', from: wanted.temporal, to: ports.temporal },
  ].filter(({ from, to }) => from !== to);
};
