import type { Instant } from '@tollgate/event-sourcing';
import type { GroupTallyRecord, SubmittedApproval } from '../approval/approval-records.js';
import type { CalendarVersion } from '../sla/business-calendar.js';
import type { Outcome, PinnedTemplate } from '../templates/lifecycle-template.js';
import type { MigrationEvent } from './migration/events.js';
import type { BreakGlassEvent } from './break-glass/events.js';
import type { ConditionEvent, ConditionTerms, SetCondition } from './conditions/events.js';
import type { CriterionEvaluation } from './criteria/events.js';
import type { ApproverEvent } from './approvers/events.js';
import type { AtGate, AtSubmission, Named, Said } from './event-form.js';
import type { ReliedWaiver, WaiverEvent } from './waivers/events.js';
import type { EvidenceEvent } from './evidence/events.js';

export type * from './break-glass/events.js';
export type * from './conditions/events.js';
export type * from './criteria/events.js';
export type * from './waivers/events.js';

/** Money in minor units (cents) of an ISO 4217 currency. */
export type Money = { readonly amountMinor: number; readonly currency: string };

/** Value of a draft fact, after its definition's type. Dates are `YYYY-MM-DD`. */
export type FactValue = string | number | boolean | Money | readonly string[];

export type VoteChoice = 'approve' | 'approveWithConditions' | 'sendBack' | 'reject' | 'abstain';

/** Why a stage was entered. */
export type StageEntryCause =
  | 'proposed'
  | 'go'
  | 'conditionalGo'
  | 'recycle'
  | 'heldUntilDate'
  | 'resumed'
  | 'reopened'
  | 'evidenceRetracted';

/** How the votes stood against the rule when a gate was decided. */
export type TallyRecord = {
  readonly approvingSeats: readonly string[];
  readonly approvalsRequired: number;
  readonly missingSeats: readonly string[];
  readonly vetoedBy: readonly string[];
  /** How each group stood; absent for rules of seats, which the lists above tell whole. */
  readonly groups?: readonly GroupTallyRecord[];
};

