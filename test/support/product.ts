import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { randomFreePort } from '@tollgate/local-services';
import { z } from 'zod';

/** The program as the build leaves it; `npm test` builds before it runs the suites. */
const PROGRAM = path.resolve(__dirname, '../../apps/cli/dist/main.js');

const readyLine = z.object({ url: z.url(), apiUrl: z.url() });

/** The whole product with its demo, in a data directory of its own. */
export interface Product {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts everything as `npm start` does and waits until it serves. */
export const startProduct = async (): Promise<Product> => {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'tollgate-product-'));
  const port = String(await randomFreePort());
  const data = path.join(directory, 'data');
  const program = spawn(
    process.execPath,
    [PROGRAM, 'start', '--json', '--port', port, '--data', data],
    { cwd: directory, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const errors: string[] = [];
  program.stderr.on('data', (text: Buffer) => errors.push(text.toString()));
  const ended = once(program, 'exit');
  const stop = async (): Promise<void> => {
    program.kill('SIGINT');
    await ended;
    await rm(directory, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: program.stdout })) {
    return { url: readyLine.parse(JSON.parse(line)).url, stop };
  }
  await rm(directory, { recursive: true, force: true });
  throw new Error(`the product ended before it was ready:\n${errors.join('')}`);
};
