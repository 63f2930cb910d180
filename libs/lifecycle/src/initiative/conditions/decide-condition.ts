import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { Decision } from '../decision.js';
import type { InitiativeState } from '../state.js';
import type { ConditionCommand } from './commands.js';
import { extendCondition } from './extend-condition.js';
import { lapseCondition } from './lapse-condition.js';
import { meetCondition } from './meet-condition.js';
import { sendBackConditionProof } from './send-back-condition-proof.js';
import { verifyCondition } from './verify-condition.js';

/** What becomes of the promises of Conditional gos. */
export const decideCondition = (
  command: ConditionCommand,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  switch (command.type) {
    case 'MeetCondition':
      return meetCondition(command, state);
    case 'VerifyCondition':
      return verifyCondition(command, state, template);
    case 'SendBackConditionProof':
      return sendBackConditionProof(command, state, template);
    case 'ExtendCondition':
      return extendCondition(command, state);
    case 'LapseCondition':
      return lapseCondition(command, state);
  }
};
