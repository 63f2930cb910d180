import { EVIDENCE_UNMET_KINDS } from '@tollgate/lifecycle';
import { z } from 'zod';

/** RFC 3339 instant in UTC with milliseconds. */
export const instant = z.iso.datetime().meta({ examples: ['2026-11-23T09:00:00.000Z'] });

export const calendarDate = z.iso.date();
export const personId = z.string().meta({ examples: ['per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6'] });
export const outcome = z
  .enum(['go', 'conditionalGo', 'hold', 'recycle', 'kill'])
  .meta({ id: 'Outcome' });

/** A list as answers carry it. */
export const listOf = <Schema extends z.ZodType>(
  schema: Schema,
): z.ZodReadonly<z.ZodArray<Schema>> => z.array(schema).readonly();

export const money = z
  .strictObject({
    amount: z.string().meta({ examples: ['1250000.00'] }),
    currency: z.string().meta({ examples: ['EUR'] }),
  })
  .meta({ id: 'Money' });

export const factValue = z
  .union([z.string(), z.int(), z.boolean(), money, listOf(z.string())])
  .meta({ id: 'FactValue' });

export const conditionTerms = z
  .strictObject({
    conditionId: z.string(),
    text: z.string(),
    ownerId: personId,
    dueOn: calendarDate,
  })
  .meta({ id: 'ConditionTerms' });

export const setCondition = conditionTerms
  .extend({
    setBy: personId.optional().meta({ description: 'Who verifies its proof' }),
    setAs: z.enum(['voter', 'gateOwner', 'breakGlassReviewer']).optional(),
  })
  .meta({ id: 'SetCondition' });

export const waiverSubject = z
  .strictObject({ kind: z.enum(['criterion', 'deliverable', 'checklistItem']), key: z.string() })
  .meta({ id: 'WaiverSubject' });

export const reliedWaiver = z
  .strictObject({
    waiverId: z.string(),
    gate: z.string(),
    subject: waiverSubject,
    until: calendarDate,
  })
  .meta({ id: 'ReliedWaiver' });

export const unmet = z
  .strictObject({
    kind: z.enum([
      'deliverableMissing',
      'criterionNotMet',
      'criterionNotAssessed',
      'checklistItemOpen',
      'conditionOverdue',
      ...EVIDENCE_UNMET_KINDS,
      'waiverLapsed',
      'breakGlassReviewOpen',
      'approvalMissing',
      'vetoed',
    ]),
    key: z.string(),
    title: z.string(),
    why: z.string(),
    fixableBy: z.strictObject({
      persons: listOf(personId),
      roles: listOf(z.string()),
      functions: listOf(z.string()),
    }),
    since: instant.nullable(),
  })
  .meta({ id: 'Unmet' });

export const receipt = z
  .strictObject({
    eventIds: listOf(z.string()),
    stream: z.string(),
    version: z.int(),
    leafHash: z.string(),
    recordedAt: instant,
  })
  .meta({ id: 'Receipt' });
