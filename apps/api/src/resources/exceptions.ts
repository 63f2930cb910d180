import { z } from 'zod';
import { calendarDate, instant, listOf, personId, setCondition, waiverSubject } from './values.js';

const proof = z.strictObject({ by: personId, at: instant, proof: z.string() });
const standIn = z.enum(['setByGateOwner', 'setterConcerned', 'setterLeft']).nullable().meta({
  description: 'Why the gate owner judged in place of who set the condition; null where he did not',
});

export const conditionSchema = setCondition
  .extend({
    gate: z.string(),
    setAt: instant,
    met: proof.nullable().meta({ description: 'The proof that closed it; null while it is open' }),
    reported: proof.optional().meta({ description: 'A proof that waits to be verified' }),
    verified: z.strictObject({ by: personId, at: instant, inPlaceOfSetter: standIn }).optional(),
    sentBack: z.strictObject({ by: personId, at: instant, reason: z.string() }).optional(),
    extended: z
      .strictObject({
        by: personId,
        at: instant,
        previousDueOn: calendarDate,
        reason: z.string(),
      })
      .optional(),
    lapsedAt: instant.optional(),
  })
  .meta({ id: 'Condition' });

const said = { by: personId, at: instant };

export const waiverSchema = z
  .strictObject({
    waiverId: z.string(),
    gate: z.string(),
    round: z.int(),
    subject: waiverSubject,
    reason: z.string(),
    ownerId: personId.meta({ description: 'Who answers for what is left undone' }),
    requestedBy: personId,
    requestedAt: instant,
    until: calendarDate,
    grantedBy: personId.nullable(),
    carriesOver: z.boolean(),
    status: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('requested') }),
      z.strictObject({ kind: z.literal('granted'), ...said }),
      z.strictObject({ kind: z.enum(['refused', 'revoked']), ...said }),
      z.strictObject({ kind: z.literal('lapsed'), at: instant }),
    ]),
  })
  .meta({ id: 'Waiver' });

export const forcedGateSchema = z
  .strictObject({
    breakGlassId: z.string(),
    gate: z.string(),
    round: z.int(),
    submission: z.int(),
    ...said,
    reason: z.string(),
    bypassed: listOf(z.strictObject({ kind: z.string(), key: z.string() })).meta({
      description: 'What the gate still lacked',
    }),
    reviewDueOn: calendarDate,
    reviewerRoles: listOf(z.string()),
    review: z
      .strictObject({
        ...said,
        outcome: z.enum(['justified', 'notJustified']),
        reason: z.string(),
        followUp: listOf(z.string()).meta({ description: 'Ids of the conditions that it set' }),
      })
      .nullable(),
  })
  .meta({ id: 'ForcedGate' });

export type ConditionResource = z.infer<typeof conditionSchema>;
export type WaiverResource = z.infer<typeof waiverSchema>;
export type ForcedGateResource = z.infer<typeof forcedGateSchema>;
