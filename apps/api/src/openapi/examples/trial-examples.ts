import type { CriterionRule } from '@tollgate/criteria';
import { checkRule, evaluateRule } from '@tollgate/criteria';
import type { GateDefinition } from '@tollgate/lifecycle';
import {
  criterionInputs,
  evaluateCriteria,
  readinessOf,
  ruleScope,
  supposeFacts,
} from '@tollgate/lifecycle';
import { criterionEvaluationResource, ruleEvaluationResource } from '../../resources/evaluation.js';
import type { Examples } from './answer-examples.js';
import { standingAfter } from './answer-examples.js';
import type { ExampleStory } from './example-story.js';
import { GATE } from './example-story.js';

const RULE: CriterionRule = { kind: 'cel', expression: 'evidence.size() >= 8' };

/** What trying a rule and supposing facts answer, on the story's case before it was submitted. */
export const trialExamples = (story: ExampleStory): Examples => {
  const standing = standingAfter(story, story.upTo('DeliverableAdded'));
  const definition = story.template.gates.find(({ key }) => key === GATE);
  if (!definition) throw new Error(`the examples' template has no gate ${GATE}`);
  return {
    RuleTrial: ruleTrial(story, standing, definition),
    SupposedGate: supposedGate(story, standing, definition),
  };
};

type Standing = ReturnType<typeof standingAfter>;

const ruleTrial = (
  { template, now }: ExampleStory,
  { state, version }: Standing,
  definition: GateDefinition,
): object => {
  const scope = ruleScope(template, definition, 'must');
  const inputs = criterionInputs(state, { gate: definition, template }, { kind: 'must', now });
  return {
    gate: GATE,
    version,
    faults: checkRule(RULE, scope, 'must'),
    evaluation: ruleEvaluationResource(evaluateRule(RULE, 'must', { inputs, scope })),
  };
};

const supposedGate = (
  { template, now }: ExampleStory,
  { state, version }: Standing,
  definition: GateDefinition,
): object => {
  const supposed = supposeFacts(state, template, { changes: { effort_days: 20 }, now });
  if (!supposed.ok) throw new Error(`the examples suppose in vain: ${supposed.rejection.kind}`);
  const { state: other, endsReview } = supposed.value;
  const { evaluated, score } = evaluateCriteria(other, { gate: definition, template }, now);
  return {
    gate: GATE,
    version,
    at: now,
    endsReview,
    readiness: readinessOf(other, template, GATE, now),
    evaluations: evaluated.map(criterionEvaluationResource),
    score,
  };
};
