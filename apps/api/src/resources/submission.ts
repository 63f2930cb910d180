import type { Submission } from '@tollgate/lifecycle';
import { z } from 'zod';
import {
  extraApproverSchema,
  groupTallySchema,
  submittedApprovalResource,
  submittedApprovalSchema,
} from './approval.js';
import { frozenEvaluationResource, frozenEvaluationSchema } from './evaluation.js';
import {
  conditionTerms,
  instant,
  listOf,
  outcome,
  personId,
  reliedWaiver,
  setCondition,
} from './values.js';

export const voteSchema = z
  .strictObject({
    by: personId,
    at: instant,
    gate: z.string(),
    round: z.int(),
    submission: z.int(),
    voter: personId,
    seat: z.string(),
    roles: listOf(z.string()),
    choice: z.enum(['approve', 'approveWithConditions', 'sendBack', 'reject', 'abstain']),
    reason: z.string(),
    commitment: z.string(),
    meaning: z.string(),
    conditions: listOf(conditionTerms),
    voterIsAuthor: z.boolean(),
    onBehalfOf: personId.optional().meta({
      description: 'Whose right was used, when it was lent; seat and roles are of that right',
    }),
    delegationPath: listOf(personId)
      .optional()
      .meta({ description: 'From whoever lent the right to the voter' }),
    delegationIds: listOf(z.string()).optional(),
    otherAccounts: listOf(personId)
      .optional()
      .meta({ description: 'Other accounts of the same humans, as known when the vote was cast' }),
  })
  .meta({ id: 'Vote' });

export const decisionSchema = z
  .strictObject({
    by: personId,
    at: instant,
    gate: z.string(),
    round: z.int(),
    submission: z.int(),
    outcome,
    reason: z.string(),
    decidedBy: z.enum(['rule', 'gateOwner', 'breakGlass']),
    tally: z.strictObject({
      approvingSeats: listOf(z.string()),
      approvalsRequired: z.int(),
      missingSeats: listOf(z.string()),
      vetoedBy: listOf(z.string()),
      groups: listOf(groupTallySchema)
        .optional()
        .meta({ description: 'How each group stood; absent for rules of seats' }),
    }),
    conditions: listOf(setCondition),
    waivers: listOf(reliedWaiver)
      .optional()
      .meta({ description: 'Waivers that a Go rests on; absent where there is none' }),
    holdUntil: z.string().nullable(),
    recycleTo: z.string().nullable(),
    salvage: listOf(z.string()),
    reopened: z
      .strictObject({
        by: personId,
        at: instant,
        evidenceId: z.string(),
        wasInForce: z.boolean(),
      })
      .optional()
      .meta({ description: 'Superseded: evidence that it relied on was retracted' }),
  })
  .meta({ id: 'Decision' });

const status = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('inReview') }),
  z.strictObject({ kind: z.literal('withdrawn'), at: instant }),
  z.strictObject({
    kind: z.literal('outdated'),
    at: instant,
    becauseFacts: listOf(z.string()),
    becauseContent: listOf(z.string()),
  }),
  z.strictObject({ kind: z.literal('expired'), at: instant }),
  z.strictObject({ kind: z.literal('decided'), decision: decisionSchema }),
]);

export const submissionSchema = z
  .strictObject({
    by: personId,
    at: instant,
    gate: z.string(),
    round: z.int(),
    submission: z.int(),
    commitment: z.string().meta({ description: 'SHA-256 of the frozen case; votes name it' }),
    authors: listOf(personId),
    evidence: listOf(z.string())
      .optional()
      .meta({ description: 'Ids of the evidence that was frozen' }),
    proposedOutcome: outcome,
    holdUntil: z.string().nullable(),
    recycleTo: z.string().nullable(),
    salvage: listOf(z.string()),
    note: z.string(),
    calendar: z
      .strictObject({ id: z.string(), version: z.int() })
      .optional()
      .meta({ description: 'Counted the working days; absent in records from before calendars' }),
    decisionDueAt: instant,
    reminderDueAts: listOf(instant),
    escalations: listOf(z.strictObject({ dueAt: instant, toRole: z.string() })),
    expiresAt: instant,
    waivers: listOf(reliedWaiver)
      .optional()
      .meta({ description: 'Waivers that the case relies on; absent where there is none' }),
    evaluations: listOf(frozenEvaluationSchema)
      .optional()
      .meta({ description: 'How the rules of the criteria came out; absent where there is none' }),
    approval: submittedApprovalSchema
      .optional()
      .meta({ description: 'How the policy applied: band, rate, and who could vote' }),
    extraApprovers: listOf(extraApproverSchema)
      .optional()
      .meta({ description: 'Approvers named under review; absent where there never was one' }),
    votes: listOf(voteSchema),
    remindersSent: z.int(),
    escalationsDone: z.int(),
    status,
  })
  .meta({ id: 'Submission' });

export type SubmissionResource = z.infer<typeof submissionSchema>;

/** A submission as the API shows it: what was frozen, who voted, how it ended. */
export const submissionResource = ({
  approval,
  evaluations,
  ...submission
}: Submission): SubmissionResource => ({
  ...submission,
  ...(evaluations && { evaluations: evaluations.map(frozenEvaluationResource) }),
  ...(approval && { approval: submittedApprovalResource(approval) }),
});
