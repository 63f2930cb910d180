import type { ApprovalStanding, BandChoice, SubmittedApproval } from '@tollgate/lifecycle';
import { approvalGroupSchema } from '@tollgate/lifecycle';
import { z } from 'zod';
import { moneyText } from '../http/money.js';
import { instant, listOf, money, personId } from './values.js';

const count = z.int();

/** How one group stood when the gate was decided. */
export const groupTallySchema = z
  .strictObject({
    group: z.string(),
    approvals: count,
    cast: count.meta({ description: 'Votes that took part; abstentions as the rule says' }),
    weight: count.nullable(),
    eligible: count.nullable(),
    needed: count.nullable(),
    quorum: count.nullable(),
    met: z.boolean(),
  })
  .meta({ id: 'GroupTally' });

const exchangeRate = z.strictObject({
  from: z.string(),
  to: z.string(),
  numerator: count,
  denominator: count,
  asOf: z.string(),
  source: z.string(),
});

export const bandChoiceSchema = z
  .strictObject({
    band: count.meta({ description: 'Position of the band in the policy, from 0' }),
    upTo: money.nullable(),
    because: z.enum(['amount', 'amountUnknown', 'rateMissing']),
    amount: money.nullable(),
    compared: money.nullable().meta({ description: 'The amount in the currency of the policy' }),
    rate: exchangeRate.nullable().meta({ description: 'Minor units of `to` for one of `from`' }),
  })
  .meta({ id: 'BandChoice' });

export const submittedApprovalSchema = z
  .strictObject({
    band: bandChoiceSchema.optional(),
    eligible: listOf(
      z.strictObject({
        group: z.string(),
        persons: listOf(personId),
        weights: listOf(count).optional(),
      }),
    )
      .optional()
      .meta({ description: 'Who could vote in each group when the case was submitted' }),
  })
  .meta({ id: 'SubmittedApproval' });

export const extraApproverSchema = z
  .strictObject({
    personId,
    group: z.string(),
    addedBy: personId,
    at: instant,
    reason: z.string(),
  })
  .meta({ id: 'ExtraApprover' });

const groupStandingSchema = approvalGroupSchema
  .pick({
    title: true,
    members: true,
    participation: true,
    needs: true,
    abstentions: true,
  })
  .extend({
    key: z.string().meta({
      description: 'As in the template; `extra:<person>` for whoever was asked beside it',
    }),
    tier: count.nullable(),
    veto: z.boolean(),
    takesVotes: z.boolean().meta({
      description: 'False while its tier waits, or when nobody can vote in it any more',
    }),
    votes: listOf(
      z.strictObject({
        voter: personId,
        choice: z.enum(['approve', 'approveWithConditions', 'sendBack', 'reject', 'abstain']),
        onBehalfOf: personId.optional(),
      }),
    ),
    mayVote: listOf(personId)
      .nullable()
      .meta({ description: 'Who may still vote here; null where whoever fits the group may' }),
    approvals: count,
    cast: count,
    weight: count.nullable(),
    eligible: count.nullable(),
    needed: count.nullable().meta({ description: 'Approvals or weight, as the votes stand' }),
    quorum: count.nullable(),
    met: z.boolean(),
  })
  .meta({ id: 'GroupStanding' });

/** How the approval of a gate stands, group by group. */
export const approvalStandingSchema = z
  .strictObject({
    groups: listOf(groupStandingSchema),
    groupsNeeded: count,
    groupsMet: count,
    met: z.boolean(),
    reachable: z.boolean().meta({ description: 'Whether further votes can still meet the rule' }),
    vetoedBy: listOf(personId),
    openTier: count.nullable(),
    quorum: z.strictObject({ votes: count, cast: count }).nullable(),
    band: bandChoiceSchema.nullable(),
    extraApprovers: listOf(extraApproverSchema),
  })
  .meta({ id: 'ApprovalStanding' });

export type ApprovalStandingResource = z.infer<typeof approvalStandingSchema>;

/** Standing of an approval with money as the API writes it. */
export const approvalStandingResource = (standing: ApprovalStanding): ApprovalStandingResource => ({
  ...standing,
  groups: standing.groups.map((group) => ({ ...group, members: { ...group.members } })),
  band: standing.band && bandChoiceResource(standing.band),
});

export const submittedApprovalResource = ({
  band,
  eligible,
}: SubmittedApproval): z.infer<typeof submittedApprovalSchema> => ({
  ...(band && { band: bandChoiceResource(band) }),
  ...(eligible && { eligible }),
});

const bandChoiceResource = (choice: BandChoice): z.infer<typeof bandChoiceSchema> => {
  const { band, upToMinor, because, amount, compared, rate } = choice;
  const currency = compared?.currency;
  return {
    band,
    upTo:
      upToMinor === null || currency === undefined
        ? null
        : moneyText({ amountMinor: upToMinor, currency }),
    because,
    amount: amount && moneyText(amount),
    compared: compared && moneyText(compared),
    rate,
  };
};
