import { createPool, logSize } from '@tollgate/event-store-postgres';

/** Number of entries in the decision log. */
export const readLogSize = async (readerUrl: string): Promise<number> => {
  const pool = createPool(readerUrl, { max: 1, applicationName: 'tollgate-start' });
  try {
    return await logSize(pool);
  } finally {
    await pool.end();
  }
};
