import type { JSX } from 'react';
import { MantineProvider } from '@mantine/core';
import { ProblemError } from '@tollgate/api-client';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { meQuery } from './features/session/use-me.js';
import { router } from './router.js';
import { theme } from './theme.js';

const STALE_AFTER_MS = 5_000;

const UNAUTHENTICATED = 401;

const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: STALE_AFTER_MS, retry: false } },
  queryCache: new QueryCache({
    // A session that ended meanwhile leads to the sign-in page and back, whatever was asked.
    onError: (error) => {
      if (error instanceof ProblemError && error.problem.status === UNAUTHENTICATED) {
        queryClient.setQueryData(meQuery.queryKey, null);
      }
    },
  }),
});

/** The application: theme, server state and routes. */
export const App = (): JSX.Element => (
  // The content security policy refuses style tags written at run time; styles/tokens.css has the variables.
  <MantineProvider
    theme={theme}
    defaultColorScheme="auto"
    withCssVariables={false}
    withGlobalClasses={false}
  >
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </MantineProvider>
);
