import type { Evaluation } from '@tollgate/criteria';
import type { CriterionEvaluation, EvaluatedCriterion } from '@tollgate/lifecycle';
import { z } from 'zod';
import { factShown } from './fact-shown.js';
import { factValue } from './values.js';

/** How a rule comes out: what it looked at, and why it came out so. */
export const ruleEvaluationSchema = z
  .strictObject({
    verdict: z.enum(['met', 'notMet', 'scored', 'notScored']),
    score: z
      .int()
      .nullable()
      .meta({ description: '0 to 100 of a should-meet criterion, else null' }),
    inputs: z
      .record(z.string(), factValue.nullable())
      .meta({ description: 'What the rule looked at; null for what has not been given' }),
    rule: z.string().meta({ description: 'The rule in words, or the expression' }),
    why: z.string(),
  })
  .meta({ id: 'RuleEvaluation' });

/** How the rule of a criterion comes out on the case as it is now. */
export const criterionEvaluationSchema = ruleEvaluationSchema
  .extend({ criterion: z.string() })
  .meta({ id: 'CriterionEvaluation' });

/** How the rule of a criterion came out when the gate was submitted. */
export const frozenEvaluationSchema = criterionEvaluationSchema
  .omit({ rule: true, why: true })
  .extend({
    ruleHash: z.string().meta({ description: 'SHA-256 of the canonical JSON of the rule' }),
  })
  .meta({ id: 'FrozenEvaluation' });

export const gateScoreSchema = z
  .strictObject({
    score: z.int().nullable().meta({
      description: 'Weighted mean of the should-meet criteria; null before any is scored',
    }),
    scored: z.int(),
    of: z.int(),
  })
  .meta({ id: 'GateScore' });

type Inputs = z.infer<typeof ruleEvaluationSchema>['inputs'];

const inputsShown = (inputs: CriterionEvaluation['inputs']): Inputs =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, value === null ? null : factShown(value)]),
  );

export const ruleEvaluationResource = (
  evaluation: Evaluation,
): z.infer<typeof ruleEvaluationSchema> => ({
  verdict: evaluation.verdict,
  score: evaluation.score,
  inputs: inputsShown(evaluation.inputs),
  rule: evaluation.rule,
  why: evaluation.why,
});

export const criterionEvaluationResource = (
  evaluated: EvaluatedCriterion,
): z.infer<typeof criterionEvaluationSchema> => ({
  criterion: evaluated.criterion.key,
  ...ruleEvaluationResource(evaluated),
});

export const frozenEvaluationResource = (
  evaluation: CriterionEvaluation,
): z.infer<typeof frozenEvaluationSchema> => ({
  ...evaluation,
  inputs: inputsShown(evaluation.inputs),
});
