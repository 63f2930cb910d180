import type { LogReader } from '@tollgate/event-sourcing';
import type { Pool } from 'pg';
import { readCursor } from './projection-cursor.js';
import type { ReadModel, ReadModelName } from './read-model.js';

/** How far a read model is behind the log. */
export interface ReadModelLag {
  readonly model: ReadModelName;
  /** Next log index the model will handle. */
  readonly position: number;
  /** Entries in the log that the model does not show yet. */
  readonly behind: number;
}

/** Lag of each model in entries; the log's size is read first, so a busy log never shows a negative lag. */
export const readModelLag = async (
  pool: Pool,
  reader: LogReader,
  models: readonly ReadModel[],
): Promise<readonly ReadModelLag[]> => {
  const size = await reader.logSize();
  return Promise.all(
    models.map(async ({ name }) => {
      const position = await readCursor(pool, name, 'read');
      return { model: name, position, behind: Math.max(0, size - position) };
    }),
  );
};
