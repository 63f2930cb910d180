import type { InitiativeState, Submission } from '../initiative/state.js';
import { submissionInReview } from '../initiative/state.js';
import type { GateDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';
import { tallyOfReview } from '../approval/approval-policy.js';

/** What the initiative waits for, in one sentence of business words and without a person's name. */
export const waitingFor = (state: InitiativeState, template: LifecycleTemplate): string => {
  const { phase } = state;
  const titleOf = (key: string): string => gateOf(template, key)?.title ?? key;
  switch (phase.kind) {
    case 'notProposed':
      return 'Not proposed yet';
    case 'inStage': {
      const review = submissionInReview(state, phase.gate);
      const gate = gateOf(template, phase.gate);
      if (review && gate) return inReview(state, gate, review);
      return `Waiting for the team to submit ${titleOf(phase.gate)}`;
    }
    case 'onHold':
      return `On hold until ${phase.holdUntil}`;
    case 'killed':
      return `Stopped at ${titleOf(phase.gate)}`;
    case 'cancelled':
      return `Cancelled before ${titleOf(phase.gate)}`;
    case 'completed':
      return 'All gates passed';
  }
};

const inReview = (state: InitiativeState, gate: GateDefinition, review: Submission): string => {
  const due = `decision due ${review.decisionDueAt.slice(0, 10)}`;
  const { openSeats, counts } = tallyOfReview(gate.approval, state, review);
  const open = counts.map(({ group }) => group).filter(({ key }) => openSeats.includes(key));
  if (open.length === 0) return `In review: every vote is in, waiting for the decision; ${due}`;
  return `In review: waiting for ${open.map(({ title }) => title).join(', ')}; ${due}`;
};

const gateOf = (template: LifecycleTemplate, key: string): GateDefinition | undefined =>
  template.gates.find((gate) => gate.key === key);
