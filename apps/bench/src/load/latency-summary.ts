/** Latencies of one run in milliseconds, with the rate over its wall time. */
export interface LatencySummary {
  readonly callers: number;
  readonly operations: number;
  /** Completed operations per second of wall time. */
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

/** Sorted copy's value at `share` (0 to 1), nearest rank. */
export const percentile = (sorted: readonly number[], share: number): number => {
  const rank = Math.max(0, Math.ceil(sorted.length * share) - 1);
  return sorted[rank] ?? Number.NaN;
};

/** Sums up latencies measured by `callers` over `wallMs`. */
export const summarise = (
  latenciesMs: readonly number[],
  run: { readonly callers: number; readonly wallMs: number },
): LatencySummary => {
  const sorted = [...latenciesMs].sort((a, b) => a - b);
  return {
    callers: run.callers,
    operations: sorted.length,
    perSecond: sorted.length / (run.wallMs / 1_000),
    p50Ms: percentile(sorted, 0.5),
    p95Ms: percentile(sorted, 0.95),
    p99Ms: percentile(sorted, 0.99),
  };
};
