import { eventStoreContract } from './event-store.contract.js';
import { createMemoryEventStore } from './memory-event-store.js';

describe('the event store in memory', () => {
  eventStoreContract(async () => ({
    store: createMemoryEventStore(),
    sequenced: async () => undefined,
    close: async () => undefined,
  }));
});
