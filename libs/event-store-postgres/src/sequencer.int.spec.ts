import { executeCommand } from '@tollgate/event-sourcing';
import { accountDecider, commandContext, paidIn } from '@tollgate/event-sourcing/testing';
import fc from 'fast-check';
import { waitForSequence } from './find-sequences.js';
import { startSequencer } from './sequencer.js';
import type { Sequencer } from './sequencer.js';
import { LeadershipLost, connectSequencer } from './sequencer-connection.js';
import { openPostgresStore } from './testing/store-under-test.js';
import type { PostgresUnderTest } from './testing/store-under-test.js';
import { appendTo, expectStreamOrder, holdTransaction, logPlaces } from './testing/writing.js';
import type { HeldTransaction } from './testing/writing.js';

describe('the dense log index', () => {
  let subject: PostgresUnderTest;
  beforeEach(async () => {
    subject = await openPostgresStore();
  });
  afterEach(() => subject.close());

  it('gives an event its place when its long transaction commits, behind later ones', async () => {
    const { store, sequence } = subject;
    const long = await holdTransaction(subject);
    await appendTo(long.store, 'long', paidIn(1), paidIn(2));
    await appendTo(store, 'short', paidIn(3));
    await sequence();
    expect(await logPlaces(store)).toEqual(['short/1']);
    await long.end('commit');
    await sequence();
    expect(await logPlaces(store)).toEqual(['short/1', 'long/1', 'long/2']);
  });

  it('has no hole where a transaction was aborted', async () => {
    const { store, sequence } = subject;
    await appendTo(store, 'kept', paidIn(1));
    const aborted = await holdTransaction(subject);
    await appendTo(aborted.store, 'aborted', paidIn(2));
    await appendTo(store, 'kept', paidIn(3));
    await sequence();
    await aborted.end('rollback');
    await appendTo(store, 'kept', paidIn(4));
    await sequence();
    expect(await logPlaces(store)).toEqual(['kept/1', 'kept/2', 'kept/3']);
    expect(await store.readStream('aborted')).toMatchObject({ version: 0 });
  });

  it('skips, doubles and reorders nothing, however transactions cross', async () => {
    const slot = fc.nat({ max: 2 });
    const step = fc.oneof(
      fc.record({ do: fc.constant('append' as const), slot }),
      fc.record({ do: fc.constantFrom('commit' as const, 'rollback' as const), slot }),
      fc.record({ do: fc.constantFrom('direct' as const, 'sequence' as const), slot }),
    );
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        runs += 1;
        const before = (await logPlaces(subject.store)).length;
        const committed = await cross(subject, `run${runs}`, steps);
        const places = await logPlaces(subject.store);
        expect(places.slice(before).toSorted()).toEqual(committed.toSorted());
        expectStreamOrder(places);
      }),
      // A broken log stays broken: a shrunk example would fail for the first one's reason.
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('fences off a leader that another one has succeeded', async () => {
    const { store, database } = subject;
    const former = await connectSequencer(database.sequencerUrl);
    const latter = await connectSequencer(database.sequencerUrl);
    const old = await former.takeLeadership();
    const { epoch, size } = await latter.takeLeadership();
    await appendTo(store, 'account', paidIn(1), paidIn(2));
    await expect(former.step(old.epoch, old.size, 10)).rejects.toBeInstanceOf(LeadershipLost);
    expect(await logPlaces(store)).toEqual([]);
    expect(await latter.step(epoch, size, 10)).toBe(2);
    expect(await logPlaces(store)).toEqual(['account/1', 'account/2']);
    await Promise.all([former.close(), latter.close()]);
  });

  it('takes no more than a batch in one step', async () => {
    const { store, database } = subject;
    await appendTo(store, 'account', ...Array.from({ length: 5 }, () => paidIn(1)));
    const connection = await connectSequencer(database.sequencerUrl);
    const { epoch } = await connection.takeLeadership();
    expect(await connection.step(epoch, 0, 2)).toBe(2);
    expect(await connection.step(epoch, 2, 2)).toBe(4);
    expect(await connection.step(epoch, 4, 2)).toBe(5);
    expect(await connection.step(epoch, 5, 2)).toBe(5);
    await connection.close();
  });

  it('dates batches so that time never runs back along the log', async () => {
    const { store, sequence, administrator } = subject;
    await administrator.query(`update log.log_head set sequenced_at = '2999-01-01T00:00:00Z'`);
    await appendTo(store, 'account', paidIn(1));
    await sequence();
    const { rows } = await administrator.query(
      `select first_index, size, sequenced_at from log.log_batch`,
    );
    const sequenced_at = new Date('2999-01-01T00:00:00Z');
    expect(rows).toEqual([{ first_index: 0, size: 1, sequenced_at }]);
  });
});

