/** Longest a client may make the server wait for the sequencer. */
export const WAIT_S_MAX = 10;
const WAIT_S_DEFAULT = 2;

const WAIT = /(?:^|,)\s*wait(?:\s*=\s*"?(\d{1,4})"?)?\s*(?=,|;|$)/i;

/**
 * Milliseconds the client is ready to wait for its decision's place in the log: RFC 7240 §4.3 `wait=<seconds>`,
 * cut to {@link WAIT_S_MAX}; a bare `wait` means two seconds. Undefined when it did not ask.
 */
export const waitAskedMs = (prefer: string | undefined): number | undefined => {
  if (prefer === undefined) return undefined;
  const match = WAIT.exec(prefer);
  if (!match) return undefined;
  const seconds = match[1] === undefined ? WAIT_S_DEFAULT : Number(match[1]);
  return Math.min(seconds, WAIT_S_MAX) * 1_000;
};
