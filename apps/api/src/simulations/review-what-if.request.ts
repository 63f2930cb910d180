import type { Amendment } from '@tollgate/policy-replay';
import { Choice } from '../http/fields.js';
import { Count, Several } from '../http/query-fields.js';
import { APPROVALS_MAX } from './simulation.request.js';

/** Query of `GET …/submissions/{submission}/what-if`. */
export class ReviewWhatIfRequest {
  @Several('line', { description: 'Person ids whose votes are left out' })
  readonly without?: readonly string[];

  @Count({
    min: 1,
    max: APPROVALS_MAX,
    description: 'Approving seats, or met groups, that a Go needs',
    example: 3,
  })
  readonly approvalsRequired?: number;

  @Count({ min: 1, max: APPROVALS_MAX, description: 'Votes that must be cast' })
  readonly quorumVotes?: number;

  @Several('key', { description: 'Roles that get a veto' })
  readonly vetoRoles?: readonly string[];

  @Choice(['refused', 'flagged'], { optional: true, description: 'Whether authors may vote' })
  readonly authorVote?: 'refused' | 'flagged';

  toAmendment(): Amendment {
    const { authorVote, approvalsRequired, quorumVotes, vetoRoles } = this;
    return { authorVote, approvalsRequired, quorumVotes, vetoRoles };
  }
}
