import { chown, lstat, mkdir, mkdtemp, realpath, symlink } from 'node:fs/promises';
import path from 'node:path';
import { isReachable, type ServerAccount } from '../processes/server-account.js';
import { reachableHome } from './postgres-binaries.js';
import { hasErrorCode } from '../error-code.js';

/**
 * The directory PostgreSQL really works in. Mostly the one asked for. As root below a directory that only
 * root may enter, the server's account cannot get there: then a new directory in a reachable place is made
 * and linked from the one asked for, so the link is still the only way to find the data.
 */
export const reachableDataDirectory = async (
  directory: string,
  account: ServerAccount,
): Promise<string> => {
  if (await isLink(directory)) return realpath(directory);
  if (await isReachable(account, path.dirname(directory))) return directory;
  await mkdir(path.dirname(directory), { recursive: true });
  const { uid, gid } = account.credentials;
  const moved = await mkdtemp(path.join(await reachableHome(account), 'data-'));
  if (uid !== undefined && gid !== undefined) await chown(moved, uid, gid);
  await symlink(moved, directory);
  return moved;
};

const isLink = async (target: string): Promise<boolean> => {
  try {
    return (await lstat(target)).isSymbolicLink();
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return false;
    throw error;
  }
};
