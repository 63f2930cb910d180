import type { JSX } from 'react';
import { Link } from 'react-router';
import './tab-links.css';

export interface TabLink {
  readonly to: string;
  readonly label: string;
  readonly count: number | null;
  readonly current: boolean;
}

/** Parts of one screen, each with an address of its own. */
export const TabLinks = (props: {
  readonly label: string;
  readonly tabs: readonly TabLink[];
}): JSX.Element => (
  <nav className="tab-links" aria-label={props.label}>
    {props.tabs.map(({ to, label, count, current }) => (
      <Link key={to} to={to} aria-current={current ? 'page' : undefined}>
        {label}
        {count !== null && <span className="tab-links__count">{count}</span>}
      </Link>
    ))}
  </nav>
);
