import type { DomainEvent, StreamReadOptions } from '@tollgate/event-sourcing';
import { executeCommand } from '@tollgate/event-sourcing';
import { commandContext, createMemoryEventStore } from '@tollgate/event-sourcing/testing';
import type { InitiativeCommand } from '@tollgate/lifecycle';
import { createInitiativeDecider, findShippedTemplate } from '@tollgate/lifecycle';
import { createProcessReader } from './process-reader.js';

const NOW = '2026-03-02T09:00:00.000Z';
const ID = `ini_${'1'.repeat(32)}`;
const actor = { personId: 'per_pat', roles: ['product-manager'], functions: ['pm'] };

const worldOf = () => {
  const store = createMemoryEventStore();
  const read: number[] = [];
  const counting = {
    readStream: async <Event extends DomainEvent>(stream: string, options?: StreamReadOptions) => {
      const slice = await store.readStream<Event>(stream, options);
      read.push(slice.events.length);
      return slice;
    },
  };
  const ask = async (command: InitiativeCommand) => {
    const outcome = await executeCommand(store, {
      decider: createInitiativeDecider(findShippedTemplate),
      category: 'initiative',
      stream: ID,
      command,
      context: commandContext({ now: NOW }),
    });
    expect(outcome.kind).toBe('done');
  };
  const reader = createProcessReader({ store: counting, templates: findShippedTemplate });
  return { store, read, ask, reader };
};

const propose: InitiativeCommand = {
  ...{ type: 'ProposeInitiative', actor, now: NOW, initiativeId: ID, title: 'A quieter pump' },
  ...{ summary: 'Sleep', ownerId: actor.personId, productLine: 'Pumps', externalReference: null },
  ...{ coAuthors: [], template: { id: 'feature', version: 1 } },
};
const addAuthor = (personId: string): InitiativeCommand => ({
  ...{ type: 'AddAuthor', actor, now: NOW, personId },
});

describe('a process reader', () => {
  it('does not read again what it was told of a stream that it remembers', async () => {
    const { store, read, ask, reader } = worldOf();
    await ask(propose);
    const before = await reader.readInitiative(ID);
    const size = await store.logSize();
    await ask(addAuthor('per_ann'));
    await ask(addAuthor('per_bob'));
    reader.learn(await store.readLog(size, 10));
    const after = await reader.readInitiative(ID);
    expect(read).toEqual([before?.version, 0]);
    expect(after?.state.authors).toEqual(['per_pat', 'per_ann', 'per_bob']);
  });

  it('reads for itself where it was told nothing, or not everything', async () => {
    const { store, ask, reader } = worldOf();
    await ask(propose);
    reader.learn(await store.readLog(0, 10));
    await reader.readInitiative(ID);
    const size = await store.logSize();
    await ask(addAuthor('per_ann'));
    await ask(addAuthor('per_bob'));
    reader.learn(await store.readLog(size + 1, 10));
    expect((await reader.readInitiative(ID))?.state.authors).toEqual([
      ...['per_pat', 'per_ann', 'per_bob'],
    ]);
  });
});
