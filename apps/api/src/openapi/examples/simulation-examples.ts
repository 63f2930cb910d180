import { checkTemplate } from '@tollgate/lifecycle';
import {
  RulesOfRounds,
  amendApproval,
  findRound,
  simulateEntries,
  underApproval,
  whatIf,
} from '@tollgate/policy-replay';
import type { SimulationResource } from '../../simulations/simulation.resource.js';
import { simulationResult } from '../../simulations/simulation.resource.js';
import type { Examples } from './example-set.js';
import type { ExampleStory } from './example-story.js';
import { GATE, INITIATIVE_ID } from './example-story.js';

const SIMULATION_ID = `sim_${'0197f3a2'.repeat(4)}`;

/** What a simulation of the story answers: its decision hung on one vote, and two are asked for instead. */
export const simulationExamples = ({ template, events }: ExampleStory): Examples => {
  const twoVotes = underApproval(({ approval }) => amendApproval(approval, { quorumVotes: 2 }));
  const rules = new RulesOfRounds(() => template, twoVotes);
  const entries = events.map((event) => ({ stream: INITIATIVE_ID, event }));
  const simulation = simulateEntries(entries, rules, { withPivots: true });
  const round = findRound(events, { initiativeId: INITIATIVE_ID, gate: GATE, submission: 2 });
  const example: SimulationResource = {
    simulationId: SIMULATION_ID,
    subject: { family: 'template', id: template.id },
    status: 'done',
    progress: { read: entries.length, logSize: entries.length },
    findings: [...checkTemplate(template, { people: [] })].slice(0, 1),
    result: simulationResult(simulation),
  };
  return { Simulation: example, ReviewWhatIf: round && whatIf(round, rules) };
};
