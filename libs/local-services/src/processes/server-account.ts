import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { hasErrorCode } from '../error-code.js';

/**
 * The operating-system account a database server runs under. `credentials` is empty when the server simply
 * runs as the current user; it names a user and group when we are root, because PostgreSQL refuses root.
 */
export interface ServerAccount {
  readonly credentials: { readonly uid: number; readonly gid: number } | Record<string, never>;
}

/** What `stat` says about one directory on the way to a file. */
export interface PathPermission {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

// `nobody` on Linux; used only where no `postgres` account exists.
const NOBODY = { uid: 65_534, gid: 65_534 };
const ROOT_UID = 0;

/** Whether an account may pass through every one of these directories. ACLs are not looked at. */
export const mayTraverse = (
  account: { readonly uid: number; readonly gid: number },
  directories: readonly PathPermission[],
): boolean =>
  directories.every(({ mode, uid, gid }) => {
    if (uid === account.uid) return (mode & 0o100) !== 0;
    if (gid === account.gid) return (mode & 0o010) !== 0;
    return (mode & 0o001) !== 0;
  });

/** The account that may own this data directory: its present owner, else `postgres`, else `nobody`. */
export const serverAccountFor = async (dataDirectory: string): Promise<ServerAccount> => {
  if (process.getuid?.() !== ROOT_UID) return { credentials: {} };
  const owner = await statOrUndefined(dataDirectory);
  if (owner !== undefined && owner.uid !== ROOT_UID)
    return { credentials: { uid: owner.uid, gid: owner.gid } };
  return { credentials: postgresAccount(await readFile('/etc/passwd', 'utf8')) ?? NOBODY };
};

/** User and group of `postgres` in the text of a passwd(5) file. */
export const postgresAccount = (passwd: string): { uid: number; gid: number } | undefined => {
  const fields = passwd
    .split('\n')
    .find((line) => line.startsWith('postgres:'))
    ?.split(':');
  const [uid, gid] = [Number(fields?.[2]), Number(fields?.[3])];
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : undefined;
};

/** Whether the account gets to `target` through the modes of all its ancestors (and itself, if it exists). */
export const isReachable = async (account: ServerAccount, target: string): Promise<boolean> => {
  const { uid, gid } = account.credentials;
  if (uid === undefined || gid === undefined) return true;
  const ancestors = [];
  for (let at = path.resolve(target); ; at = path.dirname(at)) {
    const permission = await statOrUndefined(at);
    if (permission !== undefined) ancestors.push(permission);
    if (at === path.dirname(at)) break;
  }
  return mayTraverse({ uid, gid }, ancestors);
};

const statOrUndefined = async (target: string): Promise<PathPermission | undefined> => {
  try {
    return await stat(target);
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return undefined;
    throw error;
  }
};
