import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { isAlive, randomFreePort, removeCluster } from '@tollgate/local-services';

// The program as the build leaves it; `npm test` builds before it runs the suites.
const PROGRAM = path.resolve(__dirname, '../../dist/main.js');
const START_TIMEOUT_MS = 120_000;

const readyLine = z.object({
  url: z.url(),
  apiUrl: z.url(),
  engineUiUrl: z.url(),
  readyMs: z.number(),
  personas: z.array(z.object({ email: z.string(), title: z.string(), password: z.string() })),
  log: z.object({ size: z.int() }),
});

interface Started {
  readonly program: ChildProcess;
  readonly ready: z.infer<typeof readyLine>;
}

describe('tollgate start', () => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'tollgate-start-'));
  const data = path.join(directory, 'data');
  let port: number;
  let started: Started;

  const launch = (...options: readonly string[]): ChildProcess =>
    spawn(process.execPath, [PROGRAM, ...options, '--data', data], {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  const start = async (): Promise<Started> => {
    const program = launch('start', '--json', '--port', String(port));
    const { stdout, stderr } = program;
    if (stdout === null || stderr === null) throw new Error('no pipes');
    const errors: string[] = [];
    stderr.on('data', (text: Buffer) => errors.push(text.toString()));
    for await (const line of createInterface({ input: stdout }))
      return { program, ready: readyLine.parse(JSON.parse(line)) };
    throw new Error(`ended before it was ready: ${errors.join('')}`);
  };

  const childrenOf = (): readonly number[] =>
    z
      .object({ processes: z.array(z.object({ pid: z.int() })) })
      .parse(JSON.parse(readFileSync(path.join(data, 'processes.json'), 'utf8')))
      .processes.map(({ pid }) => pid);

  const kill = async ({ program }: Started): Promise<void> => {
    const ended = once(program, 'exit');
    for (const pid of [program.pid ?? 0, ...childrenOf()]) process.kill(pid, 'SIGKILL');
    await ended;
  };

  beforeAll(async () => {
    port = await randomFreePort();
    started = await start();
  }, START_TIMEOUT_MS);

  afterAll(async () => {
    if (started?.program.exitCode === null && started.program.signalCode === null)
      await kill(started);
    await removeCluster(path.join(data, 'pg'));
    rmSync(directory, { recursive: true, force: true });
  });

  it('serves API, engine page and a demo that its personas can sign in to', async () => {
    const { apiUrl, engineUiUrl, personas, log } = started.ready;
    expect((await fetch(engineUiUrl)).status).toBe(200);
    expect(personas).toHaveLength(4);
    expect(log.size).toBeGreaterThan(0);
    for (const { email, password } of personas) {
      const response = await fetch(`${apiUrl}/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      expect([email, response.status]).toEqual([email, 201]);
    }
  });

  it('keeps what is secret to its owner', () => {
    for (const name of ['secrets.json', 'temporal.db', 'processes.json', 'logs'])
      expect([name, statSync(path.join(data, name)).mode & 0o077]).toEqual([name, 0]);
  });

  it('refuses a second start on the same data, and tells where the first one is', async () => {
    const second = launch('start');
    expect(await once(second, 'exit')).toEqual([1, null]);
    const status = launch('status', '--json');
    let text = '';
    status.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
    expect(await once(status, 'close')).toEqual([0, null]);
    expect(JSON.parse(text)).toMatchObject({ running: true, pid: started.program.pid });
  });

  it(
    'loses nothing when every process of it is killed at once, and comes back on the same ports',
    async () => {
      const before = started.ready;
      await kill(started);
      started = await start();
      expect(started.ready).toEqual({ ...before, readyMs: expect.any(Number) });
    },
    START_TIMEOUT_MS,
  );

  it(
    'stops everything at the first Ctrl+C, even when npm sends it twice',
    async () => {
      const children = childrenOf();
      const ended = once(started.program, 'exit');
      started.program.kill('SIGINT');
      await delay(20);
      started.program.kill('SIGINT');
      expect(await ended).toEqual([0, null]);
      expect(children).toHaveLength(4);
      expect(children.filter(isAlive)).toEqual([]);
    },
    START_TIMEOUT_MS,
  );
});
