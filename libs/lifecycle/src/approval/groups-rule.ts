import { z } from 'zod';
import { key, title } from '../templates/template-words.js';

/**
 * The general form of an approval rule: groups of people, what each has to give, and how groups combine.
 * The form with seats (`approvalsRequired` of named seats) is translated into it, so that one tally counts both.
 */
const PERCENT_MAX = 100;
const percent = z.int().min(1).max(PERCENT_MAX);
const personId = z.string().min(1).max(100);

/** Persons that only the initiative knows: who wrote, sponsors or owns it, who owns its product line. */
export const RESOLVERS = ['author', 'sponsor', 'owner', 'lineOwner'] as const;

const members = z
  .strictObject({
    roles: z.array(key).min(1).optional(),
    functions: z.array(key).min(1).optional(),
    persons: z.array(personId).min(1).optional(),
    resolvers: z.array(z.enum(RESOLVERS)).min(1).optional(),
  })
  .refine((named) => Object.keys(named).length > 0, 'names roles, functions, persons or resolvers');

const weighed = z.union([
  z.strictObject({ role: key, weight: z.int().min(1) }),
  z.strictObject({ person: personId, weight: z.int().min(1) }),
]);

const needs = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), approvals: z.int().min(1) }),
  /** Of the eligible persons frozen at submission, or of the votes that count as cast. */
  z.strictObject({ kind: z.literal('percent'), percent, of: z.enum(['eligible', 'cast']) }),
  /** A vote weighs what its person, else the heaviest of its roles, weighs here; nothing where neither is named. */
  z.strictObject({
    kind: z.literal('weight'),
    weight: z.int().min(1),
    weights: z.array(weighed).min(1),
  }),
  /** Everybody who was eligible at submission. */
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('any') }),
]);

const groupQuorum = z.union([
  z.strictObject({ votes: z.int().min(1) }),
  z.strictObject({ percent }),
]);

export const approvalGroupSchema = z.strictObject({
  key,
  title,
  /** Whoever fits one of these when the vote is cast, and was eligible at submission, may vote in the group. */
  members,
  /** `required` must be met; `optional` counts where groups combine; `comment` is heard, never counted. */
  participation: z.enum(['required', 'optional', 'comment']),
  needs,
  /** How many must take part, whatever they say; apart from what they must approve. */
  quorum: groupQuorum.optional(),
  /** Whether an abstention takes part: in the quorum, and among the votes of which a percentage is taken. */
  abstentions: z.enum(['notCast', 'cast']),
  /** A rejection cast in this group stops the round, whatever the others say. */
  veto: z.boolean().optional(),
  /** Place in the order where tiers are ordered. A group without tier may vote at any time. */
  tier: z.int().min(1).max(50).optional(),
  /** At most so many votes; a further one finds the group taken. */
  places: z.int().min(1).optional(),
});

const combine = z.discriminatedUnion('kind', [
  /** Every required group. */
  z.strictObject({ kind: z.literal('all') }),
  /** At least one group that counts, and every required one. */
  z.strictObject({ kind: z.literal('any') }),
  /** At least so many of the groups that count, every required one among them. */
  z.strictObject({ kind: z.literal('atLeast'), groups: z.int().min(1) }),
]);

const HOLD_DAYS_MAX = 730;

export const groupsRuleSchema = z.strictObject({
  groups: z.array(approvalGroupSchema).min(1),
  combine,
  /** `ordered`: a vote in a later tier is refused until the required groups of every earlier tier are met. */
  tiers: z.enum(['ordered', 'parallel']),
  /** Votes over all groups that count. */
  quorum: z.strictObject({ votes: z.int().min(1) }).optional(),
  /** A rejection by a holder of one of these roles stops the round, from whichever group it is cast. */
  vetoRoles: z.array(key).min(1).optional(),
  /** Decides alone: the groups then advise, and only their vetoes bind. */
  exclusiveApprover: z
    .union([z.strictObject({ role: key }), z.strictObject({ person: personId })])
    .optional(),
  /** Further approvers may be named under review by holders of these roles; each of them must approve. */
  adHoc: z.strictObject({ byRoles: z.array(key).min(1), max: z.int().min(1).max(50) }).optional(),
  /**
   * The vote after the last recycle: nobody can send back any more, and once the rule can no longer be met
   * the case is killed or held so many days.
   */
  finalVote: z
    .discriminatedUnion('otherwise', [
      z.strictObject({ otherwise: z.literal('kill') }),
      z.strictObject({
        otherwise: z.literal('hold'),
        holdDays: z.int().min(1).max(HOLD_DAYS_MAX),
      }),
    ])
    .optional(),
});

export type GroupsRule = Readonly<z.infer<typeof groupsRuleSchema>>;
export type ApprovalGroup = GroupsRule['groups'][number];
export type GroupNeeds = ApprovalGroup['needs'];
export type GroupMembers = ApprovalGroup['members'];
export type Resolver = (typeof RESOLVERS)[number];
