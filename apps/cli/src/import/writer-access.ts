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

/** One database role's way to the decision log. */
export interface LogAccess {
  readonly url: string;
  /** Base64 of 32 bytes. */
  readonly vaultKey: string;
}

/** @throws an Error whose message says what to set or to start. */
export const findWriterAccess = async (
  environment: Environment,
  dataDirectory: string,
): Promise<WriterAccess> => {
  const { url, vaultKey } = await findLogAccess(environment, dataDirectory, 'writer');
  return { writerUrl: url, vaultKey };
};

/**
 * The log of the environment's variables where they name one, otherwise the one of a running `tollgate start`
 * on the data directory.
 *
 * @throws an Error whose message says what to set or to start.
 */
export const findLogAccess = async (
  environment: Environment,
  dataDirectory: string,
  role: 'writer' | 'reader',
): Promise<LogAccess> => {
  const { TOLLGATE_VAULT_KEY, DATABASE_URL, TOLLGATE_SECRET } = environment;
  const variable = role === 'writer' ? 'TOLLGATE_WRITER_URL' : 'TOLLGATE_READER_URL';
  const url =
    environment[variable] ??
    (DATABASE_URL === undefined || TOLLGATE_SECRET === undefined
      ? undefined
      : roleUrls(DATABASE_URL, TOLLGATE_SECRET)[role]);
  if (url !== undefined && TOLLGATE_VAULT_KEY !== undefined) {
    return { url, vaultKey: TOLLGATE_VAULT_KEY };
  }
  if ((await lockHolder(dataDirectory)) === undefined) {
    throw new Error(
      `nothing runs on ${dataDirectory}: start Tollgate first (npm start), or set ${variable} and ` +
        'TOLLGATE_VAULT_KEY (or DATABASE_URL, TOLLGATE_SECRET and TOLLGATE_VAULT_KEY)',
    );
  }
  return runningAccess(environment, dataDirectory, role);
};

const runningAccess = (
  environment: Environment,
  dataDirectory: string,
  role: 'writer' | 'reader',
): LogAccess => {
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
    url: roleUrls(databaseUrl, environment.TOLLGATE_SECRET ?? own.secret)[role],
    vaultKey: environment.TOLLGATE_VAULT_KEY ?? own.vaultKey,
  };
};
