import { answerOf, doneOf } from '@tollgate/api-client';
import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { meQuery } from './use-me.js';

interface Credentials {
  readonly email: string;
  readonly password: string;
}

const OPTIONS_KEY = 'signInOptions';

/** What one person saw must not show up for the next one. */
const forgetLoaded = (queries: QueryClient): void => {
  queries.removeQueries({
    predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] && queryKey[0] !== OPTIONS_KEY,
  });
};

/** How one can sign in here. */
export const useSignInOptions = () =>
  useQuery({
    queryKey: [OPTIONS_KEY],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/api/v1/session/options', { signal }))).data,
  });

/** Begins a session in a cookie that scripts cannot read. */
export const useSignIn = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ email, password }: Credentials): Promise<void> => {
      await answerOf(api.POST('/api/v1/session', { body: { email, password } }));
    },
    onSuccess: () => {
      forgetLoaded(queries);
      queries.removeQueries({ queryKey: meQuery.queryKey });
    },
  });
};

/** Ends the session on the server and forgets everything that was loaded. */
export const useSignOut = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (): Promise<void> => {
      await doneOf(api.DELETE('/api/v1/session'));
    },
    onSuccess: () => {
      queries.setQueryData(meQuery.queryKey, null);
      forgetLoaded(queries);
    },
  });
};
