export { type CommandOptions, type CommandResult, runCommand } from './processes/run-command.js';
export {
  ManagedProcess,
  type ProcessExit,
  ProcessFailed,
  type ProcessSpecification,
  startProcess,
} from './processes/managed-process.js';
export { type HealthWait, waitUntilHealthy } from './processes/wait-until-healthy.js';
export { LOOPBACK, choosePorts, isPortFree, randomFreePort } from './ports.js';
export type { Durability } from './postgres/initialise-cluster.js';
export {
  type PostgresOptions,
  type RunningPostgres,
  startPostgres,
} from './postgres/start-postgres.js';
export { releaseDataDirectory } from './postgres/postmaster-file.js';
export { removeCluster } from './postgres/reachable-data-directory.js';
export { isAlive } from './processes/process-identity.js';
export {
  type TemporalCliOptions,
  ensureTemporalCli,
  ensureTemporalTestServer,
} from './temporal/ensure-temporal.js';
export {
  ENGINE_NICENESS,
  type RunningTemporal,
  SEARCH_ATTRIBUTES,
  type TemporalDevServerOptions,
  startTemporalDevServer,
  temporalVersion,
} from './temporal/start-temporal-dev-server.js';
export { type FailedRung, type FoundProgram, LadderExhausted } from './temporal/temporal-ladder.js';
export {
  KeptProcess,
  type KeptProcessEvent,
  type KeptProcessOptions,
} from './processes/keep-running.js';
export { ProcessRegistry } from './processes/process-registry.js';
export {
  DataDirectoryInUse,
  type DataDirectoryLock,
  lockDataDirectory,
  lockHolder,
} from './data-directory/data-directory-lock.js';
export {
  type LocalSecrets,
  SecretsLost,
  ensureSecrets,
  newSecrets,
} from './data-directory/local-secrets.js';

/** Give this to `node --import` of a child started with `holdStdin`: it then stops when we are gone. */
export const exitWithParentUrl = new URL('./processes/exit-with-parent.js', import.meta.url).href;
