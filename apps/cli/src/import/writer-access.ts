import { ensureSecrets, lockHolder } from '@tollgate/local-services';
import { roleUrls } from '@tollgate/migrations';
import type { Environment } from '../environment.js';
import { readRunningFile } from '../start/running-file.js';

/** What a command needs to append to the decision log as the applications do. */
export interface WriterAccess {
  readonly writerUrl: string;
  /** Base64 of 32 bytes. */
  readonly vaultKey: string;
}

/**
 * The log of the environment's variables where they name one, otherwise the one of a running `tollgate start`
 * on the data directory.
 *
 * @throws an Error whose message says what to set or to start.
 */
export const findWriterAccess = async (
  environment: Environment,
  dataDirectory: string,
): Promise<WriterAccess> => {
  const { TOLLGATE_WRITER_URL, TOLLGATE_VAULT_KEY, DATABASE_URL, TOLLGATE_SECRET } = environment;
  const writerUrl =
    TOLLGATE_WRITER_URL ??
    (DATABASE_URL === undefined || TOLLGATE_SECRET === undefined
      ? undefined
      : roleUrls(DATABASE_URL, TOLLGATE_SECRET).writer);
  if (writerUrl !== undefined && TOLLGATE_VAULT_KEY !== undefined) {
    return { writerUrl, vaultKey: TOLLGATE_VAULT_KEY };
  }
  if ((await lockHolder(dataDirectory)) === undefined) {
    throw new Error(
      `nothing runs on ${dataDirectory}: start Tollgate first (npm start), or set TOLLGATE_WRITER_URL and ` +
        'TOLLGATE_VAULT_KEY (or DATABASE_URL, TOLLGATE_SECRET and TOLLGATE_VAULT_KEY)',
    );
  }
  return runningAccess(environment, dataDirectory);
};

const runningAccess = (environment: Environment, dataDirectory: string): WriterAccess => {
  const { postgres } = readRunningFile(dataDirectory);
  if (postgres.kind === 'external') {
    throw new Error(
      `the start on ${dataDirectory} uses the database of its DATABASE_URL: give this command the same ` +
        'DATABASE_URL, TOLLGATE_SECRET and TOLLGATE_VAULT_KEY',
    );
  }
  const own = ensureSecrets(dataDirectory, { hasData: true });
  const databaseUrl = `postgresql://127.0.0.1:${postgres.port}/tollgate`;
  return {
    writerUrl: roleUrls(databaseUrl, environment.TOLLGATE_SECRET ?? own.secret).writer,
    vaultKey: environment.TOLLGATE_VAULT_KEY ?? own.vaultKey,
  };
};
