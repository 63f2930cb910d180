import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { Decision } from '../decision.js';
import type { InitiativeState } from '../state.js';
import type { WaiverCommand } from './commands.js';
import { grantWaiver } from './grant-waiver.js';
import { lapseWaiver } from './lapse-waiver.js';
import { refuseWaiver } from './refuse-waiver.js';
import { requestWaiver } from './request-waiver.js';
import { revokeWaiver } from './revoke-waiver.js';

/** Leave to go on without something, for a time. */
export const decideWaiver = (
  command: WaiverCommand,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  switch (command.type) {
    case 'RequestWaiver':
      return requestWaiver(command, state, template);
    case 'GrantWaiver':
      return grantWaiver(command, state, template);
    case 'RefuseWaiver':
      return refuseWaiver(command, state, template);
    case 'RevokeWaiver':
      return revokeWaiver(command, state, template);
    case 'LapseWaiver':
      return lapseWaiver(command, state);
  }
};
