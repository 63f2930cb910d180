import type { JSX } from 'react';
import { formatDay } from '../../texts/format.js';
import { useTexts } from '../../texts/use-texts.js';
import { StatusMark } from '../status-mark/status-mark.js';
import { slippageWords } from './gate-node.js';
import { RAIL_TONES, type RailGate } from './gate-rail.model.js';

/** The rail as a table, for whoever reads rows better than pictures. */
export const GateTable = ({ gates }: { readonly gates: readonly RailGate[] }): JSX.Element => {
  const texts = useTexts();
  const { columns } = texts.rail;
  const day = (value: string | null): string =>
    value === null ? '–' : formatDay(texts.locale, value);
  return (
    <div className="table-scroll">
      <table className="plain-table">
        <caption className="visually-hidden">{texts.rail.caption}</caption>
        <thead>
          <tr>
            {[columns.gate, columns.status, columns.round, columns.due, columns.decided].map(
              (title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {gates.map((gate) => (
            <tr key={gate.key}>
              <th scope="row">{gate.title}</th>
              <td>
                <StatusMark tone={RAIL_TONES[gate.status]} label={texts.rail[gate.status]} />
              </td>
              <td>{gate.round === 0 ? '–' : gate.round}</td>
              <td>{day(gate.dueAt)}</td>
              <td>
                {day(gate.decidedAt)}{' '}
                <span className="soft small">{slippageWords(texts, gate)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
