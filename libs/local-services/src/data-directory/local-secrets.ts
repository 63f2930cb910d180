import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { hasErrorCode } from '../error-code.js';

const SECRET_CHARACTERS_MIN = 32;
const VAULT_KEY_BYTES = 32;
const FILE_NAME = 'secrets.json';

const secretsFile = z.strictObject({
  /** Passwords of the database roles derive from it. */
  secret: z.string().min(SECRET_CHARACTERS_MIN),
  /** Base64 of 32 bytes; wraps the keys of personal values. Losing it loses those values. */
  vaultKey: z.string().refine((key) => Buffer.from(key, 'base64').length === VAULT_KEY_BYTES),
  cookieSecret: z.string().min(SECRET_CHARACTERS_MIN),
  /** Of the embedded PostgreSQL's administrator. */
  postgresPassword: z.string().min(SECRET_CHARACTERS_MIN),
});

/** Everything secret a local installation needs; made once, kept in a file only its owner can read. */
export type LocalSecrets = z.infer<typeof secretsFile>;

/** There are data, but the secrets that open them are gone. */
export class SecretsLost extends Error {
  override readonly name = 'SecretsLost';
  constructor(readonly file: string) {
    super(
      `${file} is missing although there are data beside it. Put the file back from a backup; ` +
        'without it personal values cannot be opened. To start over instead, delete the data directory.',
    );
  }
}

/** Fresh random secrets, 256 bits each. */
export const newSecrets = (): LocalSecrets => ({
  secret: randomBytes(32).toString('base64url'),
  vaultKey: randomBytes(VAULT_KEY_BYTES).toString('base64'),
  cookieSecret: randomBytes(32).toString('base64url'),
  postgresPassword: randomBytes(32).toString('base64url'),
});

/**
 * Reads `secrets.json`, or makes it when the directory is new.
 *
 * @param hasData whether anything was stored with earlier secrets; then missing ones are never replaced.
 */
export const ensureSecrets = (
  directory: string,
  { hasData }: { readonly hasData: boolean },
): LocalSecrets => {
  const file = path.join(directory, FILE_NAME);
  const found = readIfPresent(file);
  if (found !== undefined) {
    chmodSync(file, 0o600);
    return parseSecrets(file, found);
  }
  if (hasData) throw new SecretsLost(file);
  const secrets = newSecrets();
  const draft = `${file}.draft`;
  writeFileSync(draft, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600, flush: true });
  // Never over an existing file: those secrets may already have sealed something.
  linkSync(draft, file);
  rmSync(draft);
  return secrets;
};

const parseSecrets = (file: string, text: string): LocalSecrets => {
  try {
    return secretsFile.parse(JSON.parse(text));
  } catch (cause) {
    // The parser's message may quote values; it stays in `cause` and out of the sentence.
    throw new Error(`${file} is damaged; put it back from a backup`, { cause });
  }
};

const readIfPresent = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return undefined;
    throw error;
  }
};
