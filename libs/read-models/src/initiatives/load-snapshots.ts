import type { InitiativeState } from '@tollgate/lifecycle';
import type { ProjectionTarget } from '../projection/read-model.js';

/** Snapshots of those `initiativeIds` that have one, by id. */
export const loadSnapshots = async (
  initiativeIds: readonly string[],
  { client, schema }: ProjectionTarget,
): Promise<ReadonlyMap<string, InitiativeState>> => {
  const { rows } = await client.query<{
    readonly initiative_id: string;
    readonly state: InitiativeState;
  }>({
    name: `load-snapshots-${schema}`,
    text: `select initiative_id, state from ${schema}.initiative_snapshot
      where initiative_id = any ($1)`,
    values: [initiativeIds],
  });
  return new Map(rows.map(({ initiative_id: id, state }) => [id, state]));
};