describe('running sequencers', () => {
  let subject: PostgresUnderTest;
  beforeEach(async () => {
    subject = await openPostgresStore();
  });
  const running: Sequencer[] = [];
  const stopAll = async (): Promise<void> => {
    await Promise.all(running.splice(0).map((sequencer) => sequencer.stop()));
  };
  afterEach(async () => {
    await stopAll();
    await subject.close();
  });

  const start = (errors: unknown[]): Sequencer => {
    const sequencer = startSequencer({
      url: subject.database.sequencerUrl,
      onError: (error) => errors.push(error),
    });
    running.push(sequencer);
    return sequencer;
  };

  it('keep one dense order while many write and several race for the lead', async () => {
    const { store, pool, administrator } = subject;
    const errors: unknown[] = [];
    for (let count = 0; count < 3; count += 1) start(errors);
    const write = async (writer: number): Promise<void> => {
      for (let round = 0; round < 15; round += 1) {
        const outcome = await executeCommand(store, {
          decider: accountDecider,
          category: 'account',
          stream: `account-${(writer + round) % 12}`,
          command: { type: 'PayIn', payment: { cents: 1 } },
          context: commandContext(),
        });
        expect(outcome.kind).toMatch(/done|contended/);
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_item, writer) => write(writer)));
    await administrator.query(TERMINATE_LEADER);
    const last = await appendTo(store, 'last', paidIn(1));
    const [event] = last.kind === 'appended' ? last.recorded : [];
    const index = await waitForSequence(pool, event?.eventId ?? '', 10_000);
    const places = await logPlaces(store);
    expect(places[index ?? -1]).toBe('last/1');
    expectStreamOrder(places);
    const { rows } = await administrator.query('select count(*)::int as events from log.event');
    expect(rows).toEqual([{ events: places.length }]);
    await stopAll();
    expect(errors).toEqual([expect.objectContaining({ name: 'StoreUnavailable' })]);
  });

  it('keep partitions ahead of the positions handed out', async () => {
    const { store, pool, administrator } = subject;
    await administrator.query(`select setval('log.event_pos', 29999999)`);
    const errors: unknown[] = [];
    const sequencer = start(errors);
    while (!sequencer.leading()) await waitForSequence(pool, NO_EVENT, 0);
    const outcome = await appendTo(store, 'account', paidIn(1), paidIn(2));
    expect(outcome).toMatchObject({ kind: 'appended' });
    const { rows } = await administrator.query(
      `select distinct tableoid::regclass::text as partition from log.event order by 1`,
    );
    expect(rows).toEqual([{ partition: 'log.event_p000003' }]);
    await expect(administrator.query('truncate log.event_p000004')).rejects.toMatchObject({
      code: '42501',
    });
    await stopAll();
    expect(errors).toEqual([]);
  });
});

const NO_EVENT = '00000000-0000-7000-8000-000000000000';

const TERMINATE_LEADER = `
  select pg_terminate_backend(pid) from pg_locks join pg_stat_activity using (pid)
  where locktype = 'advisory' and granted and application_name = 'tollgate-sequencer'`;

interface CrossingStep {
  readonly do: 'append' | 'commit' | 'rollback' | 'direct' | 'sequence';
  readonly slot: number;
}

/** Does the steps, ends what is still open and sequences; returns what was committed. */
const cross = async (
  subject: PostgresUnderTest,
  run: string,
  steps: readonly CrossingStep[],
): Promise<readonly string[]> => {
  const held = new Map<number, HeldTransaction>();
  const waiting = new Map<number, string[]>();
  const committed: string[] = [];
  const appended = async (store: HeldTransaction['store'], stream: string): Promise<string[]> => {
    const outcome = await appendTo(store, stream, paidIn(1), paidIn(2));
    return outcome.kind === 'appended'
      ? outcome.recorded.map(({ version }) => `${stream}/${version}`)
      : [];
  };
  const end = async (slot: number, how: 'commit' | 'rollback'): Promise<void> => {
    await held.get(slot)?.end(how);
    if (how === 'commit') committed.push(...(waiting.get(slot) ?? []));
    held.delete(slot);
    waiting.delete(slot);
  };
  const act = async (step: CrossingStep): Promise<void> => {
    switch (step.do) {
      case 'append': {
        const transaction = held.get(step.slot) ?? (await holdTransaction(subject));
        held.set(step.slot, transaction);
        const places = await appended(transaction.store, `${run}-slot${step.slot}`);
        waiting.set(step.slot, [...(waiting.get(step.slot) ?? []), ...places]);
        return;
      }
      case 'commit':
      case 'rollback':
        return end(step.slot, step.do);
      case 'direct':
        committed.push(...(await appended(subject.store, `${run}-direct`)));
        return;
      case 'sequence':
        return subject.sequence();
    }
  };
  try {
    for (const step of steps) await act(step);
  } finally {
    for (const slot of [...held.keys()]) await end(slot, 'commit');
  }
  await subject.sequence();
  return committed;
};
