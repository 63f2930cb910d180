import { setTimeout as delay } from 'node:timers/promises';
import type { ManagedProcess } from './managed-process.js';

export interface HealthWait {
  /** Answers true once the process serves. Throwing counts as "not yet". */
  readonly probe: () => Promise<boolean>;
  readonly timeoutMs: number;
  readonly intervalMs: number;
}

/**
 * Resolves when `probe` says yes. Rejects with `ProcessFailed` as soon as the process ends, or after
 * `timeoutMs`; the last refusal of the probe is the cause.
 */
export const waitUntilHealthy = async (child: ManagedProcess, wait: HealthWait): Promise<void> => {
  const deadline = performance.now() + wait.timeoutMs;
  let refusal: unknown;
  while (performance.now() < deadline) {
    try {
      if (await wait.probe()) return;
    } catch (error) {
      refusal = error;
    }
    await Promise.race([child.exited, delay(wait.intervalMs)]);
    if (child.exit !== undefined)
      throw child.failed(`ended with ${String(child.exit.code ?? child.exit.signal)}`);
  }
  const failure = child.failed(`was not ready within ${wait.timeoutMs / 1000} s`);
  failure.cause = refusal;
  throw failure;
};
