import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { approvalRuleFor, electorateOf } from '../../approval/approval-policy.js';
import { chooseGroup } from '../../approval/choose-group.js';
import { resolvedPersons } from '../../approval/group-members.js';
import type { CommandOf } from '../commands.js';
import type { GateInReview } from '../gate-access.js';
import type { InitiativeRejection } from '../rejections.js';
import type { VotingRight } from '../separation/voting-right.js';
import type { InitiativeState } from '../state.js';

/** The key of the group or seat in which somebody votes with this right. */
export const votingGroup = (
  { actor, onBehalfOf, seat: wanted }: CommandOf<'CastVote'>,
  { roles, rolesHeld, functions, accounts }: VotingRight,
  {
    gate: { key: gate, approval },
    review,
    state,
  }: GateInReview & { readonly state: InitiativeState },
): Result<string, InitiativeRejection> => {
  const personId = onBehalfOf ?? actor.personId;
  const choice = chooseGroup(
    {
      rule: approvalRuleFor(approval, state, review),
      votes: review.votes,
      electorate: electorateOf(approval, state, review),
      resolved: resolvedPersons(state),
    },
    { personId, accounts, roles, functions, wanted },
  );
  switch (choice.kind) {
    case 'free':
      return ok(choice.group);
    case 'taken':
      return reject({ kind: 'SeatTaken', gate, seat: choice.group, by: choice.by });
    case 'behindTier': {
      const { group, tier, openTier, waitingFor } = choice;
      return reject({ kind: 'TierNotOpen', gate, group, tier, openTier, waitingFor });
    }
    case 'notEligible':
      return reject({ kind: 'VoterNotEligible', gate, personId, groups: choice.groups });
    case 'none':
      return reject({
        kind: 'NoSeatForVoter',
        gate,
        personId: actor.personId,
        roles: rolesHeld,
        seats: choice.groups,
      });
  }
};
