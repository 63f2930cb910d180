import type { LogEntry } from '@tollgate/event-sourcing';
import type { PoolClient } from 'pg';

/** The serving tables stand in `read`; a rebuild makes new ones in `read_next` and swaps them. */
export type ReadSchema = 'read' | 'read_next';

/** Names as in the table `read.model_table`, which says which tables make up a model. */
export type ReadModelName = 'initiatives' | 'decision-history' | 'directory';

/** Tables made from the log, and how. */
export interface ReadModel {
  readonly name: ReadModelName;
  /** Tables that must be equal, row by row, after a rebuild at the same log index. */
  readonly tables: readonly string[];
  /**
   * Applies `entries`, in order, to the tables in `into.schema`, within the transaction of `into.client`.
   * The outcome may depend on the entries and the tables alone: no clock, no random, so that a rebuild
   * ends with equal rows.
   */
  readonly project: (entries: readonly LogEntry[], into: ProjectionTarget) => Promise<void>;
}

export interface ProjectionTarget {
  readonly client: PoolClient;
  readonly schema: ReadSchema;
}
