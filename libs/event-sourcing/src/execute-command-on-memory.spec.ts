import fc from 'fast-check';
import type { DomainEvent } from './decider.js';
import type { EventStore, StreamReadOptions } from './event-store.js';
import { executeCommand } from './execute-command.js';
import { FoldCache } from './fold-cache.js';
import { disturbed, execution, payIn, payOut } from './testing/account-commands.js';
import type { Account, AccountCommand } from './testing/index.js';
import { commandContext, createMemoryEventStore } from './testing/index.js';

describe('executeCommand with cached folds', () => {
  const reading = (store: EventStore, read: number[]): EventStore => ({
    ...store,
    readStream: async <Event extends DomainEvent>(stream: string, options?: StreamReadOptions) => {
      const slice = await store.readStream<Event>(stream, options);
      read.push(slice.events.length);
      return slice;
    },
  });

  it('reads nothing while it remembers the stream, and then only what it has not folded', async () => {
    const read: number[] = [];
    const store = createMemoryEventStore();
    const foldCache = new FoldCache<Account>();
    for (let round = 0; round < 4; round += 1) {
      await executeCommand(reading(store, read), execution({ command: payIn(1), foldCache }));
    }
    await executeCommand(store, execution({ command: payIn(1) }));
    await executeCommand(reading(store, read), execution({ command: payIn(1), foldCache }));
    expect(read).toEqual([0, 1]);
  });

  it('folds from the start when the store was put back to an earlier point', async () => {
    const foldCache = new FoldCache<Account>();
    const before = createMemoryEventStore();
    await executeCommand(before, execution({ command: payIn(500), foldCache }));
    await executeCommand(before, execution({ command: payIn(500), foldCache }));
    const restored = createMemoryEventStore();
    await executeCommand(restored, execution({ command: payIn(1) }));
    const outcome = await executeCommand(restored, execution({ command: payOut(2), foldCache }));
    expect(outcome).toMatchObject({ kind: 'rejected', rejection: { missingCents: 1 } });
  });

  it('forgets a state on which an append broke', async () => {
    const store = createMemoryEventStore();
    const foldCache = new FoldCache<Account>();
    await executeCommand(store, execution({ command: payIn(1), foldCache }));
    const broken = { ...store, append: () => Promise.reject(new Error('not its past')) };
    const command = execution({ command: payIn(1), foldCache });
    await expect(executeCommand(broken, command)).rejects.toThrow('not its past');
    expect(foldCache.get('account-1')).toBeUndefined();
    expect(await executeCommand(store, command)).toMatchObject({ kind: 'done', version: 2 });
  });

  it('asks other streams anew before it refuses on what it remembers of them', async () => {
    const store = createMemoryEventStore();
    const foldCache = new FoldCache<Account>();
    await executeCommand(store, execution({ command: payIn(50), foldCache }));
    const asked: string[] = [];
    const outcome = await executeCommand(
      store,
      execution({
        ...{ command: payOut(1), foldCache },
        prepare: async (_command, knowledge) => {
          asked.push(knowledge);
          return { command: payOut(knowledge === 'current' ? 50 : 51), guards: [] };
        },
      }),
    );
    expect(asked).toEqual(['remembered', 'current']);
    expect(outcome).toMatchObject({ kind: 'done', state: { cents: 0 } });
  });

  it('has the outcomes that it has without, whatever is asked, retried and disturbed', async () => {
    const cents = fc.integer({ min: 0, max: 3 });
    const step = fc.record({
      stream: fc.constantFrom('a', 'b', 'c'),
      command: fc.oneof(
        cents.map(payIn),
        fc.array(cents, { maxLength: 3 }).map((all) => payOut(...all)),
      ),
      disturbances: fc.constantFrom(0, 0, 1),
      retryOf: fc.option(fc.nat({ max: 5 })),
      expectedVersion: fc.option(fc.nat({ max: 4 }), { freq: 4 }),
    });
    const property = async (steps: readonly Step[]): Promise<void> => {
      const foldCache = new FoldCache<Account>(2);
      const plain = createMemoryEventStore();
      const cached = createMemoryEventStore();
      for (const { parts, disturbances } of executions(steps)) {
        const expected = await executeCommand(disturbed(plain, disturbances), parts);
        const actual = await executeCommand(disturbed(cached, disturbances), {
          ...parts,
          foldCache,
        });
        expect(withoutDisturbers(actual)).toEqual(withoutDisturbers(expected));
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 25 }), property));
  });

  interface Step {
    readonly stream: string;
    readonly command: AccountCommand;
    readonly disturbances: number;
    readonly retryOf: number | null;
    readonly expectedVersion: number | null;
  }

  const executions = (steps: readonly Step[]) => {
    const contexts = steps.map(() => commandContext());
    return steps.map(({ stream, command, disturbances, retryOf, expectedVersion }, index) => ({
      disturbances,
      parts: execution({
        stream,
        command,
        context: contexts[retryOf ?? index] ?? commandContext(),
        ...(expectedVersion !== null && { expectedVersion }),
      }),
    }));
  };

  // The disturbing commands of the two stores have ids of their own, which reach the leaf hashes.
  const withoutDisturbers = (outcome: object): object =>
    JSON.parse(
      JSON.stringify(outcome, (key, value: unknown) => (key === 'leafHash' ? 'hash' : value)),
    );
});
