import type { LogEntry, LogReader } from './event-store.js';

/** Entries handled in one go; bounds memory and the length of one transaction. */
export const FOLLOWER_BATCH_MAX = 500;

/**
 * Something that follows the log: a read model, the workflow signaller, an outgoing delivery.
 * `handle` must store its effects and the new position together, or be harmless when repeated.
 */
export interface Follower {
  readonly name: string;
  /** Next index to handle; 0 for a new follower. */
  readonly position: () => Promise<number>;
  /** Handles `entries` in order and remembers `nextIndex` as its position. */
  readonly handle: (entries: readonly LogEntry[], nextIndex: number) => Promise<void>;
}

/** What stops and wakes a follower. */
export interface FollowerSignals {
  /** Resolves when new entries may exist or a polling interval has passed; it is a hint, nothing more. */
  readonly wake: () => Promise<void>;
  readonly stopped: () => boolean;
  /** Told about each failure; the loop tries again after the next wake. */
  readonly onError: (error: unknown, follower: string) => void;
}

/** One step: handles the next batch. True when there may be more at once. */
export const followOnce = async (reader: LogReader, follower: Follower): Promise<boolean> => {
  const from = await follower.position();
  const entries = await reader.readLog(from, FOLLOWER_BATCH_MAX);
  if (entries.length === 0) return false;
  assertDense(entries, from);
  await follower.handle(entries, from + entries.length);
  return entries.length === FOLLOWER_BATCH_MAX;
};

/** Follows until stopped. A failing batch is tried again, never skipped: order is the promise. */
export const follow = async (
  reader: LogReader,
  follower: Follower,
  signals: FollowerSignals,
): Promise<void> => {
  while (!signals.stopped()) {
    let more = false;
    try {
      more = await followOnce(reader, follower);
    } catch (error) {
      signals.onError(error, follower.name);
    }
    if (!more && !signals.stopped()) await signals.wake();
  }
};

/** The log handed out entries with a hole or out of order: a bug in the sequencer or its reader. */
export class LogNotDense extends Error {
  override readonly name = 'LogNotDense';
  readonly expectedIndex: number;
  readonly actualIndex: number;

  constructor(expectedIndex: number, actualIndex: number) {
    super(`the log handed out index ${actualIndex} where ${expectedIndex} was due`);
    this.expectedIndex = expectedIndex;
    this.actualIndex = actualIndex;
  }
}

const assertDense = (entries: readonly LogEntry[], from: number): void => {
  entries.forEach(({ logIndex }, offset) => {
    if (logIndex !== from + offset) throw new LogNotDense(from + offset, logIndex);
  });
};
