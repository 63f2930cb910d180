import { extraApproverGroup } from '../../approval/rule-in-force.js';
import { withSubmission } from '../evolve-gate.js';
import type { InitiativeState } from '../state.js';
import type { ApproverEvent } from './events.js';

/** The state after the people changed who decide. */
export const evolveApprovers = (state: InitiativeState, event: ApproverEvent): InitiativeState => {
  switch (event.type) {
    case 'ApproverAdded': {
      const { personId, by, at, reason } = event.data;
      const added = { personId, group: extraApproverGroup(personId), addedBy: by, at, reason };
      return withSubmission(state, event.data, (submission) => ({
        ...submission,
        extraApprovers: [...(submission.extraApprovers ?? []), added],
      }));
    }
    case 'ApproverRemoved':
      return withSubmission(state, event.data, (submission) => ({
        ...submission,
        extraApprovers: (submission.extraApprovers ?? []).filter(
          ({ personId }) => personId !== event.data.personId,
        ),
      }));
    case 'SponsorNamed':
      return { ...state, sponsorId: event.data.personId };
  }
};
