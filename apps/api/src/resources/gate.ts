import type { Instant } from '@tollgate/event-sourcing';
import type { GateDefinition } from '@tollgate/lifecycle';
import {
  approvalStanding,
  evaluateCriteria,
  gateScore,
  lifecycleTemplateSchema,
  readinessOf,
  submissionInReview,
  writtenRuleFor,
} from '@tollgate/lifecycle';
import { z } from 'zod';
import type { StandingInitiative } from '../initiatives/initiatives.js';
import './criterion-rule.js';
import {
  criterionEvaluationResource,
  criterionEvaluationSchema,
  gateScoreSchema,
} from './evaluation.js';
import { evidenceSchema } from './initiative.js';
import { forcedGateSchema, waiverSchema } from './exceptions.js';
import { approvalStandingResource, approvalStandingSchema } from './approval.js';
import { submissionResource, submissionSchema } from './submission.js';
import { calendarDate, instant, listOf, personId, unmet, waiverSubject } from './values.js';

const met = z.strictObject({ met: z.int(), required: z.int() });

const waivedDemand = waiverSubject
  .extend({
    title: z.string(),
    gate: z.string(),
    waiverId: z.string(),
    until: calendarDate,
    ownerId: personId,
  })
  .meta({ id: 'WaivedDemand' });

export const readinessSchema = z
  .strictObject({
    gate: z.string(),
    round: z.int(),
    status: z.enum(['notOpen', 'blocked', 'ready', 'inReview', 'decided']),
    unmet: listOf(unmet),
    counts: z.strictObject({
      deliverables: met,
      criteria: met,
      checklist: met,
      approvals: z.strictObject({ given: z.int(), required: z.int() }),
    }),
    decisionDueAt: instant.nullable(),
    waived: listOf(waivedDemand)
      .optional()
      .meta({ description: 'Unmet and waived, never counted as met; absent where there is none' }),
  })
  .meta({ id: 'Readiness' });

export const deliverableSchema = z
  .strictObject({
    by: personId,
    at: instant,
    gate: z.string(),
    deliverable: z.string(),
    title: z.string(),
    link: z.string().nullable(),
    digest: z.string().nullable(),
  })
  .meta({ id: 'Deliverable' });

export const assessmentSchema = z
  .strictObject({
    by: personId,
    at: instant,
    gate: z.string(),
    criterion: z.string(),
    verdict: z.enum(['met', 'notMet']),
    score: z.int().nullable(),
    reason: z.string(),
  })
  .meta({ id: 'Assessment' });

export const checklistMarkSchema = z
  .discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('done'),
      by: personId,
      at: instant,
      proof: z.string().nullable(),
    }),
    z.strictObject({
      status: z.literal('notApplicable'),
      by: personId,
      at: instant,
      reason: z.string(),
    }),
    z.strictObject({ status: z.literal('open') }),
  ])
  .meta({ id: 'ChecklistMark' });

/** A gate exactly as its template defines it. */
export const gateDefinitionSchema = lifecycleTemplateSchema.shape.gates.element.meta({
  id: 'GateDefinition',
});

/** The rule that holds for this initiative: where money picks the approvers, the one of its band. */
export const approvalRuleSchema = gateDefinitionSchema.shape.approval.shape.rule.meta({
  id: 'ApprovalRule',
});

export const gateSchema = z
  .strictObject({
    initiativeId: z.string(),
    version: z.int(),
    gate: z.string(),
    round: z.int(),
    definition: gateDefinitionSchema,
    approvalRule: approvalRuleSchema,
    approval: approvalStandingSchema,
    readiness: readinessSchema,
    deliverables: z.record(z.string(), deliverableSchema),
    assessments: z.record(z.string(), assessmentSchema),
    checklist: z.record(z.string(), checklistMarkSchema),
    evaluations: listOf(criterionEvaluationSchema).meta({
      description: 'Criteria with a rule, evaluated on the case as it is now',
    }),
    score: gateScoreSchema,
    evidence: listOf(evidenceSchema),
    submissions: listOf(submissionSchema),
    waivers: listOf(waiverSchema),
    forcedOpen: listOf(forcedGateSchema),
  })
  .meta({ id: 'Gate' });

export type GateResource = z.infer<typeof gateSchema>;

/** One gate of an initiative: what it asks for, what is there, and whether that is enough at `now`. */
export const gateResource = (
  { state, version, template }: StandingInitiative,
  definition: GateDefinition,
  now: Instant,
): GateResource => {
  const progress = state.gates[definition.key];
  const place = { gate: definition, template };
  return {
    initiativeId: state.initiativeId,
    version,
    gate: definition.key,
    round: progress?.round ?? 0,
    definition,
    approvalRule: writtenRuleFor(definition.approval, state, {
      review: submissionInReview(state, definition.key),
    }),
    approval: approvalStandingResource(
      approvalStanding(definition, state, { review: submissionInReview(state, definition.key) }),
    ),
    readiness: readinessOf(state, template, definition.key, now),
    deliverables: progress?.deliverables ?? {},
    assessments: progress?.assessments ?? {},
    checklist: progress?.checklist ?? {},
    evaluations: evaluateCriteria(state, place, now).evaluated.map(criterionEvaluationResource),
    score: gateScore(state, place, now),
    evidence: state.evidence.filter(({ gate }) => gate === definition.key),
    submissions: (progress?.submissions ?? []).map(submissionResource),
    waivers: state.waivers.filter(({ gate }) => gate === definition.key),
    forcedOpen: state.forcedGates.filter(({ gate }) => gate === definition.key),
  };
};
