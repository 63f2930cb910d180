import type { CommandFactory } from './command-context.js';
import { checkWorkerCommand } from './commands/check-worker.command.js';
import { doctorCommand } from './commands/doctor.command.js';
import { importCommand } from './commands/import-history.command.js';
import { initCommand } from './commands/init.command.js';
import { migrateCommand } from './commands/migrate.command.js';
import { rehydrateCommand } from './commands/rehydrate.command.js';
import { startCommand } from './commands/start.command.js';
import { statusCommand } from './commands/status.command.js';

/** Every command of `tollgate`, in the order the help shows them. */
export const commandList: readonly CommandFactory[] = [
  startCommand,
  statusCommand,
  doctorCommand,
  migrateCommand,
  checkWorkerCommand,
  initCommand,
  importCommand,
  rehydrateCommand,
];
