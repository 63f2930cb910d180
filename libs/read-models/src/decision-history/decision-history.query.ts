import type { DataSource } from 'typeorm';
import { personNames } from '../directory/directory.query.js';
import type { PageRequest } from '../reading/page.js';
import { pageLimit } from '../reading/page.js';
import type { HistoryEntry } from './history-entry.entity.js';
import { HistoryEntryEntity } from './history-entry.entity.js';

/** Which entries. All members that are given must hold. */
export interface HistoryRequest extends Pick<PageRequest, 'limit'> {
  readonly initiativeId?: string | undefined;
  readonly actorId?: string | undefined;
  readonly types?: readonly string[] | undefined;
  /** Only entries before (`newestFirst`) or after (otherwise) this log index. */
  readonly afterIndex?: number | undefined;
  readonly newestFirst?: boolean | undefined;
}

/** An entry with the names of those it speaks of; null for persons who are not in the directory. */
export interface HistoryItem extends HistoryEntry {
  readonly actorName: string | null;
  readonly aboutPersonName: string | null;
}

/** One page of the history; `nextIndex` is the `afterIndex` of the next page, null on the last one. */
export interface HistoryPage {
  readonly rows: readonly HistoryItem[];
  readonly nextIndex: number | null;
}

/** Entries of the decision log in their global order, readable. */
export const listHistory = async (
  reader: DataSource,
  request: HistoryRequest,
): Promise<HistoryPage> => {
  const { initiativeId, actorId, types, afterIndex, newestFirst = false } = request;
  const entries = reader.getRepository(HistoryEntryEntity).createQueryBuilder('entry');
  if (initiativeId !== undefined) {
    entries.andWhere('entry.initiativeId = :initiativeId', { initiativeId });
  }
  if (actorId !== undefined) entries.andWhere('entry.actorId = :actorId', { actorId });
  if (types) entries.andWhere('entry.type = any (:types)', { types });
  if (afterIndex !== undefined) {
    entries.andWhere(`entry.logIndex ${newestFirst ? '<' : '>'} :afterIndex`, { afterIndex });
  }
  entries.orderBy('entry.logIndex', newestFirst ? 'DESC' : 'ASC');
  const limit = pageLimit(request);
  const found = await entries.limit(limit + 1).getMany();
  const shown = found.slice(0, limit);
  return {
    rows: await withNames(reader, shown),
    nextIndex: found.length > limit ? (shown.at(-1)?.logIndex ?? null) : null,
  };
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
