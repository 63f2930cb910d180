import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import readline from 'node:readline';

const PROJECT = path.join(__dirname, '..', '..');
const WORKSPACE = path.join(PROJECT, '..', '..');

/** A sequencer in a process of its own, to be stopped, continued and killed. */
export interface SequencerProcess {
  /** Resolves with the next thing it says: that it leads, or why its connection broke. */
  readonly says: () => Promise<string>;
  readonly signal: (signal: 'SIGSTOP' | 'SIGCONT') => void;
  readonly kill: () => Promise<void>;
}

const RUN = `
  import { startSequencer } from '@tollgate/event-store-postgres';
  startSequencer({
    url: process.env.SEQUENCER_URL,
    onLeading: () => console.log('leading'),
    onError: (error) => console.log(error.name + ' ' + error.code),
  });
`;

const COMPILE = `
  import { compileWhenStale } from './tools/workspace.mjs';
  for (const name of ['canonical-json', 'event-sourcing', 'event-store-postgres']) {
    await compileWhenStale('libs/' + name);
  }
`;

/** The processes run what is built, like everything outside Jest. */
export const compileForProcesses = async (): Promise<void> => {
  const compiling = spawn(process.execPath, ['--input-type=module', '-e', COMPILE], {
    cwd: WORKSPACE,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [exitCode] = await once(compiling, 'exit');
  expect(exitCode).toBe(0);
};

export const spawnSequencer = (url: string): SequencerProcess => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', RUN], {
    cwd: PROJECT,
    env: { ...process.env, SEQUENCER_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = readline.createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    says: async () => {
      const line = await lines.next();
      if (line.done === true) throw new Error('the sequencer process ended');
      return line.value;
    },
    signal: (signal) => child.kill(signal),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
};
