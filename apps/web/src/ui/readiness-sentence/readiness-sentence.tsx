import { Fragment, type JSX } from 'react';
import { useTexts } from '../../texts/use-texts.js';
import { dueWords } from '../due-date/due-date.js';
import { StatusMark, type Tone } from '../status-mark/status-mark.js';
import { readinessClauses, type ReadinessView } from './readiness-clauses.js';
import { UnmetList } from './unmet-list.js';
import './readiness-sentence.css';

const READINESS_TONES = {
  notOpen: 'idle',
  blocked: 'attention',
  ready: 'done',
  inReview: 'active',
  decided: 'done',
} satisfies Record<ReadinessView['status'], Tone>;

interface ReadinessSentenceProps {
  readonly readiness: ReadinessView;
  readonly now: Date;
}

/** One sentence on what stands between a gate and its decision; each clause leads to where it is fixed. */
export const ReadinessSentence = ({ readiness, now }: ReadinessSentenceProps): JSX.Element => {
  const texts = useTexts();
  const { status, decisionDueAt } = readiness;
  const clauses = readinessClauses(texts, readiness);
  const asked = readiness.unmet.filter(
    ({ kind }) => status === 'inReview' || kind !== 'approvalMissing',
  );
  return (
    <div className={`readiness tone--${READINESS_TONES[status]}`}>
      <p className="readiness__sentence">
        <StatusMark tone={READINESS_TONES[status]} label={texts.readiness[status]} />
        {clauses.length > 0 && ': '}
        {clauses.map(({ text, place }, index) => (
          <Fragment key={text}>
            {index > 0 && ', '}
            <a href={`#${place}`}>{text}</a>
          </Fragment>
        ))}
        {clauses.length === 0 && status === 'ready' && `: ${texts.readiness.nothingUnmet}`}
        {decisionDueAt !== null && status === 'inReview' && (
          <span className="soft"> ({dueWords(texts, now, decisionDueAt)})</span>
        )}
      </p>
      {asked.length > 0 && <UnmetList unmet={asked} />}
    </div>
  );
};
