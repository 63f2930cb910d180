import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const service = z.union([
  z.strictObject({ kind: z.literal('embedded'), version: z.string(), port: z.int() }),
  z.strictObject({ kind: z.literal('external'), address: z.string() }),
]);

const runningFile = z.strictObject({
  url: z.string(),
  apiUrl: z.string(),
  engineUiUrl: z.string().nullable(),
  demo: z.boolean(),
  startedAt: z.string(),
  postgres: service,
  temporal: service,
});

/** What `tollgate status` knows about a running start; no secrets in it. */
export type RunningFile = z.infer<typeof runningFile>;

const fileIn = (dataDirectory: string): string => path.join(dataDirectory, 'running.json');

/** Written when everything serves. */
export const writeRunningFile = (dataDirectory: string, running: RunningFile): void => {
  writeFileSync(fileIn(dataDirectory), `${JSON.stringify(running, undefined, 2)}\n`, {
    mode: 0o600,
  });
};

/** Throws when the file is missing or damaged. Whether that start still lives, only the lock tells. */
export const readRunningFile = (dataDirectory: string): RunningFile =>
  runningFile.parse(JSON.parse(readFileSync(fileIn(dataDirectory), 'utf8')));

export const removeRunningFile = (dataDirectory: string): void => {
  rmSync(fileIn(dataDirectory), { force: true });
};
