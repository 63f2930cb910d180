import type { BusinessCalendar } from '../sla/business-calendar.js';
import type { Outcome } from '../templates/lifecycle-template.js';
import type { ActingDelegation } from '../person/acting-delegation.js';
import type { RoleGrant } from '../person/directory.js';
import type { DirectoryAtSubmission } from '../approval/freeze-electorate.js';
import type { ExchangeRate } from '../approval/approval-records.js';
import type { ApproverCommand } from './approvers/commands.js';
import type { Asked } from './command-form.js';
import type { MigrationCommand } from './migration/commands.js';
import type { BreakGlassCommand } from './break-glass/commands.js';
import type { ConditionCommand } from './conditions/commands.js';
import type { ConditionTerms, DataOf, FactValue, VoteChoice } from './events.js';
import type { EvidenceCommand } from './evidence/commands.js';
import type { WaiverCommand } from './waivers/commands.js';

/** Who asks, with the roles and functions resolved at this moment. */
export interface ActingPerson {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly functions: readonly string[];
  /** Where each role came from; resolved where votes are cast. */
  readonly grants?: readonly RoleGrant[];
  /** Other person ids of the same human; resolved where votes are cast. */
  readonly accounts?: readonly string[];
  /** Rights that others have lent to this person and that are in force now; resolved where votes are cast. */
  readonly delegations?: readonly ActingDelegation[];
  /** True when a program asks with a token that it was given: it works for this person and cannot vote for him. */
  readonly viaToken?: boolean;
}

/** Everything one may ask of an initiative. Commands ask, events tell. */
export type InitiativeCommand =
  | Asked<
      'ProposeInitiative',
      Pick<
        DataOf<'InitiativeProposed'>,
        | 'initiativeId'
        | 'title'
        | 'summary'
        | 'ownerId'
        | 'productLine'
        | 'externalReference'
        | 'coAuthors'
      > & { readonly template: { readonly id: string; readonly version: number } }
    >
  | Asked<'AddAuthor', { readonly personId: string }>
  | Asked<'EditFacts', { readonly changes: Readonly<Record<string, FactValue | null>> }>
  | Asked<'AddDeliverable', Omit<DataOf<'DeliverableAdded'>, 'by' | 'at'>>
  | Asked<'WithdrawDeliverable', Omit<DataOf<'DeliverableWithdrawn'>, 'by' | 'at'>>
  | EvidenceCommand
  | Asked<'AssessCriterion', Omit<DataOf<'CriterionAssessed'>, 'by' | 'at'>>
  | Asked<'CompleteChecklistItem', Omit<DataOf<'ChecklistItemCompleted'>, 'by' | 'at'>>
  | Asked<
      'MarkChecklistItemNotApplicable',
      Omit<DataOf<'ChecklistItemMarkedNotApplicable'>, 'by' | 'at'>
    >
  | Asked<'ReopenChecklistItem', Omit<DataOf<'ChecklistItemReopened'>, 'by' | 'at'>>
  | Asked<
      'SubmitGate',
      {
        readonly gate: string;
        readonly proposedOutcome: Outcome;
        readonly note: string;
        /** Wake-up date of a proposed Hold, `YYYY-MM-DD`. */
        readonly holdUntil?: string | null;
        /** Gate to go back to in a proposed Recycle. */
        readonly recycleTo?: string | null;
        /** What is worth keeping of a proposed Kill. */
        readonly salvage?: readonly string[];
        /** What counts the days; the decider fills in the newest version in use of the gate's calendar. */
        readonly calendar?: BusinessCalendar;
        /** The people there are at this moment; without them only rules that count nobody can be voted under. */
        readonly directory?: DirectoryAtSubmission;
        /** What the organisation recorded, the newest first; an amount without a rate falls into the heaviest band. */
        readonly exchangeRates?: readonly ExchangeRate[];
      }
    >
  | Asked<
      'WithdrawSubmission',
      { readonly gate: string; readonly submission: number; readonly reason: string }
    >
  | Asked<
      'CastVote',
      {
        readonly gate: string;
        /** The submission and commitment the voter looked at; refused when they are not current. */
        readonly submission: number;
        readonly commitment: string;
        readonly choice: VoteChoice;
        readonly reason: string;
        readonly meaning: string;
        readonly conditions: readonly ConditionTerms[];
        /** Seat to take when the voter's roles fit several; the first that fits otherwise. */
        readonly seat?: string;
        /** Whose lent right to vote with; the voter's own when left out. */
        readonly onBehalfOf?: string;
      }
    >
  | Asked<
      'WithdrawVote',
      { readonly gate: string; readonly submission: number; readonly reason: string }
    >
  | Asked<
      'DecideGate',
      {
        readonly gate: string;
        readonly submission: number;
        readonly outcome: Outcome;
        readonly reason: string;
        readonly conditions: readonly ConditionTerms[];
        readonly holdUntil: string | null;
        readonly recycleTo: string | null;
        readonly salvage: readonly string[];
      }
    >
  | ConditionCommand
  | ApproverCommand
  | WaiverCommand
  | BreakGlassCommand
  | MigrationCommand
  | Asked<'WakeFromHold', { readonly holdUntil: string }>
  | Asked<'ResumeInitiative', { readonly reason: string }>
  | Asked<
      'RemindReviewers',
      { readonly gate: string; readonly submission: number; readonly rung: number }
    >
  | Asked<
      'EscalateGate',
      { readonly gate: string; readonly submission: number; readonly rung: number }
    >
  | Asked<'ExpireReview', { readonly gate: string; readonly submission: number }>
  | Asked<'ReopenInitiative', { readonly gate: string; readonly reason: string }>
  | Asked<'CancelInitiative', { readonly reason: string }>;

/** One command by its type. */
export type CommandOf<Type extends InitiativeCommand['type']> = Extract<
  InitiativeCommand,
  { type: Type }
>;

export type InitiativeCommandType = InitiativeCommand['type'];
