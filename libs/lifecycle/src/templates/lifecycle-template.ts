import { criterionRuleSchema } from '@tollgate/criteria';
import { z } from 'zod';
import { evidenceRules } from './evidence-rules.js';
import { groupsRuleSchema } from '../approval/groups-rule.js';
import { breakGlassRules, waivable, waiverRules } from './exception-rules.js';
import { key, title } from './template-words.js';

/** Ways a gate can end. Go and Conditional go advance, the others do not. */
export const OUTCOMES = ['go', 'conditionalGo', 'hold', 'recycle', 'kill'] as const;

const factDefinition = z.strictObject({
  key,
  title,
  type: z.enum(['text', 'integer', 'money', 'date', 'boolean', 'list']),
  /** Changing a material fact under review makes the open votes stale and asks for a new submission. */
  material: z.boolean(),
});

const deliverable = z.strictObject({ key, title, required: z.boolean(), waivable });

const criterion = z
  .strictObject({
    key,
    title,
    /** A must is pass or fail and one "no" stops Go; a should is scored and feeds ranking. */
    kind: z.enum(['must', 'should']),
    /** A criterion with a rule is evaluated on the case; people assess only those without one. */
    rule: criterionRuleSchema.optional(),
    /** Share of a should-meet criterion in the gate's score; 1 where none is given. */
    weight: z.int().min(1).max(1_000).optional(),
    waivable,
  })
  .refine(({ kind, weight }) => kind === 'should' || weight === undefined, {
    path: ['weight'],
    message: 'only a should-meet criterion has a weight',
  });

const checklistItem = z.strictObject({
  key,
  title,
  /** Key of the organisational function that owns the item, e.g. `legal`. */
  function: key,
  required: z.boolean(),
  /** Due this many days before launch day (T minus). */
  daysBeforeLaunch: z.int().min(0).max(730).optional(),
  waivable,
});

const seat = z.strictObject({
  key,
  title,
  /** Whoever holds one of these roles when the vote is cast may take the seat. */
  roles: z.array(key).min(1),
  /** `required` must approve; `counted` counts towards the threshold; `comment` is heard, never counted. */
  kind: z.enum(['required', 'counted', 'comment']),
});

const seatsRule = z.strictObject({
  seats: z.array(seat).min(1),
  /** Approving seats (required and counted) a Go needs. */
  approvalsRequired: z.int().min(1),
  /** A rejection by a holder of one of these roles stops the round, whatever the others say. */
  vetoRoles: z.array(key),
});

/** Named seats with a number of approvals, or groups of people in general. */
const approvalRule = z.union([seatsRule, groupsRuleSchema]);

const amountBand = z.strictObject({
  /** Upper bound of the band in minor units, inclusive; absent for the last band. */
  upToMinor: z.int().min(0).optional(),
  rule: approvalRule,
});

const approvalPolicy = z.strictObject({
  rule: approvalRule,
  /** Another rule by size of the money at stake; the fact named here must be of type money. */
  amountBands: z
    .strictObject({ fact: key, currency: z.string().length(3), bands: z.array(amountBand).min(1) })
    .optional(),
  /** `automatic` decides with the vote that meets the rule; `gateOwner` waits for the gate owner. */
  decision: z.enum(['automatic', 'gateOwner']),
  /**
   * `refused` is the rule of every process made here. `flagged` lets a history from elsewhere in that knew no
   * such rule; each such vote is marked in the log.
   */
  authorVote: z.enum(['refused', 'flagged']),
});

const review = z.strictObject({
  /** Calendar that counts the days; `utc-weekdays` where none is named. */
  calendar: key.optional(),
  /** Working days from submission until the decision is due. */
  decisionWithinDays: z.int().min(1),
  /** Working days after submission on which undecided approvers are reminded. */
  reminderDays: z.array(z.int().min(1)),
  /** Rungs of the ladder: after this many working days the gate is escalated to a holder of the role. */
  escalations: z.array(z.strictObject({ afterDays: z.int().min(1), toRole: key })),
  /** The request expires after this many working days; the gate then needs a new submission. */
  expiresAfterDays: z.int().min(1),
});

const pinned = z.strictObject({ id: key, version: z.int().min(1), hash: z.string().length(64) });

const gate = z.strictObject({
  key,
  title,
  /** Name of the stage that this gate ends. */
  stage: title,
  /** The question the gate answers, in one sentence. */
  question: z.string().min(1).max(400),
  /** Which side process runs while the stage is open. */
  process: z.enum(['standard', 'launch', 'retro', 'inLife', 'endOfLife']),
  deliverables: z.array(deliverable),
  criteria: z.array(criterion),
  checklist: z.array(checklistItem),
  /** Shelf lives and required pieces of evidence. */
  evidence: evidenceRules.optional(),
  approval: approvalPolicy,
  /** The recorded policy that `approval` is a copy of, if it is one. */
  policy: pinned.optional(),
  review,
  outcomes: z.array(z.enum(OUTCOMES)).min(1),
  /** What this gate's people call an outcome, e.g. a Hold at a review in life is "Continue". */
  outcomeTitles: z.partialRecord(z.enum(OUTCOMES), title).optional(),
  /** Signs that speak for a Kill; shown to the voters, evaluated by nobody but them. */
  killSigns: z.array(title).optional(),
  /** Months between two reviews of a gate that is held again and again (reviews in life). */
  reviewEveryMonths: z.int().min(1).max(60).optional(),
  /** Absent where nobody may pass the gate without its rule. */
  breakGlass: breakGlassRules.optional(),
  /** Role that runs the gate and may record Hold, Recycle or Kill while it is in review. */
  gateOwnerRole: key,
});

/**
 * A lifecycle template is data: stages and gates in order with everything a gate asks for. An initiative
 * pins one version of it, and no code knows a gate by name.
 */
export const lifecycleTemplateSchema = z.strictObject({
  id: key,
  version: z.int().min(1),
  title,
  description: z.string().min(1).max(2_000),
  facts: z.array(factDefinition),
  gates: z.array(gate).min(1),
  /** Recycles that one gate may decide; a case that still fails after them is left with Hold or Kill. */
  recycleRoundsMax: z.int().min(0),
  waivers: waiverRules.optional(),
  /** Asks for four eyes on the template's own versions, whatever the organisation asks for in general. */
  fourEyes: z.boolean().optional(),
});

export type LifecycleTemplate = Readonly<z.infer<typeof lifecycleTemplateSchema>>;
export type GateDefinition = LifecycleTemplate['gates'][number];
export type CriterionDefinition = GateDefinition['criteria'][number];
export type FactDefinition = LifecycleTemplate['facts'][number];
export type ApprovalPolicy = GateDefinition['approval'];
export type ApprovalRule = ApprovalPolicy['rule'];
/** The form of a rule that names seats; the other form is `GroupsRule`. */
export type SeatsRule = Readonly<z.infer<typeof seatsRule>>;
export type Seat = SeatsRule['seats'][number];
export type Outcome = (typeof OUTCOMES)[number];

/** Which template an initiative follows: id, version and content hash (SHA-256 of canonical JSON, hex). */
export type PinnedTemplate = {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
};
