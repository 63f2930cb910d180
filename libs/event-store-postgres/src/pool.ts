import pg from 'pg';
import type { Pool } from 'pg';

const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 10_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 30_000;

/** How a pool is used. */
export interface PoolOptions {
  /** Connections at most. */
  readonly max: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
  /** Milliseconds after which the server gives up a statement; 10 s when left out. */
  readonly statementTimeoutMs?: number;
  /** Told when an idle connection breaks; the pool replaces it, and the next query finds out for itself. */
  readonly onIdleError?: (error: Error) => void;
}

/**
 * A pool whose statements, waits for a connection and forgotten transactions are all bounded in time, and
 * which reads `bigint` as a number.
 */
export const createPool = (
  url: string,
  { max, applicationName, statementTimeoutMs = STATEMENT_TIMEOUT_MS, onIdleError }: PoolOptions,
): Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: applicationName,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: statementTimeoutMs,
    // The server's own timeout comes first; this one is for a server that no longer answers.
    query_timeout: statementTimeoutMs + CONNECT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    keepAlive: true,
    types: numericBigints,
  });
  // Without a listener a broken idle connection would end the process.
  pool.on('error', (error) => onIdleError?.(error));
  return pool;
};

/** Parsers of a connection on which `bigint` arrives as a number; one beyond 2^53 is refused. */
export const numericBigints: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8 && format !== 'binary'
      ? safeInteger
      : pg.types.getTypeParser(oid, format),
};

const safeInteger = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} is beyond 2^53`);
  return value;
};
