import { MONDAY, vote, withdrawVote } from '../../testing/asking.js';
import { uma } from '../../testing/cast.js';
import { given, happened, passing, submitting } from '../../testing/specification.js';

const voted = happened(...submitting, vote());

describe('withdraw a vote', () => {
  it('takes back one’s own vote with the reason', () => {
    given(...voted)
      .when(withdrawVote())
      .then({
        type: 'VoteWithdrawn',
        data: {
          by: 'per_dora',
          at: MONDAY,
          gate: 'problem',
          round: 1,
          submission: 1,
          voter: 'per_dora',
          reason: 'I was too quick.',
        },
      });
  });

  it('refuses where there is no vote of this person, also the second time', () => {
    given(...voted)
      .when(withdrawVote({ actor: uma }))
      .thenRejected('NoVoteToWithdraw', { personId: 'per_uma' });
    given(...happened(...submitting, vote(), withdrawVote()))
      .when(withdrawVote())
      .thenRejected('NoVoteToWithdraw', { personId: 'per_dora' });
  });

  it('asks for a reason, and ends with the review', () => {
    given(...voted)
      .when(withdrawVote({ reason: ' ' }))
      .thenRejected('ReasonRequired', { field: 'reason' });
    given(...happened(...passing))
      .when(withdrawVote())
      .thenRejected('GateAlreadyDecided', { submission: 1, outcome: 'go' });
  });
});
