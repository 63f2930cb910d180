import { useState, type JSX } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { EmptyState } from '../../ui/empty-state/empty-state.js';
import { LoadState } from '../../ui/load-state.js';
import { useNow } from '../../ui/use-now.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { ProposeLink } from '../propose/propose-link.js';
import { PortfolioFilterBar } from './portfolio-filter-bar.js';
import { addressOf, filtersFrom, NO_FILTERS, type PortfolioFilters } from './portfolio-filters.js';
import { PortfolioTable } from './portfolio-table.js';
import { usePortfolio, useGateOptions } from './use-portfolio.js';

/** Heights of the table's head and its first rows. */
const SKELETON = [2.5, 4, 4, 4, 4, 4];

const NothingThere = (props: {
  readonly filtered: boolean;
  readonly onClear: () => void;
}): JSX.Element => {
  const { portfolio } = useTexts();
  if (!props.filtered) {
    return (
      <EmptyState
        title={portfolio.emptyTitle}
        help={portfolio.emptyHelp}
        action={<ProposeLink />}
      />
    );
  }
  return (
    <EmptyState
      title={portfolio.noMatchTitle}
      help={portfolio.noMatchHelp}
      action={<Button onClick={props.onClear}>{portfolio.clear}</Button>}
    />
  );
};

/** All initiatives, the most recently moved first. */
export const PortfolioPage = (): JSX.Element => {
  const { portfolio } = useTexts();
  usePageTitle(portfolio.title);
  const now = useNow();
  const [address, setAddress] = useSearchParams();
  const [filters, setFilters] = useState(() => filtersFrom(address));
  const rows = usePortfolio(filtersFrom(address));
  const gates = useGateOptions();
  const narrow = (next: PortfolioFilters): void => {
    setFilters(next);
    setAddress(addressOf(next), { replace: true });
  };
  return (
    <>
      <div className="portfolio__head">
        <h1>{portfolio.title}</h1>
        <ProposeLink />
      </div>
      <PortfolioFilterBar filters={filters} gates={gates} onChange={narrow} />
      <LoadState query={rows} skeleton={SKELETON}>
        {(list) =>
          list.length === 0 ? (
            <NothingThere
              filtered={address.size > 0}
              onClear={() => {
                narrow(NO_FILTERS);
              }}
            />
          ) : (
            <PortfolioTable rows={list} now={now} />
          )
        }
      </LoadState>
      {rows.hasNextPage && (
        <Button
          variant="default"
          loading={rows.isFetchingNextPage}
          onClick={() => {
            void rows.fetchNextPage();
          }}
        >
          {portfolio.more}
        </Button>
      )}
    </>
  );
};
