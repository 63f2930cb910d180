import type { JSX } from 'react';
import { Link } from 'react-router';
import { formatDistance } from '../../texts/format.js';
import { useTexts } from '../../texts/use-texts.js';
import { DueDate } from '../../ui/due-date/due-date.js';
import { Person } from '../../ui/person/person.js';
import { StatusMark } from '../../ui/status-mark/status-mark.js';
import { STANDING_TONES, type Standing } from './standing.js';
import './portfolio-table.css';

export interface PortfolioRowView {
  readonly id: string;
  readonly title: string;
  readonly productLine: string;
  readonly reference: string | null;
  readonly gateTitle: string | null;
  readonly round: number;
  readonly standing: Standing;
  readonly owner: string | null;
  readonly nextDueAt: string | null;
  readonly lastActivityAt: string;
}

interface PortfolioTableProps {
  readonly rows: readonly PortfolioRowView[];
  readonly now: Date;
}

const InitiativeRow = (props: {
  readonly row: PortfolioRowView;
  readonly now: Date;
}): JSX.Element => {
  const { row, now } = props;
  const texts = useTexts();
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link to={`/initiatives/${row.id}`} className="portfolio__title">
          {row.title}
        </Link>
        <span className="small soft portfolio__line">
          {row.reference === null ? row.productLine : `${row.productLine} · ${row.reference}`}
        </span>
      </th>
      <td role="cell" data-label={texts.portfolio.gate}>
        {row.gateTitle ?? '–'}
        {row.round > 1 && (
          <span className="small soft portfolio__line">{texts.portfolio.round(row.round)}</span>
        )}
      </td>
      <td role="cell" data-label={texts.portfolio.phase}>
        <StatusMark tone={STANDING_TONES[row.standing]} label={texts.phase[row.standing]} pill />
      </td>
      <td role="cell" data-label={texts.portfolio.owner}>
        <Person name={row.owner} />
      </td>
      <td role="cell" data-label={texts.portfolio.nextDue}>
        {row.nextDueAt === null ? (
          <span className="soft">{texts.portfolio.noneDue}</span>
        ) : (
          <DueDate dueAt={row.nextDueAt} now={now} />
        )}
      </td>
      <td role="cell" data-label={texts.portfolio.updated} className="soft">
        <time dateTime={row.lastActivityAt}>
          {formatDistance(texts.locale, now, new Date(row.lastActivityAt))}
        </time>
      </td>
    </tr>
  );
};

/**
 * One line for each initiative; on a narrow screen each line becomes a card. The roles are spelled out because
 * browsers forget that a table is one when its display changes.
 */
export const PortfolioTable = ({ rows, now }: PortfolioTableProps): JSX.Element => {
  const texts = useTexts();
  const { portfolio } = texts;
  const columns = [
    portfolio.initiative,
    portfolio.gate,
    portfolio.phase,
    portfolio.owner,
    portfolio.nextDue,
    portfolio.updated,
  ];
  return (
    <table role="table" className="portfolio plain-table">
      <caption className="visually-hidden">{portfolio.title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <InitiativeRow key={row.id} row={row} now={now} />
        ))}
      </tbody>
    </table>
  );
};
