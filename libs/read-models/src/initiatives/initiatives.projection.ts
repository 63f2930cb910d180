import type { LogEntry } from '@tollgate/event-sourcing';
import { fold } from '@tollgate/event-sourcing';
import type {
  InitiativeEvent,
  InitiativeState,
  LifecycleTemplate,
  TemplateLookup,
} from '@tollgate/lifecycle';
import { evolveInitiative, initialInitiative } from '@tollgate/lifecycle';
import { asksOf } from '../inbox/asks-of.js';
import { replaceAsks } from '../inbox/replace-asks.js';
import { PortfolioEntity } from '../portfolio/portfolio.entity.js';
import { portfolioRow } from '../portfolio/portfolio-row.js';
import type { ProjectionTarget, ReadModel } from '../projection/read-model.js';
import { initiativeEntry } from '../projection/stored-event.js';
import { upsertRows } from '../projection/upsert-rows.js';
import { compactInitiative } from './initiative-snapshot.js';
import { InitiativeSnapshotEntity } from './initiative-snapshot.entity.js';
import { loadSnapshots } from './load-snapshots.js';
import { TemplateMissing } from './template-missing.js';

/**
 * Portfolio and inbox, which tell the same story and therefore move together: each initiative's state is
 * folded on from a compact snapshot, and both are derived from it once per batch.
 */
export const initiativesReadModel = (templates: TemplateLookup): ReadModel => ({
  name: 'initiatives',
  tables: ['initiative_snapshot', 'portfolio', 'inbox_ask'],
  project: async (entries, into) => {
    const byInitiative = groupByStream(entries.flatMap((entry) => initiativeEntry(entry) ?? []));
    const initiativeIds = [...byInitiative.keys()];
    if (initiativeIds.length === 0) return;
    const snapshots = await loadSnapshots(initiativeIds, into);
    const moved = [...byInitiative].map(([initiativeId, group]) =>
      moveOn(snapshots.get(initiativeId) ?? initialInitiative, group, templates),
    );
    await store(moved, into);
  },
});

type Entry = LogEntry<InitiativeEvent>;
type Group = readonly [Entry, ...Entry[]];

const groupByStream = (entries: readonly Entry[]): ReadonlyMap<string, Group> => {
  const groups = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const group = groups.get(entry.stream);
    if (group) group.push(entry);
    else groups.set(entry.stream, [entry]);
  }
  return groups;
};

/** An initiative after its entries of this batch. */
interface Moved {
  readonly state: InitiativeState;
  readonly template: LifecycleTemplate;
  readonly last: Entry;
}

const moveOn = (from: InitiativeState, group: Group, templates: TemplateLookup): Moved => {
  const state = fold(
    evolveInitiative,
    from,
    group.map(({ event }) => event),
  );
  const { id, version } = state.template;
  const template = templates(id, version);
  if (!template) throw new TemplateMissing(group[0].stream, state.template);
  return { state, template, last: group.at(-1) ?? group[0] };
};

const store = async (moved: readonly Moved[], into: ProjectionTarget): Promise<void> => {
  const snapshots = moved.map(({ state, last }) => ({
    initiativeId: last.stream,
    streamVersion: last.version,
    state: compactInitiative(state),
  }));
  const rows = moved.flatMap(
    ({ state, template, last }) => portfolioRow(state, template, last) ?? [],
  );
  const asks = moved.flatMap(({ state, template, last }) =>
    asksOf(state, template, last.effectiveAt),
  );
  await upsertRows(InitiativeSnapshotEntity, snapshots, into);
  await upsertRows(PortfolioEntity, rows, into);
  await replaceAsks(
    moved.map(({ last }) => last.stream),
    asks,
    into,
  );
};
