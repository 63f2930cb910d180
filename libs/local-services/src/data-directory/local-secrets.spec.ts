import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { SecretsLost, ensureSecrets } from './local-secrets.js';

describe('ensureSecrets', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(path.join(os.tmpdir(), 'tollgate-secrets-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('makes them once, readable by their owner alone', async () => {
    const first = ensureSecrets(directory, { hasData: false });
    expect(ensureSecrets(directory, { hasData: true })).toEqual(first);
    const { mode } = await stat(path.join(directory, 'secrets.json'));
    expect(mode & 0o777).toBe(0o600);
    expect(Buffer.from(first.vaultKey, 'base64')).toHaveLength(32);
    expect(new Set(Object.values(first)).size).toBe(4);
  });

  it('never replaces lost secrets while there are data sealed with them', () => {
    expect(() => ensureSecrets(directory, { hasData: true })).toThrow(SecretsLost);
  });

  it('refuses a damaged file without repeating what stands in it', async () => {
    await writeFile(path.join(directory, 'secrets.json'), '{"secret":"hunter2"}');
    expect(() => ensureSecrets(directory, { hasData: false })).toThrow(/damaged/);
    expect(() => ensureSecrets(directory, { hasData: false })).not.toThrow(/hunter2/);
  });
});
