/** When to bring a crashed process back, and when to stop trying. All times in milliseconds. */
export interface RestartPolicy {
  readonly firstDelayMs: number;
  readonly delayMsMax: number;
  /** More crashes than this within `windowMs` mean that restarting does not help. */
  readonly crashesMax: number;
  readonly windowMs: number;
}

export const RESTART_POLICY = {
  firstDelayMs: 250,
  delayMsMax: 8_000,
  crashesMax: 6,
  windowMs: 60_000,
} satisfies RestartPolicy;

/**
 * How long to wait before the next start, given when it crashed so far (the last one just now). Doubles with
 * each crash inside the window; undefined means: give up.
 */
export const restartDelayMs = (
  crashedAtMs: readonly number[],
  policy: RestartPolicy,
): number | undefined => {
  const last = crashedAtMs.at(-1);
  if (last === undefined) return 0;
  const recent = crashedAtMs.filter((at) => last - at < policy.windowMs).length;
  if (recent > policy.crashesMax) return undefined;
  return Math.min(policy.firstDelayMs * 2 ** (recent - 1), policy.delayMsMax);
};
