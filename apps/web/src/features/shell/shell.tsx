import type { JSX, ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { Button } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { BrandSign } from '../../ui/brand/brand.js';
import { Person } from '../../ui/person/person.js';
import { ColorSchemeSwitch } from './color-scheme-switch.js';
import './shell.css';

interface ShellProps {
  readonly personName: string | null;
  readonly demo: boolean;
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

/** What surrounds every screen: where one is, who one is, and the way elsewhere. */
export const Shell = ({ personName, demo, onSignOut, children }: ShellProps): JSX.Element => {
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
              {texts.shell.portfolio}
            </NavLink>
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
