import fc from 'fast-check';
import type { LogEntry, LogReader } from './event-store.js';
import { SHARED_ENTRIES_MAX, SharedLogReader } from './shared-log-reader.js';

const at = '2026-03-02T09:00:00.000Z';
const entry = (logIndex: number): LogEntry => ({
  ...{ logIndex, stream: 'account', version: logIndex + 1, eventId: `event-${logIndex}` },
  ...{ commandId: 'command', recordedAt: at, effectiveAt: at, leafHash: '' },
  event: { type: 'PaidIn', data: {} },
  actor: { personId: 'per_1' },
});

/** A log that grows, and counts how often it was read. */
const growingLog = () => {
  let size = 0;
  let reads = 0;
  const reader: LogReader = {
    logSize: () => Promise.resolve(size),
    readLog: async (from, limit) => {
      reads += 1;
      await Promise.resolve();
      const count = Math.max(0, Math.min(limit, size - from));
      return Array.from({ length: count }, (_, offset) => entry(from + offset));
    },
  };
  return {
    reader,
    grow: (by: number) => {
      size += by;
    },
    reads: () => reads,
  };
};

describe('a shared log reader', () => {
  it('reads once for followers that stand at the same place, also at the same time', async () => {
    const log = growingLog();
    const shared = new SharedLogReader(log.reader);
    log.grow(10);
    const [first, second] = await Promise.all([shared.readLog(0, 500), shared.readLog(0, 500)]);
    const third = await shared.readLog(0, 500);
    expect(first).toHaveLength(10);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(log.reads()).toBe(1);
  });

  it('reads for itself whoever is behind what is kept', async () => {
    const log = growingLog();
    const shared = new SharedLogReader(log.reader);
    log.grow(SHARED_ENTRIES_MAX + 600);
    for (let from = 0; from < SHARED_ENTRIES_MAX + 600; from += 500)
      await shared.readLog(from, 500);
    const late = await shared.readLog(0, 500);
    expect(late.map(({ logIndex }) => logIndex)).toEqual(Array.from({ length: 500 }, (_, i) => i));
  });

  it('reads again after it was told to forget', async () => {
    const log = growingLog();
    const shared = new SharedLogReader(log.reader);
    log.grow(1);
    await shared.readLog(0, 500);
    shared.forget();
    await shared.readLog(0, 500);
    expect(log.reads()).toBe(2);
  });

  it('hands every follower the whole log in order, whatever the pace of each', async () => {
    const step = fc.record({
      follower: fc.nat(2),
      grow: fc.nat(900),
      limit: fc.integer({ min: 1, max: 700 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const log = growingLog();
        const shared = new SharedLogReader(log.reader);
        const positions = [0, 0, 0];
        for (const { follower, grow, limit } of steps) {
          log.grow(grow);
          const from = positions[follower] ?? 0;
          const others = shared.readLog(positions[(follower + 1) % 3] ?? 0, limit);
          const entries = await shared.readLog(from, limit);
          await others;
          expect(entries.map(({ logIndex }) => logIndex)).toEqual(
            entries.map((_, offset) => from + offset),
          );
          expect(entries.length).toBeLessThanOrEqual(limit);
          const size = await shared.logSize();
          if (from < size) expect(entries.length).toBeGreaterThan(0);
          positions[follower] = from + entries.length;
        }
      }),
    );
  });
});
