import { Command } from 'commander';
import type { CommandFactory } from '../command-context.js';

/** `tollgate migrate`: the one thing that needs the database's administrator. */
export const migrateCommand: CommandFactory = ({ environment, print }) =>
  new Command('migrate')
    .description('bring the database of DATABASE_URL up to date (needs TOLLGATE_SECRET)')
    .option('--check', 'only say what is pending; exit code 1 when something is', false)
    .action(async ({ check }: { readonly check: boolean }) => {
      const { DATABASE_URL, TOLLGATE_SECRET } = environment;
      if (DATABASE_URL === undefined)
        throw new Error('DATABASE_URL must name the database, with an administrator');
      const { migrate, pendingMigrations } = await import('@tollgate/migrations');
      if (check) {
        const pending = await pendingMigrations(DATABASE_URL);
        if (pending.length > 0) throw new Error(`pending: ${pending.join(', ')}`);
        print('nothing pending');
        return;
      }
      if (TOLLGATE_SECRET === undefined)
        throw new Error('TOLLGATE_SECRET must be set; the passwords of the roles derive from it');
      const { applied } = await migrate(DATABASE_URL, { secret: TOLLGATE_SECRET });
      for (const name of applied) print(`applied ${name}`);
      print(applied.length === 0 ? 'nothing pending' : `${applied.length} applied`);
    });
