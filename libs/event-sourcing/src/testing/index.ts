export { accountCatalogue, accountDecider, paidIn, paidOut } from './account.decider.js';
export type { Account, AccountCommand, AccountEvent, Overdrawn } from './account.decider.js';
export { commandContext } from './command-context.js';
export { eventStoreContract } from './event-store.contract.js';
export type { StoreUnderTest } from './event-store.contract.js';
export { givenWhenThen } from './given-when-then.js';
export type { Expectations, Given } from './given-when-then.js';
export { createMemoryEventStore } from './memory-event-store.js';
