import { redirect, type LoaderFunctionArgs } from 'react-router';

/** Names that only the portfolio's filters have in an address. */
const FILTER_NAMES = ['q', 'gate', 'state', 'owner'];

/** Where a link to the filtered portfolio leads that was made when the portfolio was still the first page. */
export const movedPortfolio = (address: URL): string | null =>
  FILTER_NAMES.some((name) => address.searchParams.has(name))
    ? `/portfolio${address.search}${address.hash}`
    : null;

/** Keeps old links to the filtered portfolio working. */
export const toMovedPortfolio = ({ request }: LoaderFunctionArgs): Response | null => {
  const moved = movedPortfolio(new URL(request.url));
  return moved === null ? null : redirect(moved);
};
