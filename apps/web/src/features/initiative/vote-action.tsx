import type { JSX } from 'react';
import type { Schemas } from '../../api/schemas.js';
import { problemView } from '../../api/problem-view.js';
import { useTexts } from '../../texts/use-texts.js';
import { Receipt } from '../../ui/receipt/receipt.js';
import { StatusMark } from '../../ui/status-mark/status-mark.js';
import type { Directory } from '../directory/directory.js';
import { useCastVote, type VoteRecorded } from './use-cast-vote.js';
import { VoteForm } from './vote-form.js';
import { votingStand } from './voting-stand.js';

interface VoteActionProps {
  readonly gate: Schemas['Gate'];
  /** Version of the initiative that the voter looks at, as an entity tag. */
  readonly etag: string;
  readonly me: Schemas['Me'];
  readonly directory: Directory;
}

const VoteReceipt = (props: { readonly recorded: VoteRecorded }): JSX.Element => {
  const texts = useTexts();
  const { sequence, hash } = props.recorded;
  return (
    <div className="vote-form__recorded" role="status">
      <StatusMark tone="done" label={texts.vote.recorded} />
      {hash !== null && <Receipt sequence={sequence} hash={hash} />}
    </div>
  );
};

/** The reader's own part in the review: the form while they may vote, the receipt once they did. */
export const VoteAction = ({ gate, etag, me, directory }: VoteActionProps): JSX.Element | null => {
  const texts = useTexts();
  const cast = useCastVote(gate, etag);
  if (cast.data !== undefined) return <VoteReceipt recorded={cast.data} />;
  const stand = votingStand(gate, me);
  if (stand.kind === 'author') return <p className="small soft">{texts.vote.authorsDoNot}</p>;
  if (stand.kind !== 'mayVote') return null;
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
      problem={cast.error === null ? null : problemView(texts, cast.error)}
      onCast={(vote) => {
        cast.mutate({ vote, submission });
      }}
    />
  );
};
