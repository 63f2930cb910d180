import { answerOf } from '@tollgate/api-client';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { ownEntryShown } from '../../api/horizon.js';
import type { Schemas } from '../../api/schemas.js';
import { personName, type Directory } from '../directory/directory.js';
import { useDirectory } from '../directory/use-directory.js';
import { useTemplates } from '../propose/use-templates.js';
import type { GateOption } from './portfolio-filter-bar.js';
import { queryOf, type PortfolioFilters } from './portfolio-filters.js';
import type { PortfolioRowView } from './portfolio-table.js';
import { standingOf } from './standing.js';

const PAGE_SIZE = 50;
const REFRESH_MS = 30_000;

/** Rows of the portfolio under these filters, page by page. */
export const usePortfolio = (filters: PortfolioFilters) => {
  const { data: directory } = useDirectory();
  return useInfiniteQuery({
    queryKey: ['initiatives', filters],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        ...queryOf(filters),
        limit: PAGE_SIZE,
        ...ownEntryShown(),
        ...(pageParam !== undefined && { cursor: pageParam }),
      };
      return (await answerOf(api.GET('/api/v1/initiatives', { params: { query }, signal }))).data;
    },
    getNextPageParam: ({ page }) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
    select: ({ pages }) =>
      pages.flatMap(({ data }) => data.map((item) => rowView(item, directory))),
  });
};

const rowView = (
  item: Schemas['PortfolioItem'],
  directory: Directory | undefined,
): PortfolioRowView => ({
  id: item.id,
  title: item.title,
  productLine: item.productLine,
  reference: item.externalReference,
  gateTitle: item.gateTitle,
  round: item.round,
  standing: standingOf(item.phase, item.readiness),
  owner: directory === undefined ? null : personName(directory, item.ownerId),
  nextDueAt: item.decisionDueAt ?? item.holdUntil ?? item.nextConditionDueOn,
  lastActivityAt: item.lastActivityAt,
});

/** Gates that initiatives can stand at, over all templates, each once. */
export const useGateOptions = (): readonly GateOption[] => {
  const { data } = useTemplates();
  const gates = data?.flatMap((template) => template.gates) ?? [];
  return [...new Map(gates.map(({ gate, title }) => [gate, { key: gate, title }])).values()];
};