/** Everything that can have happened to an initiative. An event is a storage format: never edit, add `v2`. */
export type InitiativeEvent =
  | Named<
      'InitiativeProposed',
      Said & {
        readonly initiativeId: string;
        readonly title: string;
        readonly summary: string;
        readonly ownerId: string;
        readonly productLine: string;
        readonly template: PinnedTemplate;
        /** Id of the same thing where it came from, e.g. `kep-1040`; null for what began here. */
        readonly externalReference: string | null;
        /** Persons who wrote the case beside the proposer; none of them may vote on it. */
        readonly coAuthors: readonly string[];
      }
    >
  | Named<
      'StageEntered',
      Said & AtGate & { readonly stage: string; readonly because: StageEntryCause }
    >
  | Named<'AuthorAdded', Said & { readonly personId: string }>
  | Named<'FactsEdited', Said & { readonly changes: { readonly [fact: string]: FactValue | null } }>
  | Named<
      'DeliverableAdded',
      Said & {
        readonly gate: string;
        readonly deliverable: string;
        readonly title: string;
        readonly link: string | null;
        readonly digest: string | null;
      }
    >
  | Named<
      'DeliverableWithdrawn',
      Said & { readonly gate: string; readonly deliverable: string; readonly reason: string }
    >
  | EvidenceEvent
  | Named<
      'CriterionAssessed',
      Said & {
        readonly gate: string;
        readonly criterion: string;
        readonly verdict: 'met' | 'notMet';
        /** 0 to 100 for a scored criterion, else null. */
        readonly score: number | null;
        readonly reason: string;
      }
    >
  | Named<
      'ChecklistItemCompleted',
      Said & { readonly gate: string; readonly item: string; readonly proof: string | null }
    >
  | Named<
      'ChecklistItemMarkedNotApplicable',
      Said & { readonly gate: string; readonly item: string; readonly reason: string }
    >
  | Named<
      'ChecklistItemReopened',
      Said & { readonly gate: string; readonly item: string; readonly reason: string }
    >
  | Named<
      'GateSubmitted',
      Said &
        AtSubmission & {
          /** SHA-256 (hex) of the canonical frozen content; approvers vote on this. */
          readonly commitment: string;
          readonly authors: readonly string[];
          /** Ids of the evidence that was frozen; absent in records from before retraction asked for it. */
          readonly evidence?: readonly string[];
          readonly proposedOutcome: Outcome;
          /** Particulars of a proposed Hold, Recycle or Kill, used when the vote carries it. */
          readonly holdUntil: string | null;
          readonly recycleTo: string | null;
          readonly salvage: readonly string[];
          readonly note: string;
          /** Calendar that counted the working days; absent in records from before calendars were data. */
          readonly calendar?: CalendarVersion;
          /** How the approval policy applied; absent where it says nothing that depends on the case. */
          readonly approval?: SubmittedApproval;
          /** Instants computed from the template's review schedule, so that no timer is ever relative. */
          readonly decisionDueAt: Instant;
          readonly reminderDueAts: readonly Instant[];
          readonly escalations: readonly { readonly dueAt: Instant; readonly toRole: string }[];
          readonly expiresAt: Instant;
          /** Waivers that the case relies on; absent where there is none. */
          readonly waivers?: readonly ReliedWaiver[];
          /** How the rules of the gate's criteria came out; absent where it has none. */
          readonly evaluations?: readonly CriterionEvaluation[];
        }
    >
  | Named<'SubmissionWithdrawn', Said & AtSubmission & { readonly reason: string }>
  | Named<
      'SubmissionOutdated',
      Said &
        AtSubmission & {
          /** Keys of the material facts that changed under review. */
          readonly becauseFacts: readonly string[];
          /** Other frozen content that changed, e.g. `deliverable/gtm_plan`, `criterion/rollback_rehearsed`. */
          readonly becauseContent: readonly string[];
        }
    >
  | Named<
      'VoteCast',
      Said &
        AtSubmission & {
          readonly voter: string;
          /** Seat taken and the voter's roles as they were resolved at this moment. */
          readonly seat: string;
          readonly roles: readonly string[];
          readonly choice: VoteChoice;
          readonly reason: string;
          readonly commitment: string;
          /** Meaning of the signature, e.g. `approval of the business case`. */
          readonly meaning: string;
          readonly conditions: readonly ConditionTerms[];
          /** True only where the template flags author votes instead of refusing them. */
          readonly voterIsAuthor: boolean;
          /** Whose right was used, when it was lent; seat and roles are those of that right. */
          readonly onBehalfOf?: string;
          /** Person ids from whoever lent the right to the voter. */
          readonly delegationPath?: readonly string[];
          /** Delegations along that path. */
          readonly delegationIds?: readonly string[];
          /** Other accounts of the voter, and of whoever lent the right, as known at this moment. */
          readonly otherAccounts?: readonly string[];
        }
    >
  | Named<
      'VoteWithdrawn',
      Said & AtSubmission & { readonly voter: string; readonly reason: string }
    >
  | Named<
      'GateDecided',
      Said &
        AtSubmission & {
          readonly outcome: Outcome;
          readonly reason: string;
          /**
           * `rule` when the vote that met the rule decided, `gateOwner` when a person recorded it, `breakGlass`
           * when the gate was forced open.
           */
          readonly decidedBy: 'rule' | 'gateOwner' | 'breakGlass';
          readonly tally: TallyRecord;
          readonly conditions: readonly SetCondition[];
          /** Waivers that a Go rests on; absent where there is none. */
          readonly waivers?: readonly ReliedWaiver[];
          /** Hold: wake-up date, `YYYY-MM-DD`, due when that UTC day begins. Recycle: gate whose stage is done again. Kill: what is worth keeping. */
          readonly holdUntil: string | null;
          readonly recycleTo: string | null;
          readonly salvage: readonly string[];
        }
    >
  | Named<'ConditionMet', Said & { readonly conditionId: string; readonly proof: string }>
  | ConditionEvent
  | ApproverEvent
  | WaiverEvent
  | BreakGlassEvent
  | MigrationEvent
  | Named<
      'ReviewersReminded',
      Said &
        AtSubmission & {
          /** 1 for the first of the submission's `reminderDueAts`. */
          readonly rung: number;
          readonly becauseDeadline: Instant;
          /** Keys of the seats that have not voted. */
          readonly waitingFor: readonly string[];
        }
    >
  | Named<
      'GateEscalated',
      Said &
        AtSubmission & {
          /** 1 for the first of the submission's `escalations`. */
          readonly rung: number;
          readonly toRole: string;
          readonly becauseDeadline: Instant;
        }
    >
  | Named<'ReviewExpired', Said & AtSubmission & { readonly becauseDeadline: Instant }>
  | Named<'InitiativeResumed', Said & AtGate & { readonly reason: string }>
  | Named<'InitiativeCancelled', Said & { readonly reason: string }>
  | Named<'InitiativeReopened', Said & { readonly gate: string; readonly reason: string }>
  | Named<'InitiativeCompleted', Said & { readonly gate: string }>;

export type InitiativeEventType = InitiativeEvent['type'];

/** What one type of event says. */
export type DataOf<Type extends InitiativeEventType> = Extract<
  InitiativeEvent,
  { type: Type }
>['data'];
