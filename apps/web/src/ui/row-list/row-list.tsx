import type { JSX, ReactNode } from 'react';
import './row-list.css';

export interface Row {
  readonly key: string;
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

/** Things with a status each: title and status on one line, everything else beneath. */
export const RowList = ({ label, rows }: RowListProps): JSX.Element => (
  <ul className="row-list" aria-label={label}>
    {rows.map(({ key, title, status, notes, action }) => (
      <li key={key} className="row-list__row">
        <span className="row-list__title">{title}</span>
        <span>{status}</span>
        {notes.length > 0 && (
          <span className="row-list__notes">
            {notes.map((note, index) => (
              <span key={index}>{note}</span>
            ))}
          </span>
        )}
        {action !== undefined && <div className="row-list__action">{action}</div>}
      </li>
    ))}
  </ul>
);
