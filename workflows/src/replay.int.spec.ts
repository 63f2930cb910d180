import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  DefaultLogger,
  Runtime,
  Worker,
  bundleWorkflowCode,
  makeTelemetryFilterString,
} from '@temporalio/worker';

// Every release adds its histories, and each test bundles the workflows first.
jest.setTimeout(60_000);

const HISTORIES = fileURLToPath(new URL('../histories', import.meta.url));
const SCENARIOS = [
  ...['go', 'conditionalGo', 'recycle', 'hold', 'kill'],
  ...['slaLadder', 'expiry', 'renewalUnderReview'],
];
/** Ways that came later: no earlier release could record them. */
const SINCE: Readonly<Record<string, string>> = {
  staleEvidence: '0.2.0',
  lapsedCondition: '0.3.0',
};

interface Recorded {
  readonly workflowId: string;
  readonly history: unknown;
}

/** Names of the recorded runs that the bundle's workflows cannot replay. */
const replayFailures = async (entry: string, recorded: readonly Recorded[]): Promise<string[]> => {
  const workflowBundle = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL(entry, import.meta.url)),
    logger: new DefaultLogger('WARN'),
  });
  const failed: string[] = [];
  const results = Worker.runReplayHistories({ workflowBundle }, [...recorded]);
  for await (const { workflowId, error } of results) if (error) failed.push(workflowId);
  return failed;
};

const readRelease = async (release: string): Promise<readonly Recorded[]> => {
  const directory = path.join(HISTORIES, release);
  const files = (await readdir(directory)).toSorted();
  return Promise.all(
    files.map(async (file) => ({
      workflowId: file,
      history: JSON.parse(await readFile(path.join(directory, file), 'utf8')),
    })),
  );
};

describe('replay of recorded histories', () => {
  let releases: readonly { readonly release: string; readonly recorded: readonly Recorded[] }[];

  beforeAll(async () => {
    // Each refused replay is logged as a warning by the runtime; here refusals are what is looked for.
    Runtime.install({
      logger: new DefaultLogger('ERROR'),
      shutdownSignals: [],
      telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR' }) } },
    });
    releases = await Promise.all(
      (await readdir(HISTORIES)).map(async (release) => ({
        release,
        recorded: await readRelease(release),
      })),
    );
  });

  it('has every way through the lifecycle of every release', () => {
    expect(releases.length).toBeGreaterThan(0);
    for (const { release, recorded } of releases) {
      const later = Object.keys(SINCE).filter((scenario) => (SINCE[scenario] ?? '') <= release);
      const recordedScenarios = new Set(recorded.map(({ workflowId }) => workflowId.split('.')[0]));
      expect([...recordedScenarios].toSorted()).toEqual([...SCENARIOS, ...later].toSorted());
    }
  });

  it('takes every run that an earlier release has left behind', async () => {
    const recorded = releases.flatMap((one) => one.recorded);
    await expect(replayFailures('./registered-workflows.ts', recorded)).resolves.toEqual([]);
  });

  it('refuses workflows whose steps have changed places', async () => {
    const recorded = releases.flatMap((one) => one.recorded);
    const failed = await replayFailures('./testing/reordered-workflows.ts', recorded);
    expect(failed).toEqual(recorded.map(({ workflowId }) => workflowId));
  });
});
