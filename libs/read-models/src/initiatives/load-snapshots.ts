import type { InitiativeState } from '@tollgate/lifecycle';
import { initialInitiative } from '@tollgate/lifecycle';
import type { ProjectionTarget } from '../projection/read-model.js';

/**
 * Snapshots of those `initiativeIds` that have one, by id. A snapshot that an older release kept lacks what
 * was added to the state since, and nothing of that can have happened before.
 */
export const loadSnapshots = async (
  initiativeIds: readonly string[],
  { client, schema }: ProjectionTarget,
): Promise<ReadonlyMap<string, InitiativeState>> => {
  const { rows } = await client.query<{
    readonly initiative_id: string;
    readonly state: Partial<InitiativeState>;
  }>({
    name: `load-snapshots-${schema}`,
    text: `select initiative_id, state from ${schema}.initiative_snapshot
      where initiative_id = any ($1)`,
    values: [initiativeIds],
  });
  return new Map(
    rows.map(({ initiative_id: id, state }) => [id, { ...initialInitiative, ...state }]),
  );
};
