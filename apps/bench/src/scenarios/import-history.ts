import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../../cli/bin/tollgate.mjs', import.meta.url));

/** Seconds that `tollgate import history` takes for a whole file, its start included. */
export const measureImport = async (options: {
  readonly file: string;
  readonly mapping: string;
  readonly dataDirectory: string;
  readonly databaseUrl: string;
  readonly secret: string;
  readonly vaultKey: string;
}): Promise<number> => {
  const from = performance.now();
  const child = spawn(
    process.execPath,
    [
      cli,
      'import',
      'history',
      '--mapping',
      options.mapping,
      '--json',
      '--data',
      options.dataDirectory,
      options.file,
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        DATABASE_URL: options.databaseUrl,
        TOLLGATE_SECRET: options.secret,
        TOLLGATE_VAULT_KEY: options.vaultKey,
      },
    },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  return (performance.now() - from) / 1_000;
};
