import type { InitiativeState } from '@tollgate/lifecycle';
import { EntitySchema } from 'typeorm';

/** Where the projection of an initiative goes on from. Nobody but the projection reads it. */
export interface InitiativeSnapshotRow {
  readonly initiativeId: string;
  readonly streamVersion: number;
  readonly state: InitiativeState;
}

/** TypeORM's view of `read.initiative_snapshot`. */
export const InitiativeSnapshotEntity = new EntitySchema<InitiativeSnapshotRow>({
  name: 'InitiativeSnapshot',
  schema: 'read',
  tableName: 'initiative_snapshot',
  columns: {
    initiativeId: { name: 'initiative_id', type: 'text', primary: true },
    streamVersion: { name: 'stream_version', type: 'integer' },
    state: { name: 'state', type: 'json' },
  },
});
