import path from 'node:path';
import type { Writable } from 'node:stream';
import {
  ENGINE_NICENESS,
  KeptProcess,
  type ManagedProcess,
  exitWithParentUrl,
  startProcess,
  waitUntilHealthy,
} from '@tollgate/local-services';

export interface Application {
  readonly name: 'api' | 'worker';
  /** Its `main.js`. */
  readonly script: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Writable;
  readonly tell: (text: string) => void;
  readonly onStarted: (running: ManagedProcess) => Promise<void>;
}

const READY_TIMEOUT_MS = 60_000;
const READY_POLL_MS = 10;
const STOP_GRACE_MS = 15_000;
const LAST_LINES_SHOWN = 8;

/** Starts one of our processes, waits for its ready line, and brings it back whenever it dies. */
export const startApplication = (application: Application): Promise<KeptProcess> =>
  KeptProcess.start({
    name: application.name,
    start: () => startOnce(application),
    stop: async (running) => {
      await running.stop('SIGTERM', STOP_GRACE_MS);
    },
    onEvent: (event) => {
      switch (event.kind) {
        case 'crashed': {
          const lines = event.lastLines.slice(-LAST_LINES_SHOWN).map((line) => `\n  | ${line}`);
          const how = String(event.exit.code ?? event.exit.signal);
          application.tell(
            `${application.name} ended with ${how}; again in ${event.restartInMs} ms${lines.join('')}`,
          );
          return;
        }
        case 'startFailed':
          application.tell(
            `${application.name} did not come back; again in ${event.restartInMs} ms: ${
              event.error instanceof Error ? event.error.message : String(event.error)
            }`,
          );
          return;
        case 'restarted':
          application.tell(`${application.name} runs again`);
      }
    },
  });

const startOnce = async (application: Application): Promise<ManagedProcess> => {
  const running = await startProcess({
    name: application.name,
    command: process.execPath,
    args: ['--enable-source-maps', '--import', exitWithParentUrl, application.script],
    cwd: path.dirname(application.script),
    env: application.env,
    log: application.log,
    holdStdin: true,
    // Read models and processes follow the log; whoever decides should not wait for them.
    ...(application.name === 'worker' && { niceness: ENGINE_NICENESS }),
  });
  let ready = false;
  running.onStandardOutputLine((line) => {
    if (isReadyLine(line)) ready = true;
  });
  await application.onStarted(running);
  try {
    await waitUntilHealthy(running, {
      probe: () => Promise.resolve(ready),
      timeoutMs: READY_TIMEOUT_MS,
      intervalMs: READY_POLL_MS,
    });
  } catch (error) {
    await running.stop('SIGKILL', STOP_GRACE_MS);
    throw error;
  }
  return running;
};

/** Whether a line of standard output is `{"ready":true,…}`. */
export const isReadyLine = (line: string): boolean => {
  if (!line.startsWith('{')) return false;
  try {
    const parsed: unknown = JSON.parse(line);
    return (
      typeof parsed === 'object' && parsed !== null && 'ready' in parsed && parsed.ready === true
    );
  } catch {
    // Some other line that begins with a brace; only whole JSON is the signal.
    return false;
  }
};
