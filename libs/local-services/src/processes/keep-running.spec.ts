import { setTimeout as delay } from 'node:timers/promises';
import { KeptProcess, type KeptProcessEvent } from './keep-running.js';
import { type ManagedProcess, startProcess } from './managed-process.js';
import { RESTART_POLICY } from './restart-policy.js';

const policy = { ...RESTART_POLICY, firstDelayMs: 1, delayMsMax: 2, crashesMax: 2 };

const node = (script: string): Promise<ManagedProcess> =>
  startProcess({ name: 'child', command: process.execPath, args: ['-e', script] });

const stop = async (running: ManagedProcess): Promise<void> => {
  await running.stop('SIGTERM', 5_000);
};

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await delay(5);
};

describe('KeptProcess', () => {
  it('brings a killed process back', async () => {
    const events: KeptProcessEvent[] = [];
    const kept = await KeptProcess.start({
      name: 'child',
      start: () => node('setInterval(() => {}, 1000)'),
      stop,
      onEvent: (event) => events.push(event),
      policy,
    });
    const firstPid = kept.current?.pid ?? 0;
    process.kill(firstPid, 'SIGKILL');
    await until(() => events.some(({ kind }) => kind === 'restarted'));
    expect(kept.current?.pid).not.toBe(firstPid);
    expect(events[0]).toMatchObject({ kind: 'crashed', exit: { signal: 'SIGKILL' } });
    await kept.stop();
    expect(kept.current?.exit).toBeDefined();
  });

  it('gives up on a process that always dies, with the last words it said', async () => {
    const kept = await KeptProcess.start({
      name: 'child',
      start: () => node('console.error("no such table"); process.exit(3)'),
      stop,
      onEvent: () => undefined,
      policy,
    });
    expect((await kept.gaveUp).message).toMatch(/ended too often[^]*no such table/);
    await kept.stop();
  });

  it('does not bring back what was stopped on purpose', async () => {
    const events: KeptProcessEvent[] = [];
    const kept = await KeptProcess.start({
      name: 'child',
      start: () => node('setInterval(() => {}, 1000)'),
      stop,
      onEvent: (event) => events.push(event),
      policy,
    });
    await kept.stop();
    expect(events).toEqual([]);
  });
});
