import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { Decision } from '../decision.js';
import type { InitiativeState } from '../state.js';
import { addApprover } from './add-approver.js';
import type { ApproverCommand } from './commands.js';
import { nameSponsor } from './name-sponsor.js';
import { removeApprover } from './remove-approver.js';

/** Who decides beside those whom the template names. */
export const decideApprovers = (
  command: ApproverCommand,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  switch (command.type) {
    case 'AddApprover':
      return addApprover(command, state, template);
    case 'RemoveApprover':
      return removeApprover(command, state, template);
    case 'NameSponsor':
      return nameSponsor(command, state, template);
  }
};
