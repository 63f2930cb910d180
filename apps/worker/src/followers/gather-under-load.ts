import type { Follower } from '@tollgate/event-sourcing';
import { FOLLOWER_BATCH_MAX } from '@tollgate/event-sourcing';

/** Batches up to this size are followed by no rest: at 50 decisions a second a batch holds some three entries. */
export const QUIET_BATCH_MAX = 16;
/** Rest after a larger batch. */
export const GATHER_MS = 300;

/**
 * Lets a follower rest after a large batch, so that the next one is larger still: much of what following
 * costs is paid per batch, or per initiative and batch, not per entry. Above some 300 decisions a second lists
 * are then up to half a second behind and a busy initiative's process is woken three times a second, and the
 * machine is left to those who decide.
 */
export const gatherUnderLoad = (
  follower: Follower,
  sleep: (delayMs: number) => Promise<void>,
): Follower => ({
  ...follower,
  handle: async (entries, nextIndex) => {
    await follower.handle(entries, nextIndex);
    // A full batch means that more is waiting already: whoever catches up does not rest.
    const isLarge = entries.length > QUIET_BATCH_MAX && entries.length < FOLLOWER_BATCH_MAX;
    if (isLarge) await sleep(GATHER_MS);
  },
});
