import type { LogEntry } from '@tollgate/event-sourcing';
import type { InitiativeEvent, PinnedTemplate, TemplateLookup } from '@tollgate/lifecycle';
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
    await upsertRows(HistoryInitiativeEntity, pinnedTemplates(entries), into);
    const known = await loadTemplates(entries, into);
    const rows = entries.map((entry) => {
      const pinned = known.get(entry.stream);
      const template = pinned && templates(pinned.templateId, pinned.templateVersion);
      return historyRow(entry, titlesOf(template));
    });
    await upsertRows(HistoryEntryEntity, rows, into);
  },
});

/** The last template that each initiative was put under; one statement upserts a row once. */
const pinnedTemplates = (entries: readonly LogEntry[]): readonly PinnedTemplateRow[] => [
  ...new Map(
    entries.flatMap(pinnedTemplate).map((row) => [row.initiativeId, row] as const),
  ).values(),
];

const pinnedTemplate = (entry: LogEntry): readonly PinnedTemplateRow[] => {
  const event = initiativeEntry(entry)?.event;
  const pinned = event && pinnedIn(event);
  if (!pinned) return [];
  const { id, version } = pinned;
  return [{ initiativeId: entry.stream, templateId: id, templateVersion: version }];
};

const pinnedIn = (event: InitiativeEvent): PinnedTemplate | undefined => {
  if (event.type === 'InitiativeProposed') return event.data.template;
  return event.type === 'TemplateMigrated' ? event.data.to : undefined;
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
