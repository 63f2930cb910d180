import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { transformFileSync } from '@swc/core';

// The file is a preload script and runs as the build leaves it, outside Jest.
const compiled = transformFileSync(path.join(__dirname, 'exit-with-parent.ts'), {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'es6' },
  swcrc: false,
}).code;

describe('exit-with-parent', () => {
  let directory: string;
  let preload: string;
  beforeEach(async () => {
    directory = await mkdtemp(path.join(os.tmpdir(), 'tollgate-preload-'));
    preload = path.join(directory, 'preload.mjs');
    await writeFile(preload, compiled);
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const start = (script: string) =>
    spawn(process.execPath, ['--import', preload, '-e', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });

  it('stops the orderly way when the parent is gone', async () => {
    const child = start("setInterval(() => {}, 1000); console.log('up')");
    await once(child.stdout, 'data');
    child.stdin.destroy();
    expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
  });

  it('takes the end of a worker thread for nothing', async () => {
    const child = start(`
      const { Worker } = require('node:worker_threads');
      new Worker('', { eval: true }).on('exit', () => console.log('thread ended'));
      setInterval(() => {}, 1000);
    `);
    await once(child.stdout, 'data');
    await delay(200);
    expect(child.exitCode ?? child.signalCode).toBeNull();
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  it('does not keep a process alive that has nothing else to do', async () => {
    expect(await once(start(''), 'exit')).toEqual([0, null]);
  });
});
