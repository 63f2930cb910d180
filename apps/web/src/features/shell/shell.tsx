import type { JSX, ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { Button } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { BrandSign } from '../../ui/brand/brand.js';
import { Person } from '../../ui/person/person.js';
import { ColorSchemeSwitch } from './color-scheme-switch.js';
import './shell.css';

export interface ShellProps {
  readonly personName: string | null;
  readonly demo: boolean;
  /** How much waits for whoever is signed in. */
  readonly waiting: number;
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

/** More than this is not counted out. */
const COUNTED_MAX = 99;

const WaitingBadge = ({ count }: { readonly count: number }): JSX.Element => {
  const texts = useTexts();
  return (
    <span className="shell__badge">
      <span aria-hidden="true">
        {count > COUNTED_MAX ? `${String(COUNTED_MAX)}+` : String(count)}
      </span>
      <span className="visually-hidden">{texts.shell.waiting(count)}</span>
    </span>
  );
};

/** What surrounds every screen: where one is, who one is, and the way elsewhere. */
export const Shell = (props: ShellProps): JSX.Element => {
  const { personName, demo, waiting, onSignOut, children } = props;
  const texts = useTexts();
  return (
    <>
      <a className="shell__skip" href="#content">
        {texts.shell.skip}
      </a>
      <header className="shell__bar no-print">
        <div className="shell__inner">
          <Link to="/" className="brand">
            <BrandSign />
            {texts.shell.product}
          </Link>
          <nav className="shell__nav" aria-label={texts.shell.mainNavigation}>
            <NavLink to="/" end>
              {texts.inbox.title}
              {waiting > 0 && <WaitingBadge count={waiting} />}
            </NavLink>
            <NavLink to="/portfolio">{texts.shell.portfolio}</NavLink>
            <NavLink to="/engine">{texts.shell.engine}</NavLink>
          </nav>
          <div className="shell__side">
            {demo && <span className="shell__ribbon">{texts.shell.demoData}</span>}
            <ColorSchemeSwitch />
            <Person name={personName} />
            <Button variant="default" size="xs" onClick={onSignOut}>
              {texts.shell.signOut}
            </Button>
          </div>
        </div>
      </header>
      <main id="content" className="page" tabIndex={-1}>
        {children}
      </main>
    </>
  );
};
