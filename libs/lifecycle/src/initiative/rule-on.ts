import type { LifecycleTemplate } from '../templates/lifecycle-template.js';
import type { CommandOf } from './commands.js';
import type { Decision } from './decision.js';
import { castVote } from './decisions/cast-vote.js';
import { decideGate } from './decisions/decide-gate.js';
import { editFacts } from './decisions/edit-facts.js';
import { submitGate } from './decisions/submit-gate.js';
import type { InitiativeState } from './state.js';

/** The steps of a review in which a rule of the template has a say. */
export type ReviewCommand = CommandOf<'SubmitGate' | 'CastVote' | 'DecideGate' | 'EditFacts'>;

/**
 * What the rules of `template` say to one step of a review, whichever version the initiative has pinned. It
 * does not ask who may ask: a replay takes steps that were permitted when they were recorded, and the log
 * keeps the roles of voters only. For what-ifs; whoever wants to change something goes through the decider.
 */
export const ruleOn = (
  command: ReviewCommand,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  switch (command.type) {
    case 'SubmitGate':
      return submitGate(command, state, template);
    case 'CastVote':
      return castVote(command, state, template);
    case 'DecideGate':
      return decideGate(command, state, template);
    case 'EditFacts':
      return editFacts(command, state, template);
  }
};
