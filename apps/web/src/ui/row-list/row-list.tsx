import type { JSX, ReactNode } from 'react';
import './row-list.css';

export interface Row {
  readonly key: string;
  /** Fragment that links lead to. */
  readonly id?: string;
  readonly title: string;
  readonly status: ReactNode;
  /** Further lines: who, when, why. */
  readonly notes: readonly ReactNode[];
  readonly action?: ReactNode;
}

interface RowListProps {
  readonly label: string;
  readonly rows: readonly Row[];
}

const hasAction = (action: ReactNode): boolean =>
  action !== undefined && action !== null && action !== false;

/** Things with a status each: title and status on one line, everything else beneath. */
export const RowList = ({ label, rows }: RowListProps): JSX.Element => (
  <ul className="row-list" aria-label={label}>
    {rows.map(({ key, id, title, status, notes, action }) => (
      <li key={key} id={id} className="row-list__row" tabIndex={id === undefined ? undefined : -1}>
        <span className="row-list__title">{title}</span>
        <span>{status}</span>
        {notes.length > 0 && (
          <span className="row-list__notes">
            {notes.map((note, index) => (
              <span key={index}>{note}</span>
            ))}
          </span>
        )}
        {hasAction(action) && <div className="row-list__action">{action}</div>}
      </li>
    ))}
  </ul>
);
