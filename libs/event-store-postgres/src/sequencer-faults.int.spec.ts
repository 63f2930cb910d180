import type { AppendOutcome } from '@tollgate/event-sourcing';
import { paidIn } from '@tollgate/event-sourcing/testing';
import type { AccountEvent } from '@tollgate/event-sourcing/testing';
import { waitForSequence } from './find-sequences.js';
import { startSequencer } from './sequencer.js';
import type { Sequencer } from './sequencer.js';
import { compileForProcesses, spawnSequencer } from './testing/sequencer-process.js';
import type { SequencerProcess } from './testing/sequencer-process.js';
import { openPostgresStore } from './testing/store-under-test.js';
import type { PostgresUnderTest } from './testing/store-under-test.js';
import { appendTo, expectStreamOrder, logPlaces } from './testing/writing.js';

const TIMEOUT_MS = 60_000;

describe('a sequencer that fails', () => {
  let subject: PostgresUnderTest;
  const processes: SequencerProcess[] = [];
  let successor: Sequencer | undefined;
  const spawnOne = (): SequencerProcess => {
    const spawned = spawnSequencer(subject.database.sequencerUrl);
    processes.push(spawned);
    return spawned;
  };
  const indexOf = (outcome: AppendOutcome<AccountEvent>): Promise<number | undefined> => {
    const [event] = outcome.kind === 'appended' ? outcome.recorded : [];
    return waitForSequence(subject.pool, event?.eventId ?? '', 15_000);
  };

  beforeAll(compileForProcesses, TIMEOUT_MS);
  beforeEach(async () => {
    subject = await openPostgresStore();
  });
  afterEach(async () => {
    await Promise.all(processes.splice(0).map((process) => process.kill()));
    await successor?.stop();
    await subject.close();
  });

  it(
    'is succeeded while it is paused, and changes nothing when it goes on',
    async () => {
      const { store, database } = subject;
      const paused = spawnOne();
      expect(await paused.says()).toBe('leading');
      expect(await indexOf(await appendTo(store, 'before', paidIn(1)))).toBe(0);
      paused.signal('SIGSTOP');
      const errors: unknown[] = [];
      const onError = (error: unknown) => errors.push(error);
      successor = startSequencer({ url: database.sequencerUrl, onError });
      expect(await indexOf(await appendTo(store, 'meanwhile', paidIn(1), paidIn(2)))).toBe(1);
      await appendTo(store, 'meanwhile', paidIn(3));
      paused.signal('SIGCONT');
      expect(await paused.says()).toBe('StoreUnavailable 57P05');
      expect(await indexOf(await appendTo(store, 'after', paidIn(1)))).toBe(4);
      await successor.stop();
      expect(await paused.says()).toBe('leading');
      expect(await indexOf(await appendTo(store, 'after', paidIn(2)))).toBe(5);
      expect(await logPlaces(store)).toEqual([
        'before/1',
        'meanwhile/1',
        'meanwhile/2',
        'meanwhile/3',
        'after/1',
        'after/2',
      ]);
      expect(errors).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    'loses and doubles nothing when it is killed again and again under load',
    async () => {
      const { store, administrator } = subject;
      for (let round = 0; round < 4; round += 1) {
        const victim = spawnOne();
        expect(await victim.says()).toBe('leading');
        const write = async (writer: number): Promise<void> => {
          for (let turn = 0; turn < 10 + round; turn += 1) {
            await appendTo(store, `account-${writer}`, paidIn(1), paidIn(2));
          }
        };
        const writing = Promise.all([0, 1, 2, 3].map(write));
        await appendTo(store, 'signal', paidIn(1)).then(indexOf);
        await victim.kill();
        await writing;
      }
      await subject.sequence();
      const places = await logPlaces(store);
      expectStreamOrder(places);
      const { rows } = await administrator.query(`select count(*)::int as events,
        (select count(*)::int from log.pending) as pending from log.event`);
      expect(rows).toEqual([{ events: places.length, pending: 0 }]);
    },
    TIMEOUT_MS,
  );
});
