import type { Follower, LogEntry } from '@tollgate/event-sourcing';
import { FOLLOWER_BATCH_MAX } from '@tollgate/event-sourcing';
import { GATHER_MS, QUIET_BATCH_MAX, gatherUnderLoad } from './gather-under-load.js';

const at = '2026-03-02T09:00:00.000Z';
const entries = (count: number): readonly LogEntry[] =>
  Array.from({ length: count }, (_, logIndex) => ({
    ...{ logIndex, stream: 'ini_1', version: logIndex + 1, eventId: `event-${logIndex}` },
    ...{ commandId: 'command', recordedAt: at, effectiveAt: at, leafHash: '' },
    event: { type: 'VoteCast', data: {} },
    actor: { personId: 'per_1' },
  }));

describe('a follower that gathers under load', () => {
  const done: string[] = [];
  const follower: Follower = {
    name: 'counted',
    position: () => Promise.resolve(0),
    handle: (batch, nextIndex) => {
      done.push(`handled ${batch.length} up to ${nextIndex}`);
      return Promise.resolve();
    },
  };
  const gathering = gatherUnderLoad(follower, (delayMs) => {
    done.push(`rested ${delayMs}`);
    return Promise.resolve();
  });

  beforeEach(() => {
    done.length = 0;
  });

  it('does not rest after a small batch, so that a lone decision is followed at once', async () => {
    await gathering.handle(entries(QUIET_BATCH_MAX), 20);
    expect(done).toEqual([`handled ${QUIET_BATCH_MAX} up to 20`]);
  });

  it('rests after a large batch, once its position is stored', async () => {
    await gathering.handle(entries(QUIET_BATCH_MAX + 1), 21);
    expect(done).toEqual([`handled ${QUIET_BATCH_MAX + 1} up to 21`, `rested ${GATHER_MS}`]);
  });

  it('does not rest while it catches up', async () => {
    await gathering.handle(entries(FOLLOWER_BATCH_MAX), 500);
    expect(done).toEqual([`handled ${FOLLOWER_BATCH_MAX} up to 500`]);
  });

  it('does not rest over a failure, which is tried again', async () => {
    const failing = gatherUnderLoad(
      { ...follower, handle: () => Promise.reject(new Error('unavailable')) },
      () => Promise.reject(new Error('must not rest')),
    );
    await expect(failing.handle(entries(100), 100)).rejects.toThrow('unavailable');
  });
});
