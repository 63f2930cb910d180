import type { SeedDemo } from './stack-plan.js';

const CONNECTIONS = 8;
const STATEMENT_TIMEOUT_MS = 30_000;

/** Tells the stories of Northwind Devices to a log that has none of them yet. */
export const seedDemoData: SeedDemo = async ({ databaseUrls, vaultKey }) => {
  // Loaded here, so that a start without a demo does not pay for it.
  const [{ DEMO_PERSONAS, seedDemo }, postgres, { eventCatalogue }] = await Promise.all([
    import('@tollgate/demo-data'),
    import('@tollgate/event-store-postgres'),
    import('@tollgate/lifecycle'),
  ]);
  const pool = postgres.createPool(databaseUrls.writer, {
    max: CONNECTIONS,
    applicationName: 'tollgate-demo',
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
  });
  try {
    const store = postgres.createEventStore({
      pool,
      catalogue: eventCatalogue,
      vaultKey: postgres.parseVaultKey(vaultKey),
    });
    await seedDemo({ store, now: new Date().toISOString() });
  } finally {
    await pool.end();
  }
  return DEMO_PERSONAS;
};
