import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Alarm } from './alarm.js';
import { askingStore } from './store-unavailable.js';

/** Milliseconds between two looks at the log when no notification arrives. */
export const WAKE_POLL_MS = 500;

/**
 * A follower rests at least this long between two wakes. The first entry after a quiet while is handled at
 * once; under load entries gather meanwhile, and one batch costs a fraction of many small ones, each with
 * its own transaction, which the decisions themselves would have to wait for.
 */
export const WAKE_INTERVAL_MIN_MS = 50;

const CONNECT_TIMEOUT_MS = 5_000;
const RECONNECT_DELAY_MS = 500;

/** What the wake-up is made of. */
export interface LogWakeUpOptions {
  /** Any role may listen; the connection serves all followers of the process. */
  readonly url: string;
  /** Told when the connection breaks; followers poll until there is a new one. */
  readonly onError: (error: unknown) => void;
  readonly pollMs?: number;
}

/** Wakes followers when the log has grown. */
export interface LogWakeUp {
  /** A follower's own `wake`: a notification between looking and sleeping is not lost for it. */
  readonly subscribe: () => () => Promise<void>;
  /** Wakes everybody once, so that their loops see that they must stop. */
  readonly close: () => Promise<void>;
}

/** Listens to the sequencer, with polling behind it: a notification is a hint, nothing more. */
export const createLogWakeUp = (options: LogWakeUpOptions): LogWakeUp => {
  const alarms: Alarm[] = [];
  const reconnecting = new Alarm();
  const listening: Listening = {
    ...options,
    closed: false,
    reconnecting,
    ringAll: () => {
      for (const alarm of alarms) alarm.ring();
    },
  };
  const ended = listenUntilClosed(listening);
  return {
    subscribe: () => {
      const alarm = new Alarm();
      alarms.push(alarm);
      let wokenAt = Number.NEGATIVE_INFINITY;
      return async () => {
        await alarm.sleep(options.pollMs ?? WAKE_POLL_MS);
        const restMs = wokenAt + WAKE_INTERVAL_MIN_MS - performance.now();
        if (restMs > 0 && !listening.closed) await sleep(restMs);
        wokenAt = performance.now();
      };
    },
    close: async () => {
      listening.closed = true;
      listening.ringAll();
      reconnecting.ring();
      listening.disconnect?.();
      await ended;
    },
  };
};

interface Listening extends LogWakeUpOptions {
  readonly reconnecting: Alarm;
  readonly ringAll: () => void;
  disconnect?: () => void;
  closed: boolean;
}

const listenUntilClosed = async (listening: Listening): Promise<void> => {
  while (!listening.closed) {
    try {
      await listenOnce(listening);
    } catch (error) {
      if (listening.closed) return;
      listening.onError(error);
      await listening.reconnecting.sleep(RECONNECT_DELAY_MS);
    }
  }
};

/** Ends when closed; throws when the connection breaks. */
const listenOnce = async (listening: Listening): Promise<void> => {
  const client = new pg.Client({
    connectionString: listening.url,
    application_name: 'tollgate-log-wake-up',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  });
  const broken = new Promise<never>((_resolve, reject) => client.on('error', reject));
  const disconnected = new Promise<void>((resolve) => {
    listening.disconnect = resolve;
  });
  // Whoever loses the race below has nobody else to hear it.
  broken.catch(() => undefined);
  client.on('notification', listening.ringAll);
  try {
    await askingStore(() => client.connect());
    await askingStore(() => client.query('listen tollgate_log'));
    // What was sequenced while nobody listened.
    listening.ringAll();
    if (!listening.closed) await askingStore(() => Promise.race([broken, disconnected]));
  } finally {
    await client.end();
  }
};
