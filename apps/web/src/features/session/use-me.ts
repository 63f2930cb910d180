import { answerOf, ProblemError } from '@tollgate/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/schemas.js';

const FRESH_MS = 60_000;

/** Whoever is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: FRESH_MS,
  queryFn: async ({ signal }): Promise<Schemas['Me'] | null> => {
    try {
      return (await answerOf(api.GET('/api/v1/me', { signal }))).data;
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 401) return null;
      throw error;
    }
  },
});

export const useMe = () => useQuery(meQuery);
