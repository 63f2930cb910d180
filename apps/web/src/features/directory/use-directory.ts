import { answerOf } from '@tollgate/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/schemas.js';
import type { Directory } from './directory.js';

const PAGE_SIZE = 200;
/** People beyond this many pages are shown by a short form of their id. */
const PAGES_MAX = 10;
const FRESH_MS = 5 * 60_000;

const loadPersons = async (signal: AbortSignal): Promise<readonly Schemas['Person'][]> => {
  const persons: Schemas['Person'][] = [];
  let cursor: string | null = null;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const query: { limit: number; cursor?: string } = { limit: PAGE_SIZE };
    if (cursor !== null) query.cursor = cursor;
    const request = api.GET('/api/v1/directory/persons', { params: { query }, signal });
    const { data } = await answerOf(request);
    persons.push(...data.data);
    cursor = data.page.next;
    if (cursor === null) break;
  }
  return persons;
};

const directoryQuery = queryOptions({
  queryKey: ['directory'],
  staleTime: FRESH_MS,
  queryFn: async ({ signal }): Promise<Directory> => {
    const [vocabulary, persons] = await Promise.all([
      answerOf(api.GET('/api/v1/directory', { signal })),
      loadPersons(signal),
    ]);
    return { persons, roles: vocabulary.data.roles, functions: vocabulary.data.functions };
  },
});

/** People, roles and functions by name; they change rarely. */
export const useDirectory = () => useQuery(directoryQuery);
