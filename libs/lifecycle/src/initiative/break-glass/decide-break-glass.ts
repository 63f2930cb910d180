import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { Decision } from '../decision.js';
import type { InitiativeState } from '../state.js';
import { breakGlass } from './break-glass.js';
import type { BreakGlassCommand } from './commands.js';
import { reviewBreakGlass } from './review-break-glass.js';

/** Emergencies, and what is said of them afterwards. */
export const decideBreakGlass = (
  command: BreakGlassCommand,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  switch (command.type) {
    case 'BreakGlass':
      return breakGlass(command, state, template);
    case 'ReviewBreakGlass':
      return reviewBreakGlass(command, state);
  }
};
