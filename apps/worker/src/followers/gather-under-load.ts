import type { Follower } from '@tollgate/event-sourcing';

/** Batches up to this size are followed by no rest: at 50 decisions a second a batch holds about five entries. */
export const QUIET_BATCH_MAX = 16;
/** Rest after a larger batch. */
export const GATHER_MS = 300;

/**
 * Lets a follower rest after a large batch, so that the next one is larger still. For one whose cost is paid
 * per initiative and batch, not per entry: the signaller then wakes a busy initiative three times a second at
 * most, and leaves the machine to those who decide.
 */
export const gatherUnderLoad = (
  follower: Follower,
  sleep: (delayMs: number) => Promise<void>,
): Follower => ({
  ...follower,
  handle: async (entries, nextIndex) => {
    await follower.handle(entries, nextIndex);
    if (entries.length > QUIET_BATCH_MAX) await sleep(GATHER_MS);
  },
});
