import { Alarm } from './alarm.js';
import { connectSequencer } from './sequencer-connection.js';
import type { SequencerConnection } from './sequencer-connection.js';

/** Events sequenced in one step at most. */
export const SEQUENCE_BATCH_MAX = 2_048;

/** Between two looks at the queue. A shorter interval buys little and costs a commit each time. */
const POLL_MS = 25;
const STANDBY_POLL_MS = 500;
const RECONNECT_DELAY_MS = 500;
const PARTITION_CHECK_INTERVAL_MS = 60_000;

/** What the sequencer is made of. */
export interface SequencerOptions {
  /** Signs in as the sequencer's role, on a connection of its own: the leadership lives and dies with it. */
  readonly url: string;
  /** Told about each failure; the sequencer connects again and stands by. */
  readonly onError: (error: unknown) => void;
  /** Told when this process starts to lead, with its fencing epoch. */
  readonly onLeading?: (epoch: number) => void;
}

/** A running sequencer: leader or standby. */
export interface Sequencer {
  /** True while this process leads. */
  readonly leading: () => boolean;
  /** Looks at once instead of after the polling interval. */
  readonly wake: () => void;
  /** Ends after the present step and gives the leadership back. */
  readonly stop: () => Promise<void>;
}

/**
 * Assigns the dense log index. Start one in as many processes as you like: one leads, the others stand by.
 * A leader that hangs loses its session, and its epoch, after `LEADER_IDLE_MAX_MS`.
 */
export const startSequencer = (options: SequencerOptions): Sequencer => {
  const run: Run = { ...options, alarm: new Alarm(), stopped: false, leading: false };
  const ended = sequenceUntilStopped(run);
  return {
    leading: () => run.leading,
    wake: () => run.alarm.ring(),
    stop: async () => {
      run.stopped = true;
      run.alarm.ring();
      await ended;
    },
  };
};

interface Run extends SequencerOptions {
  readonly alarm: Alarm;
  stopped: boolean;
  leading: boolean;
}

const sequenceUntilStopped = async (run: Run): Promise<void> => {
  while (!run.stopped) {
    try {
      await serveOneConnection(run);
    } catch (error) {
      run.onError(error);
      if (!run.stopped) await run.alarm.sleep(RECONNECT_DELAY_MS);
    }
  }
};

const serveOneConnection = async (run: Run): Promise<void> => {
  const connection = await connectSequencer(run.url);
  try {
    while (!run.stopped && !(await connection.tryToLead())) {
      await run.alarm.sleep(STANDBY_POLL_MS);
    }
    if (!run.stopped) await lead(run, connection);
  } finally {
    run.leading = false;
    await connection.close();
  }
};

const lead = async (run: Run, connection: SequencerConnection): Promise<void> => {
  const { epoch, size: sizeAtStart } = await connection.takeLeadership();
  await connection.ensurePartitions();
  run.leading = true;
  run.onLeading?.(epoch);
  let size = sizeAtStart;
  let partitionsCheckedAt = Date.now();
  while (!run.stopped) {
    const next = await connection.step(epoch, size, SEQUENCE_BATCH_MAX);
    const placed = next - size;
    size = next;
    if (placed === SEQUENCE_BATCH_MAX) continue;
    if (Date.now() - partitionsCheckedAt >= PARTITION_CHECK_INTERVAL_MS) {
      await connection.ensurePartitions();
      partitionsCheckedAt = Date.now();
    }
    await run.alarm.sleep(POLL_MS);
  }
};
