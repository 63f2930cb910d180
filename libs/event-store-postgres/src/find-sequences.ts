import { setTimeout as delay } from 'node:timers/promises';
import type { Pool } from 'pg';
import { askingStore } from './store-unavailable.js';

/** Milliseconds between two looks for an event that is not sequenced yet. */
const LOOK_AGAIN_MS = 10;

/** The log indexes of those of `eventIds` that are sequenced already. */
export const findSequences = async (
  pool: Pool,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await askingStore(() =>
    pool.query<{ readonly eventId: string; readonly logIndex: number }>({
      name: 'find-log-indexes',
      text: `select event_id as "eventId", log_index as "logIndex"
        from log.find_log_indexes($1::uuid[])`,
      values: [eventIds],
    }),
  );
  return new Map(rows.map(({ eventId, logIndex }) => [eventId, logIndex]));
};

/**
 * Waits until an appended event has its log index, for callers that want to read their own write from a
 * read model. Undefined when it has none after `timeoutMs`: the event is recorded all the same.
 */
export const waitForSequence = async (
  pool: Pool,
  eventId: string,
  timeoutMs: number,
): Promise<number | undefined> => {
  const deadlineMs = Date.now() + timeoutMs;
  for (;;) {
    const logIndex = (await findSequences(pool, [eventId])).get(eventId);
    if (logIndex !== undefined || Date.now() >= deadlineMs) return logIndex;
    await delay(LOOK_AGAIN_MS);
  }
};
