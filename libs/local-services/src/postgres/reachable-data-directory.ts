import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { hasErrorCode } from '../error-code.js';
import { type ServerAccount, isReachable } from '../processes/server-account.js';
import { releaseDataDirectory } from './postmaster-file.js';
import { reachableHome } from './reachable-home.js';

const PREFIX = 'data-';
const CLUSTER = 'pg';
/** Names the link, so that data whose link was deleted can be told from data in use. */
const ORIGIN = 'origin';

/**
 * The directory PostgreSQL really works in. Mostly the one asked for. As root below a directory that only
 * root may enter, the server's account cannot get there: then a new directory in a reachable place is made
 * and linked from the one asked for. The link decides: without it the data count as deleted.
 */
export const reachableDataDirectory = async (
  directory: string,
  account: ServerAccount,
): Promise<string> => {
  if (await isLink(directory)) return realpath(directory);
  if (await isReachable(account, path.dirname(directory))) return directory;
  const home = await reachableHome(account);
  await removeAbandoned(home, directory);
  await mkdir(path.dirname(directory), { recursive: true });
  const moved = await mkdtemp(path.join(home, PREFIX));
  await chmod(moved, 0o711);
  await writeFile(path.join(moved, ORIGIN), directory, { mode: 0o600 });
  const cluster = path.join(moved, CLUSTER);
  await mkdir(cluster, { mode: 0o700 });
  const { uid, gid } = account.credentials;
  if (uid !== undefined && gid !== undefined) await chown(cluster, uid, gid);
  await symlink(cluster, directory);
  return cluster;
};

/** Deletes a cluster for good, wherever it lives; a server that still runs on it is stopped first. */
export const removeCluster = async (directory: string): Promise<void> => {
  await releaseDataDirectory(directory);
  if (await isLink(directory)) {
    const cluster = await readlink(directory);
    // Only what `reachableDataDirectory` made lies beside an origin file.
    if (await originOf(path.dirname(cluster))) await rm(path.dirname(cluster), { recursive: true });
  }
  await rm(directory, { recursive: true, force: true });
};

/**
 * Removes what earlier directories of this name left ("delete .tollgate to start over"), and what belonged to
 * temporary directories that are gone. Anything else stays: its link may only be on a disk that is not mounted.
 */
const removeAbandoned = async (home: string, directory: string): Promise<void> => {
  for (const name of await readdir(home)) {
    if (!name.startsWith(PREFIX)) continue;
    const moved = path.join(home, name);
    const origin = await originOf(moved);
    if (origin === undefined || (await isLink(origin))) continue;
    if (origin !== directory && !origin.startsWith(os.tmpdir() + path.sep)) continue;
    await releaseDataDirectory(path.join(moved, CLUSTER));
    await rm(moved, { recursive: true, force: true });
  }
};

const originOf = async (moved: string): Promise<string | undefined> => {
  try {
    return await readFile(path.join(moved, ORIGIN), 'utf8');
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
};

const isLink = async (target: string): Promise<boolean> => {
  try {
    return (await lstat(target)).isSymbolicLink();
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return false;
    throw error;
  }
};
