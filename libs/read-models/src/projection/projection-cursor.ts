import type { Pool } from 'pg';
import type { ProjectionTarget, ReadModelName, ReadSchema } from './read-model.js';

/** Version column of `read.projection_cursor`: 1 serves, 2 is being built (see the rebuild migration). */
const VERSIONS = { read: 1, read_next: 2 } satisfies Record<ReadSchema, number>;

/** Another worker moved the projection while this one was on its way; nothing of this batch was stored. */
export class ProjectionMoved extends Error {
  override readonly name = 'ProjectionMoved';
  readonly model: ReadModelName;
  readonly expectedIndex: number;

  constructor(model: ReadModelName, expectedIndex: number) {
    super(`${model} no longer stands at ${expectedIndex}`);
    this.model = model;
    this.expectedIndex = expectedIndex;
  }
}

/** Next log index of a model; 0 for one that never ran. */
export const readCursor = async (
  pool: Pool,
  model: ReadModelName,
  schema: ReadSchema,
): Promise<number> => {
  const { rows } = await pool.query<{ readonly log_index: string }>(
    'select log_index from read.projection_cursor where name = $1 and version = $2',
    [model, VERSIONS[schema]],
  );
  return Number(rows[0]?.log_index ?? 0);
};

/**
 * Moves the cursor from one index to the next within the transaction of `target`, and so makes this
 * transaction the only one that projects this batch: another one waits here and then finds it moved.
 *
 * @throws {ProjectionMoved} when the model does not stand at `from`.
 */
export const advanceCursor = async (
  model: ReadModelName,
  move: { readonly from: number; readonly to: number },
  target: ProjectionTarget,
): Promise<void> => {
  const version = VERSIONS[target.schema];
  if (move.from === 0) {
    await target.client.query(
      `insert into read.projection_cursor (name, version, log_index) values ($1, $2, 0)
        on conflict (name, version) do nothing`,
      [model, version],
    );
  }
  const { rowCount } = await target.client.query(
    `update read.projection_cursor set log_index = $4
      where name = $1 and version = $2 and log_index = $3`,
    [model, version, move.from, move.to],
  );
  if (rowCount !== 1) throw new ProjectionMoved(model, move.from);
};
