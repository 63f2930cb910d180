import fc from 'fast-check';
import type { LogEntry, LogReader } from './event-store.js';
import { FOLLOWER_BATCH_MAX, LogNotDense, follow, followOnce } from './follower.js';
import type { Follower } from './follower.js';

const entry = (logIndex: number): LogEntry => ({
  logIndex,
  eventId: `event-${logIndex}`,
  stream: 'account-1',
  version: logIndex + 1,
  event: { type: 'MoneyPaidIn', data: { cents: logIndex } },
  actor: { personId: 'per_a' },
  commandId: `command-${logIndex}`,
  recordedAt: '2026-03-02T09:00:00.000Z',
  effectiveAt: '2026-03-02T09:00:00.000Z',
  leafHash: '',
});

const logOf = (indexes: readonly number[]): LogReader => ({
  readLog: async (from, limit) =>
    indexes
      .map(entry)
      .filter(({ logIndex }) => logIndex >= from)
      .slice(0, limit),
  logSize: async () => indexes.length,
});

const upTo = (size: number): readonly number[] =>
  Array.from({ length: size }, (_item, index) => index);

/** Keeps what it handled together with its position, as a read model does. */
const rememberingFollower = (failures: { left: number } = { left: 0 }) => {
  const handled: number[] = [];
  const follower: Follower = {
    name: 'remembering',
    position: async () => handled.length,
    handle: async (entries, nextIndex) => {
      if (failures.left > 0) {
        failures.left -= 1;
        throw new Error('read model out of reach');
      }
      handled.push(...entries.map(({ logIndex }) => logIndex));
      expect(handled).toHaveLength(nextIndex);
    },
  };
  return { follower, handled };
};

describe('followOnce', () => {
  it('handles one bounded batch from the position on and says when there may be more', async () => {
    const { follower, handled } = rememberingFollower();
    const log = logOf(upTo(FOLLOWER_BATCH_MAX + 3));
    expect(await followOnce(log, follower)).toBe(true);
    expect(handled).toHaveLength(FOLLOWER_BATCH_MAX);
    expect(await followOnce(log, follower)).toBe(false);
    expect(handled).toEqual(upTo(FOLLOWER_BATCH_MAX + 3));
    expect(await followOnce(log, follower)).toBe(false);
  });

  it.each([
    ['a hole', [0, 1, 3], { expectedIndex: 2, actualIndex: 3 }],
    ['a swap', [0, 2, 1], { expectedIndex: 1, actualIndex: 2 }],
    ['a late start', [1, 2], { expectedIndex: 0, actualIndex: 1 }],
  ])('refuses a log with %s and handles nothing of the batch', async (_name, indexes, facts) => {
    const { follower, handled } = rememberingFollower();
    const failure = await followOnce(logOf(indexes), follower).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LogNotDense);
    expect(failure).toMatchObject(facts);
    expect(handled).toEqual([]);
  });
});

describe('follow', () => {
  it('handles every entry once and in order, however often handling fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 1_200 }), fc.nat({ max: 6 }), async (size, failing) => {
        const failures = { left: failing };
        const { follower, handled } = rememberingFollower(failures);
        const reported: string[] = [];
        let wakesLeft = failing + 2;
        await follow(logOf(upTo(size)), follower, {
          wake: async () => {
            wakesLeft -= 1;
          },
          stopped: () => wakesLeft <= 0,
          onError: (_error, name) => reported.push(name),
        });
        expect(handled).toEqual(upTo(size));
        expect(reported).toEqual(Array(size === 0 ? 0 : failing).fill('remembering'));
      }),
    );
  });

  it('does nothing more once it is stopped', async () => {
    const { follower, handled } = rememberingFollower();
    await follow(logOf(upTo(3)), follower, {
      wake: () => Promise.reject(new Error('a stopped follower must not sleep')),
      stopped: () => true,
      onError: () => undefined,
    });
    expect(handled).toEqual([]);
  });
});
