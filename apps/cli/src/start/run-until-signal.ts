// One Ctrl+C may come twice: from the terminal, and forwarded by npm.
const SAME_KEYPRESS_MS = 400;

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The person's wish to stop. */
export interface StopRequest {
  /** Aborted at the first signal. */
  readonly signal: AbortSignal;
  /** Settles at the first signal. */
  readonly requested: Promise<void>;
  /** Gives the signals back to their default. */
  readonly dispose: () => void;
}

/** First Ctrl+C (or SIGTERM, SIGHUP) asks, the second calls `force`. */
export const listenForStop = (force: () => void): StopRequest => {
  const controller = new AbortController();
  let resolveRequested: () => void = () => undefined;
  const requested = new Promise<void>((resolve) => {
    resolveRequested = resolve;
  });
  let firstAtMs = 0;
  const onSignal = (): void => {
    if (controller.signal.aborted) {
      if (performance.now() - firstAtMs > SAME_KEYPRESS_MS) force();
      return;
    }
    firstAtMs = performance.now();
    controller.abort(new Error('stopped before everything was started'));
    resolveRequested();
  };
  for (const name of STOP_SIGNALS) process.on(name, onSignal);
  return {
    signal: controller.signal,
    requested,
    dispose: () => {
      for (const name of STOP_SIGNALS) process.off(name, onSignal);
    },
  };
};
