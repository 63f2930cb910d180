import type { JSX } from 'react';
import { Link } from 'react-router';
import { formatInstant, formatMoney } from '../../texts/format.js';
import { useTexts } from '../../texts/use-texts.js';
import { daysWaiting } from '../../ui/age-strip/age-strip.model.js';
import { DueDate } from '../../ui/due-date/due-date.js';
import type { InboxRowView } from './inbox-from-api.js';
import './inbox.css';

interface InboxListProps {
  readonly label: string;
  readonly rows: readonly InboxRowView[];
  readonly now: Date;
}

const InboxRow = (props: { readonly row: InboxRowView; readonly now: Date }): JSX.Element => {
  const { row, now } = props;
  const texts = useTexts();
  return (
    <li className={row.overdue ? 'inbox__row inbox__row--overdue' : 'inbox__row'}>
      <div className="inbox__what">
        <Link to={row.to} className="inbox__link">
          <span className="inbox__title">{row.initiative}</span>{' '}
          <span className="inbox__ask">{row.ask}</span>
        </Link>
        <span className="small soft">{texts.inbox.atGate(row.gate)}</span>
      </div>
      <span className="inbox__amount">
        {row.amount !== null && (
          <>
            <span className="visually-hidden">{texts.initiative.amount} </span>
            {formatMoney(texts.locale, row.amount)}
          </>
        )}
      </span>
      <time
        className="inbox__age soft"
        dateTime={row.since}
        title={formatInstant(texts.locale, row.since)}
      >
        {texts.inbox.waiting(daysWaiting(row.since, now))}
      </time>
      <span className="inbox__due">
        {row.dueAt === null ? (
          <span className="soft">{texts.inbox.noDate}</span>
        ) : (
          <DueDate dueAt={row.dueAt} now={now} />
        )}
      </span>
    </li>
  );
};

/** Everything that waits, one row each; the whole row leads to where it is done. */
export const InboxList = ({ label, rows, now }: InboxListProps): JSX.Element => (
  <ul className="inbox" aria-label={label}>
    {rows.map((row) => (
      <InboxRow key={row.key} row={row} now={now} />
    ))}
  </ul>
);
