import { useState, type JSX } from 'react';
import { UnstyledButton } from '@mantine/core';
import { formatDay } from '../../texts/format.js';
import { useTexts } from '../../texts/use-texts.js';
import { PLACES, type UnmetView } from './readiness-clauses.js';

const SHOWN_AT_FIRST = 4;

const UnmetRow = ({ unmet }: { readonly unmet: UnmetView }): JSX.Element => {
  const texts = useTexts();
  const decides = unmet.kind === 'approvalMissing';
  return (
    <li className="unmet">
      <div>
        <a href={`#${PLACES[unmet.kind]}`}>{unmet.title}</a>
        <p className="small soft">{unmet.why}</p>
      </div>
      <p className="unmet__fixer small">
        {decides ? texts.readiness.deciders(unmet.fixers) : texts.readiness.fixers(unmet.fixers)}
        {unmet.since !== null && (
          <span className="soft">
            {', '}
            {texts.readiness.since(formatDay(texts.locale, unmet.since))}
          </span>
        )}
      </p>
    </li>
  );
};

/** Everything that stands in the way, why, and who can put it right. */
export const UnmetList = ({ unmet }: { readonly unmet: readonly UnmetView[] }): JSX.Element => {
  const texts = useTexts();
  const [all, setAll] = useState(false);
  const shown = all ? unmet : unmet.slice(0, SHOWN_AT_FIRST);
  const hidden = unmet.length - SHOWN_AT_FIRST;
  return (
    <>
      <ul className="unmet-list">
        {shown.map((item) => (
          <UnmetRow key={`${item.kind}:${item.key}`} unmet={item} />
        ))}
      </ul>
      {hidden > 0 && (
        <UnstyledButton
          className="unmet-list__more no-print"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? texts.readiness.less : texts.readiness.more(hidden)}
        </UnstyledButton>
      )}
    </>
  );
};
