import { DataSource } from 'typeorm';
import { migrationList } from './migration-list.js';
import { OWNER_ROLE } from './roles.js';

/** Signs in as the administrator and acts as the owner role, so that the owner owns what migrations make. */
export const migrationDataSource = (databaseUrl: string): DataSource =>
  new DataSource({
    type: 'postgres',
    url: databaseUrl,
    schema: 'migration',
    migrations: [...migrationList],
    migrationsTableName: 'applied',
    migrationsTransactionMode: 'each',
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    applicationName: 'tollgate-migrate',
    extra: { max: 1, options: `-c role=${OWNER_ROLE}` },
  });
