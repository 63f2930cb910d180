import { eventStoreContract } from '@tollgate/event-sourcing/testing';
import { openPostgresStore } from './testing/store-under-test.js';

describe('the event store in PostgreSQL', () => {
  eventStoreContract(async () => {
    const { store, sequence, close } = await openPostgresStore();
    return { store, sequenced: sequence, close };
  });
});
