import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Leads to the place that the address names once it is there, since what is loaded later cannot be reached by the
 * browser itself. The place is marked `data-arrived` and gets the focus, so that the keyboard goes on from it.
 */
export const useArrival = (ready: boolean): void => {
  const { hash, key } = useLocation();
  useEffect(() => {
    const place = ready && hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
    if (place === null) return undefined;
    place.scrollIntoView({ block: 'start' });
    place.focus({ preventScroll: true });
    place.dataset['arrived'] = '';
    return () => {
      delete place.dataset['arrived'];
    };
  }, [ready, hash, key]);
};
