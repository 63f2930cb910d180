import type { CriterionRule } from '@tollgate/criteria';
import { checkRule, evaluateRule } from '@tollgate/criteria';
import type { Instant } from '@tollgate/event-sourcing';
import type { GateDefinition } from '@tollgate/lifecycle';
import { criterionInputs, ruleScope } from '@tollgate/lifecycle';
import { z } from 'zod';
import type { StandingInitiative } from '../initiatives/initiatives.js';
import { ruleEvaluationResource, ruleEvaluationSchema } from './evaluation.js';
import { listOf } from './values.js';

const ruleFault = z
  .strictObject({
    severity: z.enum(['error', 'warning']),
    code: z.string(),
    path: z.string().meta({ description: 'JSON Pointer into the rule' }),
    message: z.string(),
  })
  .meta({ id: 'RuleFault' });

export const ruleTrialSchema = z
  .strictObject({
    gate: z.string(),
    version: z.int().meta({ description: 'Version of the case that the rule was tried on' }),
    faults: listOf(ruleFault).meta({ description: 'An error would refuse the template at save' }),
    evaluation: ruleEvaluationSchema,
  })
  .meta({ id: 'RuleTrial' });

export type RuleTrialResource = z.infer<typeof ruleTrialSchema>;

/** What the check says of a rule, and how it comes out on a case at `now`. */
export const ruleTrialResource = (
  { rule, kind }: { readonly rule: CriterionRule; readonly kind: 'must' | 'should' },
  { state, version, template }: StandingInitiative,
  { gate, now }: { readonly gate: GateDefinition; readonly now: Instant },
): RuleTrialResource => {
  const scope = ruleScope(template, gate, kind);
  const inputs = criterionInputs(state, { gate, template }, { kind, now });
  return {
    gate: gate.key,
    version,
    faults: checkRule(rule, scope, kind),
    evaluation: ruleEvaluationResource(evaluateRule(rule, kind, { inputs, scope })),
  };
};
