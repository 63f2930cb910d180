import { answerOf } from '@tollgate/api-client';
import { queryOptions, skipToken, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { ownEntryShown } from '../../api/horizon.js';
import { initiativeKey } from '../../api/recorded.js';

const REFRESH_MS = 30_000;
const ENTRIES_OF_PAGE = 30;

interface TemplateVersion {
  readonly id: string;
  readonly version: number;
}

const initiativeQuery = (id: string) =>
  queryOptions({
    queryKey: [...initiativeKey(id), 'facts'],
    refetchInterval: REFRESH_MS,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/initiatives/{initiativeId}', {
          params: { path: { initiativeId: id } },
          signal,
        }),
      ),
  });

const gateQuery = (id: string, gate: string | null) =>
  queryOptions({
    queryKey: [...initiativeKey(id), 'gate', gate],
    refetchInterval: REFRESH_MS,
    queryFn:
      gate === null
        ? skipToken
        : ({ signal }) =>
            answerOf(
              api.GET('/api/v1/initiatives/{initiativeId}/gates/{gate}', {
                params: { path: { initiativeId: id, gate } },
                signal,
              }),
            ),
  });

const processQuery = (id: string) =>
  queryOptions({
    queryKey: [...initiativeKey(id), 'process'],
    queryFn: async ({ signal }) =>
      (
        await answerOf(
          api.GET('/api/v1/initiatives/{initiativeId}/process', {
            params: { path: { initiativeId: id } },
            signal,
          }),
        )
      ).data,
  });

const templateQuery = ({ id, version }: TemplateVersion) =>
  queryOptions({
    queryKey: ['template', id, version],
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      (
        await answerOf(
          api.GET('/api/v1/templates/{id}/versions/{version}', {
            params: { path: { id, version } },
            signal,
          }),
        )
      ).data,
  });

/** The template version that an initiative pins; it never changes. */
export const useTemplate = (pinned: TemplateVersion) => useQuery(templateQuery(pinned));

export const useInitiative = (id: string) => useQuery(initiativeQuery(id));

/** The gate that people work on; nothing is loaded while there is none. */
export const useGate = (id: string, gate: string | null) => useQuery(gateQuery(id, gate));

/** The run that drives the initiative through time, for operators. */
export const useProcess = (id: string) => useQuery(processQuery(id));

/** Entries of the initiative, newest first, page by page. */
export const useHistory = (id: string) =>
  useInfiniteQuery({
    queryKey: [...initiativeKey(id), 'history'],
    refetchInterval: REFRESH_MS,
    initialPageParam: undefined as number | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        first: 'newest' as const,
        limit: ENTRIES_OF_PAGE,
        ...ownEntryShown(),
        ...(pageParam !== undefined && { after: pageParam }),
      };
      const request = api.GET('/api/v1/initiatives/{initiativeId}/entries', {
        params: { path: { initiativeId: id }, query },
        signal,
      });
      return (await answerOf(request)).data;
    },
    getNextPageParam: ({ page }) => page.next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ data }) => data),
  });
