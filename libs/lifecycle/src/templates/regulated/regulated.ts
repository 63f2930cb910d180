import type { GateDefinition, LifecycleTemplate } from '../lifecycle-template.js';
import { launchGate } from '../standard/launch.gate.js';
import { opportunityQuantifiedGate } from '../standard/opportunity-quantified.gate.js';
import { problemDefinedGate } from '../standard/problem-defined.gate.js';
import { retroGate } from '../standard/retro.gate.js';
import { solutionValidatedGate } from '../standard/solution-validated.gate.js';
import { standardFacts } from '../standard/standard-facts.js';
import {
  launchApproval,
  opportunityApproval,
  problemApproval,
  retroApproval,
  solutionApproval,
} from './approvals.js';

/** The work of the standard gates, decided by other people than those who did it, and by more of them. */
const gates: readonly GateDefinition[] = [
  { ...problemDefinedGate, approval: problemApproval },
  { ...opportunityQuantifiedGate, approval: opportunityApproval },
  { ...solutionValidatedGate, approval: solutionApproval },
  { ...launchGate, approval: launchApproval },
  // No later gate would enforce the conditions of a Conditional go.
  { ...retroGate, approval: retroApproval, outcomes: ['go', 'hold', 'recycle', 'kill'] },
];

/** For products under supervision: four eyes at every gate and on the template itself. */
export const regulated: LifecycleTemplate = {
  id: 'regulated',
  version: 1,
  title: 'Regulated product lifecycle',
  description:
    'For products under supervision. Groups of people decide: in tiers, by share and by weight of their votes, by ' +
    'amount in euros. Further approvers may be asked at every gate, and the vote after the last recycle is final. ' +
    'The template itself changes only under four eyes.',
  facts: standardFacts,
  gates: [...gates],
  recycleRoundsMax: 2,
  fourEyes: true,
};
