import { useEffect, useState } from 'react';

const TICK_MS = 30_000;

/** The present, refreshed often enough for words like "due today" to stay true. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(new Date());
    }, TICK_MS);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
};
