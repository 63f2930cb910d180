import { EntitySchema } from 'typeorm';

/** Which template an initiative's entries speak in. Nobody but the projection reads it. */
export interface PinnedTemplateRow {
  readonly initiativeId: string;
  readonly templateId: string;
  readonly templateVersion: number;
}

/** TypeORM's view of `read.history_initiative`. */
export const HistoryInitiativeEntity = new EntitySchema<PinnedTemplateRow>({
  name: 'HistoryInitiative',
  schema: 'read',
  tableName: 'history_initiative',
  columns: {
    initiativeId: { name: 'initiative_id', type: 'text', primary: true },
    templateId: { name: 'template_id', type: 'text' },
    templateVersion: { name: 'template_version', type: 'integer' },
  },
});
