import { answerOf } from '@tollgate/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { ownEntryShown } from '../../api/horizon.js';
import type { Schemas } from '../../api/schemas.js';
import { KINDS_OF_TAB, type InboxTab } from './inbox-tabs.js';

const PAGE_SIZE = 100;
const REFRESH_MS = 30_000;

/** How much waits for the reader, by kind; for the badge and the tabs. */
export const useInboxCounts = () =>
  useQuery({
    queryKey: ['inbox', 'counts'],
    refetchInterval: REFRESH_MS,
    queryFn: async ({ signal }): Promise<Schemas['Inbox']['counts']> => {
      const query = { limit: 1, ...ownEntryShown() };
      return (await answerOf(api.GET('/api/v1/inbox', { params: { query }, signal }))).data.counts;
    },
  });

/** What waits for the reader in one tab, soonest due first, page by page. */
export const useInbox = (tab: InboxTab | null) =>
  useInfiniteQuery({
    queryKey: ['inbox', 'list', tab],
    enabled: tab !== null,
    refetchInterval: REFRESH_MS,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        ...(tab !== null && { kind: [...KINDS_OF_TAB[tab]] }),
        limit: PAGE_SIZE,
        ...ownEntryShown(),
        ...(pageParam !== undefined && { cursor: pageParam }),
      };
      return (await answerOf(api.GET('/api/v1/inbox', { params: { query }, signal }))).data;
    },
    getNextPageParam: ({ page }) => page.next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ data }) => data),
  });
