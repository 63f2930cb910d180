import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  const { postgres, directory } = globalThis.tollgateTestServices;
  await postgres.stop();
  // The two differ when the temporary directory is closed to the account PostgreSQL runs under.
  await rm(postgres.dataDirectory, { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
}
