import type { LogEntry } from '@tollgate/event-sourcing';
import type { TemplateLookup } from '@tollgate/lifecycle';
import type { ProjectionTarget, ReadModel } from '../projection/read-model.js';
import { initiativeEntry } from '../projection/stored-event.js';
import { upsertRows } from '../projection/upsert-rows.js';
import { historyRow } from './history-row.js';
import { HistoryEntryEntity } from './history-entry.entity.js';
import type { PinnedTemplateRow } from './history-initiative.entity.js';
import { HistoryInitiativeEntity } from './history-initiative.entity.js';
import { titlesOf } from './template-titles.js';

/** One readable row per entry of the log, whatever the entry is about. */
export const decisionHistoryReadModel = (templates: TemplateLookup): ReadModel => ({
  name: 'decision-history',
  tables: ['history_entry', 'history_initiative'],
  project: async (entries, into) => {
    await upsertRows(HistoryInitiativeEntity, entries.flatMap(pinnedTemplate), into);
    const known = await loadTemplates(entries, into);
    const rows = entries.map((entry) => {
      const pinned = known.get(entry.stream);
      const template = pinned && templates(pinned.templateId, pinned.templateVersion);
      return historyRow(entry, titlesOf(template));
    });
    await upsertRows(HistoryEntryEntity, rows, into);
  },
});

const pinnedTemplate = (entry: LogEntry): readonly PinnedTemplateRow[] => {
  const event = initiativeEntry(entry)?.event;
  if (event?.type !== 'InitiativeProposed') return [];
  const { id, version } = event.data.template;
  return [{ initiativeId: entry.stream, templateId: id, templateVersion: version }];
};

const loadTemplates = async (
  entries: readonly LogEntry[],
  { client, schema }: ProjectionTarget,
): Promise<ReadonlyMap<string, PinnedTemplateRow>> => {
  const { rows } = await client.query<PinnedTemplateRow>({
    name: `history-templates-${schema}`,
    text: `select initiative_id as "initiativeId", template_id as "templateId",
        template_version as "templateVersion"
      from ${schema}.history_initiative where initiative_id = any ($1)`,
    values: [[...new Set(entries.map(({ stream }) => stream))]],
  });
  return new Map(rows.map((row) => [row.initiativeId, row]));
};
