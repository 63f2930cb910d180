import { supposeFacts } from '@tollgate/lifecycle';
import type { StandingInitiative } from '../../initiatives/initiatives.js';
import { ruleTrialResource } from '../../resources/rule-trial.js';
import { supposedGateResource } from '../../resources/supposed-gate.js';
import type { ExampleStory } from './example-story.js';
import { GATE } from './example-story.js';

/** A rule tried on the story's case, and the case with another fact. */
export const criteriaExamples = (
  { now }: ExampleStory,
  standing: StandingInitiative,
): Readonly<Record<string, unknown>> => {
  const { state, template } = standing;
  const gate = template.gates.find(({ key }) => key === GATE);
  const supposed = supposeFacts(state, template, { changes: {}, now });
  if (!gate || !supposed.ok) throw new Error('the examples suppose what cannot be');
  return {
    RuleTrial: ruleTrialResource(
      { rule: { kind: 'cel', expression: 'evidence.size() >= 8' }, kind: 'must' },
      standing,
      { gate, now },
    ),
    SupposedGate: supposedGateResource(supposed.value, standing, { gate, at: now }),
  };
};
