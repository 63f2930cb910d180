import { STANDINGS, type Standing } from './standing.js';

/** What the portfolio is narrowed to; it stands in the address, so that a link shows the same list. */
export interface PortfolioFilters {
  readonly text: string;
  readonly gate: string | null;
  readonly standing: Standing | null;
  readonly mine: boolean;
}

export const NO_FILTERS: PortfolioFilters = { text: '', gate: null, standing: null, mine: false };

export const filtersFrom = (address: URLSearchParams): PortfolioFilters => ({
  text: address.get('q') ?? '',
  gate: address.get('gate'),
  standing: STANDINGS.find((each) => each === address.get('state')) ?? null,
  mine: address.get('owner') === 'me',
});

export const addressOf = (filters: PortfolioFilters): URLSearchParams => {
  const address = new URLSearchParams();
  if (filters.text !== '') address.set('q', filters.text);
  if (filters.gate !== null) address.set('gate', filters.gate);
  if (filters.standing !== null) address.set('state', filters.standing);
  if (filters.mine) address.set('owner', 'me');
  return address;
};

/** The filters as the API's list of initiatives takes them. */
export const queryOf = (filters: PortfolioFilters) => ({
  ...(filters.text.trim() !== '' && { q: filters.text.trim() }),
  ...(filters.gate !== null && { stage: [filters.gate] }),
  ...(filters.standing !== null && standingQuery(filters.standing)),
  ...(filters.mine && { owner: ['me'] }),
});

const standingQuery = (standing: Standing) => {
  switch (standing) {
    case 'blocked':
    case 'ready':
    case 'inReview':
      return { phase: ['inStage' as const], readiness: [standing] };
    case 'inStage':
    case 'onHold':
    case 'killed':
    case 'cancelled':
    case 'completed':
      return { phase: [standing] };
  }
};
