import type { Follower, LogEntry } from '@tollgate/event-sourcing';
import { FOLLOWER_BATCH_MAX } from '@tollgate/event-sourcing';
import { BURST_ENTRIES_MIN, gatherUnderLoad } from './gather-under-load.js';

const START_MS = Date.parse('2026-03-02T09:00:00.000Z');

/** Entries recorded at a steady rate. */
const entries = (count: number, spacingMs: number): readonly LogEntry[] =>
  Array.from({ length: count }, (_, logIndex) => {
    const at = new Date(START_MS + logIndex * spacingMs).toISOString();
    return {
      ...{ logIndex, stream: 'ini_1', version: logIndex + 1, eventId: `event-${logIndex}` },
      ...{ commandId: 'command', recordedAt: at, effectiveAt: at, leafHash: '' },
      event: { type: 'VoteCast', data: {} },
      actor: { personId: 'per_1' },
    };
  });

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
  const gathering = gatherUnderLoad(follower, {
    restMs: 250,
    sleep: (delayMs) => {
      done.push(`rested ${delayMs}`);
      return Promise.resolve();
    },
  });

  beforeEach(() => {
    done.length = 0;
  });

  it('does not rest after a few entries, so that a lone decision is followed at once', async () => {
    await gathering.handle(entries(BURST_ENTRIES_MIN - 1, 0), 20);
    expect(done).toEqual([`handled ${BURST_ENTRIES_MIN - 1} up to 20`]);
  });

  it('does not rest at 50 decisions a second, however many came in one batch', async () => {
    await gathering.handle(entries(60, 20), 60);
    expect(done).toEqual(['handled 60 up to 60']);
  });

  it('rests after a burst, once its position is stored', async () => {
    await gathering.handle(entries(60, 2), 60);
    expect(done).toEqual(['handled 60 up to 60', 'rested 250']);
  });

  it('does not rest while it catches up', async () => {
    await gathering.handle(entries(FOLLOWER_BATCH_MAX, 0), 500);
    expect(done).toEqual([`handled ${FOLLOWER_BATCH_MAX} up to 500`]);
  });

  it('does not rest over a failure, which is tried again', async () => {
    const failing = gatherUnderLoad(
      { ...follower, handle: () => Promise.reject(new Error('unavailable')) },
      { restMs: 250, sleep: () => Promise.reject(new Error('must not rest')) },
    );
    await expect(failing.handle(entries(100, 0), 100)).rejects.toThrow('unavailable');
  });
});
