import { summarise } from './latency-summary.js';
import type { LatencySummary } from './latency-summary.js';

/** A load of callers who each wait for an answer before they ask again. */
export interface ClosedLoop {
  readonly callers: number;
  readonly warmUpMs: number;
  readonly measuredMs: number;
  /** One operation of one caller; `round` counts from 0. Throws when the answer is not the expected one. */
  readonly operation: (caller: number, round: number) => Promise<void>;
}

/** Runs the load once and sums it up; operations that began while warming up are not counted. */
export const runClosedLoop = async (load: ClosedLoop): Promise<LatencySummary> => {
  const startedAt = performance.now();
  const measureFrom = startedAt + load.warmUpMs;
  const stopAt = measureFrom + load.measuredMs;
  const latenciesMs: number[] = [];

  const runCaller = async (caller: number): Promise<void> => {
    for (let round = 0; performance.now() < stopAt; round += 1) {
      const from = performance.now();
      await load.operation(caller, round);
      if (from >= measureFrom) latenciesMs.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: load.callers }, (_, caller) => runCaller(caller)));
  return summarise(latenciesMs, {
    callers: load.callers,
    wallMs: performance.now() - measureFrom,
  });
};
