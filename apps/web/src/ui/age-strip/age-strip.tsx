import { useState, type JSX } from 'react';
import { UnstyledButton } from '@mantine/core';
import type { Texts } from '../../texts/en.js';
import { useTexts } from '../../texts/use-texts.js';
import type { AgeGroup } from './age-strip.model.js';
import './age-strip.css';

const BAR_HEIGHT = 40;
/** A group with anything in it never looks empty. */
const BAR_LEAST = 4;

interface GroupsProps {
  readonly groups: readonly AgeGroup[];
}

const rangeWords = (texts: Texts, { from, to }: AgeGroup): string =>
  to === null ? texts.age.longer(from) : texts.age.range(from, to);

const AgeBar = (props: { readonly group: AgeGroup; readonly most: number }): JSX.Element => {
  const { group, most } = props;
  const texts = useTexts();
  const height = (count: number): number =>
    count === 0 ? 0 : Math.max(BAR_LEAST, (count / most) * BAR_HEIGHT);
  return (
    <li className="age-strip__group">
      <span className="visually-hidden">
        {texts.age.spoken(rangeWords(texts, group), group.count, group.overdue)}
      </span>
      <span aria-hidden="true" className="age-strip__count">
        {group.count === 0 ? '' : group.count}
      </span>
      <svg
        viewBox={`0 0 10 ${String(BAR_HEIGHT)}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="age-strip__bar"
      >
        <rect
          className="age-strip__all"
          width="10"
          y={BAR_HEIGHT - height(group.count)}
          height={height(group.count)}
        />
        <rect
          className="age-strip__overdue"
          width="10"
          y={BAR_HEIGHT - height(group.overdue)}
          height={height(group.overdue)}
        />
      </svg>
      <span aria-hidden="true" className="age-strip__range">
        {rangeWords(texts, group)}
      </span>
    </li>
  );
};

const AgeBars = ({ groups }: GroupsProps): JSX.Element => {
  const texts = useTexts();
  const most = Math.max(1, ...groups.map(({ count }) => count));
  return (
    <ul className="age-strip__bars" aria-label={texts.age.title}>
      {groups.map((group) => (
        <AgeBar key={group.from} group={group} most={most} />
      ))}
    </ul>
  );
};

const AgeTable = ({ groups }: GroupsProps): JSX.Element => {
  const texts = useTexts();
  const { columns } = texts.age;
  return (
    <table className="plain-table">
      <caption className="visually-hidden">{texts.age.title}</caption>
      <thead>
        <tr>
          {[columns.age, columns.count, columns.overdue].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.from}>
            <th scope="row">{rangeWords(texts, group)}</th>
            <td>{group.count}</td>
            <td>{group.overdue}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** How long things have been waiting: one small bar for each group of days, the overdue part marked. */
export const AgeStrip = ({ groups }: GroupsProps): JSX.Element => {
  const texts = useTexts();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="age-strip" aria-label={texts.age.title}>
      <div className="age-strip__head">
        <h2>{texts.age.title}</h2>
        {groups.some(({ overdue }) => overdue > 0) && (
          <span className="age-strip__key small">{texts.age.key}</span>
        )}
        <UnstyledButton
          className="age-strip__switch no-print"
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {asTable ? texts.age.asBars : texts.age.asTable}
        </UnstyledButton>
      </div>
      {asTable ? <AgeTable groups={groups} /> : <AgeBars groups={groups} />}
    </section>
  );
};
