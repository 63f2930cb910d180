import { existsSync, writeFileSync } from 'node:fs';
import { newSecrets } from '@tollgate/local-services';
import { roleUrls } from '@tollgate/migrations';
import { Command } from 'commander';
import type { CommandFactory } from '../command-context.js';

interface InitOptions {
  readonly file: string;
  readonly port: string;
  readonly publicUrl?: string;
}

/** `tollgate init`: the `.env` that docker-compose.yml reads, with secrets nobody else has. */
export const initCommand: CommandFactory = ({ print }) =>
  new Command('init')
    .description('write .env with random secrets for docker compose; never over an existing file')
    .option('--file <file>', 'where to write', '.env')
    .option('--port <n>', 'port the pages are published on', '4000')
    .option('--public-url <url>', 'how people reach it; http://localhost:<port> unless given')
    .action(({ file, port, publicUrl }: InitOptions) => {
      // Never over an existing file: its secrets may already have sealed something.
      if (existsSync(file))
        throw new Error(`${file} exists; move it away if you mean to start over`);
      const settings = { port, publicUrl: publicUrl ?? `http://localhost:${port}` };
      writeFileSync(file, composeEnvironment(settings), { flag: 'wx', mode: 0o600 });
      print(`${file} written; keep a copy in a safe place, it opens the personal values`);
      print('next: docker compose up --build');
    });

const ADMINISTRATOR = 'tollgate_admin';

/** The lines of `.env`; names as in docker-compose.yml. */
export const composeEnvironment = ({
  port,
  publicUrl,
}: {
  readonly port: string;
  readonly publicUrl: string;
}): string => {
  const { secret, vaultKey, cookieSecret, postgresPassword } = newSecrets();
  const { postgresPassword: temporalPassword } = newSecrets();
  const databaseUrl = `postgresql://${ADMINISTRATOR}:${postgresPassword}@postgres:5432/tollgate`;
  const urls = roleUrls(databaseUrl, secret);
  return [
    '# Written by "tollgate init". Secret: whoever has this file can read everything.',
    `TOLLGATE_PORT=${port}`,
    `TOLLGATE_PUBLIC_URL=${publicUrl}`,
    `POSTGRES_PASSWORD=${postgresPassword}`,
    `TEMPORAL_POSTGRES_PASSWORD=${temporalPassword}`,
    `DATABASE_URL=${databaseUrl}`,
    `TOLLGATE_SECRET=${secret}`,
    `TOLLGATE_WRITER_URL=${urls.writer}`,
    `TOLLGATE_SEQUENCER_URL=${urls.sequencer}`,
    `TOLLGATE_PROJECTOR_URL=${urls.projector}`,
    `TOLLGATE_READER_URL=${urls.reader}`,
    `TOLLGATE_VAULT_KEY=${vaultKey}`,
    `TOLLGATE_COOKIE_SECRET=${cookieSecret}`,
    '',
  ].join('\n');
};
