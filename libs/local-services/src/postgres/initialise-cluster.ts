import { chown, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from '../processes/run-command.js';
import type { ServerAccount } from '../processes/server-account.js';
import type { PostgresBinaries } from './postgres-binaries.js';

/** The administrator's role inside the embedded cluster. */
export const ADMINISTRATOR = 'tollgate_admin';

/** `durable` for anything somebody may want to keep; `throwaway` skips every disk sync, for tests only. */
export type Durability = 'durable' | 'throwaway';

export interface NewCluster {
  readonly dataDirectory: string;
  readonly binaries: PostgresBinaries;
  readonly account: ServerAccount;
  readonly password: string;
  readonly durability: Durability;
}

/** The data directory was written by a PostgreSQL our binaries cannot read. */
export class DataDirectoryVersionMismatch extends Error {
  override readonly name = 'DataDirectoryVersionMismatch';
  constructor(
    readonly dataDirectory: string,
    readonly majorVersionFound: number,
    readonly majorVersionOurs: number,
  ) {
    super(
      `${dataDirectory} was written by PostgreSQL ${majorVersionFound}, this release runs ${majorVersionOurs}. ` +
        (majorVersionFound > majorVersionOurs
          ? 'Use the newer release of Tollgate that wrote it, or another --data directory.'
          : 'Dump it with the older release and restore it, or use another --data directory.'),
    );
  }
}

const INITDB_TIMEOUT_MS = 60_000;

/** Creates the cluster unless it exists; refuses one of another major version. */
export const initialiseCluster = async (cluster: NewCluster): Promise<void> => {
  const { dataDirectory, binaries, account } = cluster;
  await mkdir(path.dirname(dataDirectory), { recursive: true });
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const { uid, gid } = account.credentials;
  if (uid !== undefined && gid !== undefined) await chown(dataDirectory, uid, gid);
  const entries = await readdir(dataDirectory);
  if (entries.includes('PG_VERSION')) {
    const found = Number.parseInt(
      await readFile(path.join(dataDirectory, 'PG_VERSION'), 'utf8'),
      10,
    );
    if (found !== binaries.majorVersion)
      throw new DataDirectoryVersionMismatch(dataDirectory, found, binaries.majorVersion);
    return;
  }
  if (entries.length > 0)
    throw new Error(`${dataDirectory} holds files but no PostgreSQL cluster; nothing was changed`);
  await runInitdb(cluster);
};

const runInitdb = async (cluster: NewCluster): Promise<void> => {
  const { dataDirectory, binaries, account, password, durability } = cluster;
  const directory = await mkdtemp(path.join(os.tmpdir(), 'tollgate-initdb-'));
  try {
    const passwordFile = path.join(directory, 'password');
    await writeFile(passwordFile, password, { mode: 0o600 });
    const { uid, gid } = account.credentials;
    if (uid !== undefined && gid !== undefined) {
      await chown(directory, uid, gid);
      await chown(passwordFile, uid, gid);
    }
    const result = await runCommand(
      binaries.initdb,
      [
        `--pgdata=${dataDirectory}`,
        `--username=${ADMINISTRATOR}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // Needs no locale of the machine, and sorts the same on every one of them.
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
        ...(durability === 'throwaway' ? ['--no-sync'] : []),
      ],
      { account, cwd: directory, timeoutMs: INITDB_TIMEOUT_MS },
    );
    if (result.exitCode !== 0)
      throw new Error(`initdb failed (${String(result.exitCode)}): ${result.stderr.trim()}`);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};
