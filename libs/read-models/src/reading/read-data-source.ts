import { DataSource } from 'typeorm';
import { HistoryEntryEntity } from '../decision-history/history-entry.entity.js';
import { PersonDetailsEntity, PersonEntity } from '../directory/person.entity.js';
import { InboxAskEntity } from '../inbox/inbox-ask.entity.js';
import { PortfolioEntity } from '../portfolio/portfolio.entity.js';

const STATEMENT_TIMEOUT_MS = 5_000;
const CONNECT_TIMEOUT_MS = 5_000;

/** How the read models are read. */
export interface ReadDataSourceOptions {
  /** Signs in as the reader, which may change nothing. */
  readonly url: string;
  /** Connections at most. */
  readonly max: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
}

/** TypeORM over the read models; the caller initialises and destroys it. It never changes the schema. */
export const createReadDataSource = (options: ReadDataSourceOptions): DataSource =>
  new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [
      PortfolioEntity,
      InboxAskEntity,
      HistoryEntryEntity,
      PersonEntity,
      PersonDetailsEntity,
    ],
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    applicationName: options.applicationName,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    extra: { max: options.max, statement_timeout: STATEMENT_TIMEOUT_MS },
  });
