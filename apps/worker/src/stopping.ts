import { setTimeout as sleepUntil } from 'node:timers/promises';

/** How the parts of a process learn that it ends. */
export interface Stopping {
  readonly stopped: () => boolean;
  /** Calls back once, at once when it is too late already. */
  readonly whenStopping: (callback: () => void) => void;
  /** Resolves after `delayMs`, or earlier when it is time to stop. */
  readonly sleep: (delayMs: number) => Promise<void>;
  readonly stop: () => void;
}

export const createStopping = (): Stopping => {
  const controller = new AbortController();
  const { signal } = controller;
  return {
    stopped: () => signal.aborted,
    stop: () => controller.abort(),
    whenStopping: (callback) => {
      if (signal.aborted) callback();
      else signal.addEventListener('abort', callback, { once: true });
    },
    sleep: async (delayMs) => {
      try {
        await sleepUntil(delayMs, undefined, { signal });
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
  };
};
