import type { Follower, LogEntry } from '@tollgate/event-sourcing';
import { FOLLOWER_BATCH_MAX } from '@tollgate/event-sourcing';

/** Fewer entries say nothing about the load: one command may record several. */
export const BURST_ENTRIES_MIN = 10;
/** Entries that follow each other faster than this, on average, are a burst: above some 150 a second. */
export const BURST_SPACING_MS = 6;

/** How long to rest after a burst, and what to rest with. */
export interface Rest {
  readonly restMs: number;
  readonly sleep: (delayMs: number) => Promise<void>;
}

/**
 * Lets a follower rest after a burst, so that the next batch is larger still. For those whose cost is paid
 * per initiative and batch more than per entry: they leave the machine to those who decide. The load is read
 * from the entries' own times, not from the size of a batch, which a rest would make grow.
 */
export const gatherUnderLoad = (follower: Follower, { restMs, sleep }: Rest): Follower => ({
  ...follower,
  handle: async (entries, nextIndex) => {
    await follower.handle(entries, nextIndex);
    // A full batch means that more is waiting already: whoever catches up does not rest.
    if (entries.length < FOLLOWER_BATCH_MAX && isBurst(entries)) await sleep(restMs);
  },
});

const isBurst = (entries: readonly LogEntry[]): boolean => {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last || entries.length < BURST_ENTRIES_MIN) return false;
  const spanMs = Date.parse(last.recordedAt) - Date.parse(first.recordedAt);
  return spanMs < entries.length * BURST_SPACING_MS;
};
