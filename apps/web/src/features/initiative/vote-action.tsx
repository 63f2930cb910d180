import type { JSX } from 'react';
import type { Schemas } from '../../api/schemas.js';
import { problemView } from '../../api/problem-view.js';
import { isStale } from '../../api/recorded.js';
import type { Texts } from '../../texts/en.js';
import { useTexts } from '../../texts/use-texts.js';
import { ProblemNotice, type ProblemView } from '../../ui/problem-notice/problem-notice.js';
import type { Directory } from '../directory/directory.js';
import { useCastVote } from './use-cast-vote.js';
import { VoteForm } from './vote-form.js';
import { votingStand } from './voting-stand.js';

const voteProblem = (texts: Texts, error: Error): ProblemView => {
  const told = problemView(texts, error);
  return isStale(error) ? { ...told, detail: texts.vote.changed } : told;
};

interface VoteActionProps {
  readonly gate: Schemas['Gate'];
  /** Version of the initiative that the voter looks at, as an entity tag. */
  readonly etag: string;
  readonly me: Schemas['Me'];
  readonly directory: Directory;
}

/** The reader's own part in the review: the form while they may vote. */
export const VoteAction = ({ gate, etag, me, directory }: VoteActionProps): JSX.Element | null => {
  const texts = useTexts();
  const cast = useCastVote(gate, etag);
  const stand = votingStand(gate, me);
  if (stand.kind === 'author') return <p className="small soft">{texts.vote.authorsDoNot}</p>;
  const problem = cast.error === null ? null : voteProblem(texts, cast.error);
  if (stand.kind !== 'mayVote') return problem && <ProblemNotice problem={problem} />;
  const { submission, seatTitle } = stand;
  const people = directory.persons.flatMap(({ personId, name, active }) =>
    active && name !== null ? [{ id: personId, name }] : [],
  );
  return (
    <VoteForm
      // Another submission is another decision: nothing that was typed for the last one may carry over.
      key={submission.commitment}
      seatTitle={seatTitle}
      submission={submission.submission}
      people={people}
      busy={cast.isPending}
      problem={problem}
      onCast={(vote) => {
        cast.mutate({ vote, submission: submission.submission, commitment: submission.commitment });
      }}
    />
  );
};
