import pg from 'pg';
import { numericBigints } from './pool.js';
import { askingStore } from './store-unavailable.js';

/**
 * Milliseconds that a leader may stay silent: the server then ends its session, which frees the lock for a
 * standby. A leader that wakes up later finds its connection gone and its epoch passed.
 */
export const LEADER_IDLE_MAX_MS = 3_000;

// Any number that nobody else locks in this database.
const LEADER_LOCK = 7_455_104_114;
const CONNECT_TIMEOUT_MS = 5_000;
const STEP_TIMEOUT_MS = 30_000;

/** Another sequencer has raised the epoch: this one leads no more and has changed nothing. */
export class LeadershipLost extends Error {
  override readonly name = 'LeadershipLost';
}

/** One session of the sequencer's role. */
export interface SequencerConnection {
  readonly tryToLead: () => Promise<boolean>;
  /** Raises the epoch: from now on every earlier leader is fenced off. */
  readonly takeLeadership: () => Promise<{ readonly epoch: number; readonly size: number }>;
  readonly ensurePartitions: () => Promise<void>;
  /**
   * Sequences what is waiting, at most `batchMax`, and returns the log's new size.
   *
   * @throws {LeadershipLost} when `epoch` or `size` are no longer those of the log.
   */
  readonly step: (epoch: number, size: number, batchMax: number) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Connects as the sequencer. */
export const connectSequencer = async (url: string): Promise<SequencerConnection> => {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'tollgate-sequencer',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STEP_TIMEOUT_MS,
    query_timeout: STEP_TIMEOUT_MS + CONNECT_TIMEOUT_MS,
    options: `-c idle_session_timeout=${LEADER_IDLE_MAX_MS}`,
    keepAlive: true,
    types: numericBigints,
  });
  // A connection that breaks between two steps; the next step reports it.
  client.on('error', () => undefined);
  await askingStore(() => client.connect());
  const first = async <Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<Row> => {
    const { rows } = await askingStore(() => client.query<Row>(query));
    const [row] = rows;
    if (!row) throw new TypeError(`no row from: ${query.text}`);
    return row;
  };
  return {
    tryToLead: async () => {
      const text = 'select pg_try_advisory_lock($1) as locked';
      const { locked } = await first<{ readonly locked: boolean }>({ text, values: [LEADER_LOCK] });
      return locked;
    },
    takeLeadership: () => first({ text: 'select epoch, size from log.take_leadership()' }),
    ensurePartitions: async () => {
      await first({ text: 'select log.ensure_event_partitions()' });
    },
    step: async (epoch, size, batchMax) => {
      const text = 'select log.sequence_pending($1, $2, $3) as size';
      const values = [epoch, size, batchMax];
      try {
        return (await first<{ readonly size: number }>({ name: 'step', text, values })).size;
      } catch (error) {
        if (isFencedOff(error))
          throw new LeadershipLost('another sequencer leads', { cause: error });
        throw error;
      }
    },
    close: () => client.end(),
  };
};

const isFencedOff = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === 'TG001';
