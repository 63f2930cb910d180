import type { JSX } from 'react';
import { Button } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { CopyButton } from '../receipt/copy-button.js';
import { StatusMark } from '../status-mark/status-mark.js';
import './problem-notice.css';

/** What went wrong, in the words of the API's problem details. */
export interface ProblemView {
  readonly title: string;
  readonly detail: string | null;
  /** What stands in the way, one sentence each. */
  readonly reasons: readonly string[];
  readonly traceId: string | null;
}

interface ProblemNoticeProps {
  readonly problem: ProblemView;
  readonly onRetry?: () => void;
}

/** Title, what to do, and a trace id to hand to whoever runs the engine. */
export const ProblemNotice = ({ problem, onRetry }: ProblemNoticeProps): JSX.Element => {
  const texts = useTexts();
  return (
    <div className="problem-notice" role="alert">
      <StatusMark tone="stopped" label={problem.title} />
      {problem.detail !== null && <p>{problem.detail}</p>}
      {problem.reasons.length > 0 && (
        <ul>
          {problem.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <div className="problem-notice__foot">
        {onRetry !== undefined && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {texts.problem.retry}
          </Button>
        )}
        {problem.traceId !== null && (
          <span className="small soft">
            {texts.problem.trace} <code>{problem.traceId}</code>
            <CopyButton value={problem.traceId} label={texts.problem.copyTrace} />
          </span>
        )}
      </div>
    </div>
  );
};
