import { useId, type JSX, type ReactNode } from 'react';
import './panel.css';

interface PanelProps {
  /** Fragment that links lead to, e.g. `criteria`. */
  readonly id?: string;
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export const Panel = ({ id, title, aside, children }: PanelProps): JSX.Element => {
  const titleId = useId();
  return (
    <section id={id} className="panel" aria-labelledby={titleId} tabIndex={-1}>
      <div className="panel__head">
        <h2 id={titleId}>{title}</h2>
        {aside}
      </div>
      <div className="panel__body">{children}</div>
    </section>
  );
};
