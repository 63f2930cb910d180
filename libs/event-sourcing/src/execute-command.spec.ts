import { APPEND_ATTEMPTS_MAX, executeCommand } from './execute-command.js';
import { disturbed, execution, payIn, payOut } from './testing/account-commands.js';
import { commandContext, createMemoryEventStore, paidIn } from './testing/index.js';

describe('executeCommand', () => {
  it('records what was decided and answers the state after it', async () => {
    const store = createMemoryEventStore();
    const outcome = await executeCommand(store, execution({ command: payIn(500) }));
    expect(outcome).toMatchObject({
      kind: 'done',
      recorded: [{ version: 1, event: paidIn(500) }],
      state: { cents: 500, payments: 1 },
      version: 1,
      replayed: false,
    });
  });

  it('records nothing for a refusal and hands its facts on', async () => {
    const store = createMemoryEventStore();
    const outcome = await executeCommand(store, execution({ command: payOut(300) }));
    const rejection = { kind: 'Overdrawn', missingCents: 300 };
    expect(outcome).toEqual({ kind: 'rejected', rejection, version: 0 });
    expect(await store.logSize()).toBe(0);
  });

  it('records nothing for a command that changes nothing', async () => {
    const store = createMemoryEventStore();
    const outcome = await executeCommand(store, execution({ command: payIn(0) }));
    expect(outcome).toMatchObject({ kind: 'done', recorded: [], version: 0, replayed: false });
    expect(await store.logSize()).toBe(0);
  });

  it('gives a retried command its stored answer, with the state as it was then', async () => {
    const store = createMemoryEventStore();
    await executeCommand(store, execution({ command: payIn(500) }));
    const command = execution({ command: payOut(100, 150) });
    const first = await executeCommand(store, command);
    await executeCommand(store, execution({ command: payIn(7) }));
    const again = await executeCommand(store, command);
    expect(again).toEqual({ ...first, replayed: true });
    expect(again).toMatchObject({ state: { cents: 250 }, version: 3 });
    expect(await store.logSize()).toBe(4);
  });

  it('refuses a command id that comes again with another body', async () => {
    const store = createMemoryEventStore();
    const context = commandContext();
    await executeCommand(store, execution({ command: payIn(5), context }));
    const reused = { ...context, requestHash: 'cd'.repeat(32) };
    const outcome = await executeCommand(store, execution({ command: payIn(6), context: reused }));
    expect(outcome).toMatchObject({
      kind: 'commandIdReused',
      recordedCommand: { requestHash: context.requestHash, lastVersion: 1 },
    });
  });

  it('refuses a command id that comes again for another stream', async () => {
    const store = createMemoryEventStore();
    const context = commandContext();
    await executeCommand(store, execution({ command: payIn(5), context }));
    const elsewhere = execution({ command: payIn(5), context, stream: 'account-2' });
    expect(await executeCommand(store, elsewhere)).toMatchObject({ kind: 'commandIdReused' });
  });

  it('refuses a command whose caller looked at an older version', async () => {
    const store = createMemoryEventStore();
    await executeCommand(store, execution({ command: payIn(5) }));
    const outcome = await executeCommand(
      store,
      execution({ command: payIn(5), expectedVersion: 0 }),
    );
    expect(outcome).toEqual({ kind: 'staleVersion', expectedVersion: 0, version: 1 });
  });

  it('decides again on the new state when the stream moved meanwhile', async () => {
    const store = createMemoryEventStore();
    const moving = disturbed(store, APPEND_ATTEMPTS_MAX - 1);
    const outcome = await executeCommand(moving, execution({ command: payIn(100) }));
    expect(outcome).toMatchObject({ kind: 'done', state: { cents: 104 }, version: 5 });
  });

  it('gives up on a stream that keeps moving, having recorded nothing', async () => {
    const store = createMemoryEventStore();
    const moving = disturbed(store, Number.POSITIVE_INFINITY);
    const outcome = await executeCommand(moving, execution({ command: payIn(100) }));
    expect(outcome).toEqual({ kind: 'contended', attempts: APPEND_ATTEMPTS_MAX });
    expect(await store.logSize()).toBe(APPEND_ATTEMPTS_MAX);
  });

  it('does not decide again over the head of a caller who pinned a version', async () => {
    const store = createMemoryEventStore();
    const pinned = execution({ command: payIn(100), expectedVersion: 0 });
    const outcome = await executeCommand(disturbed(store, 1), pinned);
    expect(outcome).toEqual({ kind: 'staleVersion', expectedVersion: 0, version: 1 });
  });

  it('lets broken infrastructure through as it is', async () => {
    const broken = new Error('no database');
    const store = { ...createMemoryEventStore(), append: () => Promise.reject(broken) };
    await expect(executeCommand(store, execution({ command: payIn(1) }))).rejects.toBe(broken);
  });

  it('decides again on what other streams say when one of them moved before the append', async () => {
    const store = createMemoryEventStore();
    let asked = 0;
    const outcome = await executeCommand(
      store,
      execution({
        command: payIn(1),
        prepare: async () => {
          const { version } = await store.readStream('account-2');
          asked += 1;
          // Somebody writes to the other stream after it was read, the first time only.
          if (asked === 1) {
            await executeCommand(store, execution({ stream: 'account-2', command: payIn(9) }));
          }
          return { command: payIn(asked * 100), guards: [{ stream: 'account-2', version }] };
        },
      }),
    );
    expect(asked).toBe(2);
    expect(outcome).toMatchObject({ kind: 'done', recorded: [{ event: paidIn(200) }] });
  });
});
