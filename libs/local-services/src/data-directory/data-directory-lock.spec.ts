import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DataDirectoryInUse, lockDataDirectory, lockHolder } from './data-directory-lock.js';

describe('lockDataDirectory', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(path.join(os.tmpdir(), 'tollgate-lock-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('refuses a second start while the first one lives, and names it', async () => {
    const lock = await lockDataDirectory(directory);
    await expect(lockDataDirectory(directory)).rejects.toBeInstanceOf(DataDirectoryInUse);
    expect(await lockHolder(directory)).toBe(process.pid);
    lock.release();
    expect(await lockHolder(directory)).toBeUndefined();
    (await lockDataDirectory(directory)).release();
  });

  it('takes over from a holder whose process id belongs to another process by now', async () => {
    const stale = JSON.stringify({ pid: process.pid, fingerprint: 'another life' });
    await writeFile(path.join(directory, 'lock'), stale);
    const lock = await lockDataDirectory(directory);
    expect(await readFile(path.join(directory, 'lock'), 'utf8')).not.toBe(stale);
    lock.release();
  });

  it('takes over a lock that was cut off in the middle of writing', async () => {
    await writeFile(path.join(directory, 'lock'), '{"pid": 1');
    (await lockDataDirectory(directory)).release();
  });

  it('lets exactly one of many starters win a stale lock and leaves no litter', async () => {
    await writeFile(path.join(directory, 'lock'), '{"pid":1,"fingerprint":"gone"}');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () => lockDataDirectory(directory)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await readdir(directory)).toEqual(['lock']);
  });
});
