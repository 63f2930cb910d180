import type { Instant } from '@tollgate/event-sourcing';
import type { GateDefinition, SupposedCase } from '@tollgate/lifecycle';
import { evaluateCriteria, readinessOf } from '@tollgate/lifecycle';
import { z } from 'zod';
import type { StandingInitiative } from '../initiatives/initiatives.js';
import {
  criterionEvaluationResource,
  criterionEvaluationSchema,
  gateScoreSchema,
} from './evaluation.js';
import { readinessSchema } from './gate.js';
import { instant, listOf } from './values.js';

export const supposedGateSchema = z
  .strictObject({
    gate: z.string(),
    version: z.int().meta({ description: 'Version of the case that was supposed to change' }),
    at: instant,
    endsReview: z.boolean().meta({ description: 'A change like this would end the open review' }),
    readiness: readinessSchema,
    evaluations: listOf(criterionEvaluationSchema),
    score: gateScoreSchema,
  })
  .meta({ id: 'SupposedGate' });

export type SupposedGateResource = z.infer<typeof supposedGateSchema>;

/** How a gate would stand at `at` in a supposed case. */
export const supposedGateResource = (
  { state, endsReview }: SupposedCase,
  { version, template }: Pick<StandingInitiative, 'version' | 'template'>,
  { gate, at }: { readonly gate: GateDefinition; readonly at: Instant },
): SupposedGateResource => {
  const { evaluated, score } = evaluateCriteria(state, { gate, template }, at);
  return {
    gate: gate.key,
    version,
    at,
    endsReview,
    readiness: readinessOf(state, template, gate.key, at),
    evaluations: evaluated.map(criterionEvaluationResource),
    score,
  };
};
