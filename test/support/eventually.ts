import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 50;

/** What must come true, and until when. */
export interface Expectation {
  /** Completes the sentence "… did not happen within …". */
  readonly what: string;
  /** Generous: a machine under load is slow, and only a failing test waits so long. */
  readonly withinMs?: number;
}

const WITHIN_MS_DEFAULT = 60_000;

/**
 * Asks again and again until the probe answers something. A probe that throws is asked again as well, because
 * what it asks may be starting; its last error is told when time is over.
 */
export const eventually = async <Value>(
  { what, withinMs = WITHIN_MS_DEFAULT }: Expectation,
  probe: () => Promise<Value | undefined> | Value | undefined,
): Promise<Value> => {
  const deadline = performance.now() + withinMs;
  let cause: unknown;
  do {
    try {
      const value = await probe();
      if (value !== undefined) return value;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await delay(POLL_MS);
  } while (performance.now() < deadline);
  throw new Error(`${what} did not happen within ${withinMs} ms`, { cause });
};
