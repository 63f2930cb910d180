import type { JSX } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { LoadState } from '../../ui/load-state.js';
import { signInAddress } from '../session/way-back.js';
import { useMe } from '../session/use-me.js';
import { useSignInOptions, useSignOut } from '../session/use-sign-in.js';
import { countAll } from '../inbox/inbox-tabs.js';
import { useInboxCounts } from '../inbox/use-inbox.js';
import { Shell, type ShellProps } from './shell.js';

/** Counts what waits, which only somebody who is signed in may ask. */
const ShellOf = (props: Omit<ShellProps, 'waiting'>): JSX.Element => {
  const { data } = useInboxCounts();
  return <Shell {...props} waiting={data === undefined ? 0 : countAll(data)} />;
};

/** The shell for whoever is signed in; everybody else is led to the sign-in page and back. */
export const SignedInShell = (): JSX.Element => {
  const me = useMe();
  const options = useSignInOptions();
  const signOut = useSignOut();
  const { pathname, search, hash } = useLocation();
  return (
    <LoadState query={me} skeleton={[3.5, 8, 20]}>
      {(person) =>
        person === null ? (
          <Navigate to={signInAddress(pathname + search + hash)} replace />
        ) : (
          <ShellOf
            personName={person.name}
            demo={options.data !== undefined && options.data.demo !== null}
            onSignOut={() => {
              signOut.mutate();
            }}
          >
            <Outlet />
            <ScrollRestoration />
          </ShellOf>
        )
      }
    </LoadState>
  );
};
