import { rm } from 'node:fs/promises';
import path from 'node:path';

export default async function globalTeardown() {
  const { postgres, directory } = globalThis.tollgateTestServices;
  await postgres.stop();
  const { removeCluster } = await import('@tollgate/local-services');
  await removeCluster(path.join(directory, 'pg'));
  await rm(directory, { recursive: true, force: true });
}
