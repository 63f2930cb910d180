import { lstat, mkdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type ServerAccount, isReachable } from '../processes/server-account.js';

/**
 * A directory of ours that `account` can enter, for what cannot stay where root keeps it. Whatever stands
 * there already must belong to us: in a world-writable place anybody could have put it there.
 */
export const reachableHome = async (account: ServerAccount): Promise<string> => {
  const refusals: string[] = [];
  for (const parent of ['/var/lib', '/var/tmp', os.tmpdir()]) {
    const home = path.join(parent, 'tollgate');
    try {
      await mkdir(home, { recursive: true, mode: 0o755 });
      const { uid, mode } = await lstat(home);
      if (uid === process.getuid?.() && (mode & 0o022) === 0 && (await isReachable(account, home)))
        return home;
      refusals.push(`${home} belongs to somebody else or is closed`);
    } catch (error) {
      refusals.push(`${home}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    `PostgreSQL cannot run as root and its account reaches none of: ${refusals.join('; ')}. ` +
      'Start as an ordinary user, or put the checkout where every user may enter.',
  );
};
