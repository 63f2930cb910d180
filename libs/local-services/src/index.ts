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
