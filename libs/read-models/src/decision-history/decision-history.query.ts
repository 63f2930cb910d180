import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { personNames } from '../directory/directory.query.js';
import type { PageRequest } from '../reading/page.js';
import { pageLimit } from '../reading/page.js';
import type { Edge, ReadRows } from '../reading/read-around.js';
import { readAround } from '../reading/read-around.js';
import type { HistoryEntry } from './history-entry.entity.js';
import { HistoryEntryEntity } from './history-entry.entity.js';

/** Which entries. All members that are given must hold. */
export interface HistoryRequest extends Pick<PageRequest, 'limit'> {
  readonly initiativeId?: string | undefined;
  readonly actorId?: string | undefined;
  readonly types?: readonly string[] | undefined;
  /** Only entries that follow this log index in the order asked for: smaller ones when newest come first. */
  readonly afterIndex?: number | undefined;
  /** Only entries that precede this log index in the order asked for, the nearest of them. */
  readonly beforeIndex?: number | undefined;
  readonly newestFirst?: boolean | undefined;
}

/** An entry with the names of those it speaks of; null for persons who are not in the directory. */
export interface HistoryItem extends HistoryEntry {
  readonly actorName: string | null;
  readonly aboutPersonName: string | null;
}

/**
 * One page of the history; `nextIndex` is the `afterIndex` of the next page, null on the last one, and
 * `prevIndex` the `beforeIndex` of the one before, null on the first one.
 */
export interface HistoryPage {
  readonly rows: readonly HistoryItem[];
  readonly nextIndex: number | null;
  readonly prevIndex: number | null;
}

/** Entries of the decision log in their global order, readable. */
export const listHistory = async (
  reader: DataSource,
  request: HistoryRequest,
): Promise<HistoryPage> => {
  const { rows, next, prev } = await readAround(
    entriesFrom(entriesAsked(reader, request), request.newestFirst === true),
    { edge: edgeAsked(request), limit: pageLimit(request) },
    // The log never loses an entry: only an index that no page gave out leads to an empty page.
    { placeOf: ({ logIndex }) => logIndex, placeBehind: (logIndex) => logIndex },
  );
  return { rows: await withNames(reader, rows), nextIndex: next, prevIndex: prev };
};

type Entries = SelectQueryBuilder<HistoryEntry>;

const entriesAsked = (
  reader: DataSource,
  { initiativeId, actorId, types }: HistoryRequest,
): Entries => {
  const entries = reader.getRepository(HistoryEntryEntity).createQueryBuilder('entry');
  if (initiativeId !== undefined) {
    entries.andWhere('entry.initiativeId = :initiativeId', { initiativeId });
  }
  if (actorId !== undefined) entries.andWhere('entry.actorId = :actorId', { actorId });
  if (types) entries.andWhere('entry.type = any (:types)', { types });
  return entries;
};

const entriesFrom =
  (entries: Entries, newestFirst: boolean): ReadRows<HistoryEntry, number> =>
  ({ from, direction, limit }) => {
    const ascends = newestFirst === (direction === 'backwards');
    const query = entries.clone();
    if (from !== undefined) query.andWhere(`entry.logIndex ${ascends ? '>' : '<'} :from`, { from });
    return query
      .orderBy('entry.logIndex', ascends ? 'ASC' : 'DESC')
      .limit(limit)
      .getMany();
  };

const edgeAsked = ({ afterIndex, beforeIndex }: HistoryRequest): Edge<number> | undefined => {
  if (afterIndex !== undefined) return { place: afterIndex, direction: 'forwards' };
  if (beforeIndex !== undefined) return { place: beforeIndex, direction: 'backwards' };
  return undefined;
};

const withNames = async (
  reader: DataSource,
  entries: readonly HistoryEntry[],
): Promise<readonly HistoryItem[]> => {
  const names = await personNames(
    reader,
    entries.flatMap(({ actorId, aboutPersonId }) =>
      aboutPersonId === null ? [actorId] : [actorId, aboutPersonId],
    ),
  );
  return entries.map((entry) => ({
    ...entry,
    actorName: names.get(entry.actorId) ?? null,
    aboutPersonName: names.get(entry.aboutPersonId ?? '') ?? null,
  }));
};
