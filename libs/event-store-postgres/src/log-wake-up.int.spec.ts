import { paidIn } from '@tollgate/event-sourcing/testing';
import { findSequences, waitForSequence } from './find-sequences.js';
import { createLogWakeUp } from './log-wake-up.js';
import type { LogWakeUp } from './log-wake-up.js';
import { openPostgresStore } from './testing/store-under-test.js';
import type { PostgresUnderTest } from './testing/store-under-test.js';
import { appendTo } from './testing/writing.js';

const NEVER_MS = 1_000_000;

describe('waking followers', () => {
  let subject: PostgresUnderTest;
  let wakeUp: LogWakeUp | undefined;
  const errors: unknown[] = [];
  beforeEach(async () => {
    subject = await openPostgresStore();
    errors.length = 0;
  });
  afterEach(async () => {
    await wakeUp?.close();
    await subject.close();
  });

  const listen = (pollMs: number): LogWakeUp => {
    wakeUp = createLogWakeUp({
      url: subject.database.readerUrl,
      onError: (error) => errors.push(error),
      pollMs,
    });
    return wakeUp;
  };

  it('happens for each of them when the log has grown', async () => {
    const { subscribe } = listen(NEVER_MS);
    const wakes = [subscribe(), subscribe()];
    // The first wake says that the connection listens.
    await Promise.all(wakes.map((wake) => wake()));
    const woken = Promise.all(wakes.map((wake) => wake()));
    await appendTo(subject.store, 'account', paidIn(1));
    await subject.sequence();
    await woken;
    expect(await subject.store.logSize()).toBe(1);
  });

  it('is not lost between looking and sleeping', async () => {
    const { subscribe } = listen(NEVER_MS);
    const [early, late] = [subscribe(), subscribe()];
    await Promise.all([early(), late()]);
    await appendTo(subject.store, 'account', paidIn(1));
    const notified = early();
    await subject.sequence();
    await notified;
    await late();
    expect(errors).toEqual([]);
  });

  it('goes on by polling, and by a new connection, when the old one breaks', async () => {
    const { subscribe } = listen(NEVER_MS);
    const wake = subscribe();
    await wake();
    const afterReconnecting = wake();
    await subject.administrator.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'tollgate-log-wake-up'`,
    );
    await afterReconnecting;
    expect(errors).toEqual([expect.objectContaining({ name: 'StoreUnavailable' })]);
    const woken = wake();
    await appendTo(subject.store, 'account', paidIn(1));
    await subject.sequence();
    await woken;
  });

  it('happens after the polling interval where no notification arrives', async () => {
    const wake = listen(5).subscribe();
    await wake();
    await wake();
    await wake();
    expect(errors).toEqual([]);
  });

  it('ends the sleep of everybody on closing', async () => {
    const { subscribe, close } = listen(NEVER_MS);
    const wake = subscribe();
    await wake();
    const sleeping = wake();
    await close();
    await sleeping;
    expect(errors).toEqual([]);
  });
});

describe('reading one’s own write', () => {
  let subject: PostgresUnderTest;
  beforeAll(async () => {
    subject = await openPostgresStore();
  });
  afterAll(() => subject.close());

  it('waits for the event’s log index, and no longer than it is told', async () => {
    const { store, pool, sequence } = subject;
    await appendTo(store, 'account', paidIn(1));
    const outcome = await appendTo(store, 'account', paidIn(2), paidIn(3));
    const ids = outcome.kind === 'appended' ? outcome.recorded.map(({ eventId }) => eventId) : [];
    const [first = '', second = ''] = ids;
    expect(await waitForSequence(pool, first, 30)).toBeUndefined();
    expect(await findSequences(pool, ids)).toEqual(new Map());
    const waiting = waitForSequence(pool, second, 10_000);
    await sequence();
    expect(await waiting).toBe(2);
    expect(await findSequences(pool, ids)).toEqual(
      new Map([
        [first, 1],
        [second, 2],
      ]),
    );
  });
});
