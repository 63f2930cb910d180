import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startProcess } from './managed-process.js';
import { ProcessRegistry } from './process-registry.js';

const sleeper = () =>
  startProcess({
    name: 'sleeper',
    command: process.execPath,
    args: ['-e', 'setInterval(() => {}, 1000)'],
  });

const signals = { endSignal: 'SIGTERM', forceSignal: 'SIGKILL' } as const;

describe('ProcessRegistry', () => {
  let directory: string;
  let file: string;
  beforeEach(async () => {
    directory = await mkdtemp(path.join(os.tmpdir(), 'tollgate-registry-'));
    file = path.join(directory, 'processes.json');
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('ends what a killed start left running', async () => {
    const orphan = await sleeper();
    await new ProcessRegistry(file).add({ ...signals, name: 'sleeper', pid: orphan.pid });
    expect(await new ProcessRegistry(file).endLeftovers()).toEqual(['sleeper']);
    expect((await orphan.exited).signal).toBe('SIGTERM');
    expect(existsSync(file)).toBe(false);
  });

  it('ends everything at once for a person who will not wait', async () => {
    const child = await sleeper();
    const registry = new ProcessRegistry(file);
    await registry.add({ ...signals, name: 'sleeper', pid: child.pid });
    registry.forceAll();
    expect((await child.exited).signal).toBe('SIGKILL');
  });

  it('leaves a stranger alone that has got the process id of one of ours', async () => {
    const stranger = await sleeper();
    const entry = { ...signals, name: 'api', pid: stranger.pid, fingerprint: 'another boot:1' };
    await writeFile(file, JSON.stringify({ processes: [entry] }));
    expect(await new ProcessRegistry(file).endLeftovers()).toEqual([]);
    expect(stranger.exit).toBeUndefined();
    await stranger.stop('SIGKILL', 1_000);
  });
});
