import type { Outcome } from '../templates/lifecycle-template.js';
import type { BreakGlassRejection } from './break-glass/rejections.js';
import type { CriterionRejection } from './criteria/rejections.js';
import type { ConditionRejection } from './conditions/rejections.js';
import type { ApproverRejection } from './approvers/rejections.js';
import type { FactValue } from './events.js';
import type { EvidenceRejection } from './evidence/rejections.js';
import type { SeparationRejection } from './separation/rejections.js';
import type { RuleRefusal } from './migration/rejections.js';
import type { Phase } from './state.js';
import type { Unmet } from './readiness.js';
import type { WaiverRejection } from './waivers/rejections.js';

/** Every business "no" with its facts. Each kind maps once to an HTTP status and a public text. */
export type InitiativeRejection =
  | CriterionRejection
  | RuleRefusal
  | { readonly kind: 'InitiativeUnknown' }
  | { readonly kind: 'InitiativeAlreadyExists'; readonly initiativeId: string }
  | { readonly kind: 'TemplateUnknown'; readonly id: string; readonly version: number }
  | {
      readonly kind: 'NotPermitted';
      readonly personId: string;
      /** Whoever is named here, holds one of the roles or belongs to one of the functions may ask this. */
      readonly needs: {
        readonly roles: readonly string[];
        readonly functions: readonly string[];
        readonly persons: readonly string[];
      };
    }
  /** The template's content is not the one that the initiative pinned: a published version was changed. */
  | {
      readonly kind: 'TemplateChanged';
      readonly id: string;
      readonly version: number;
      readonly pinnedHash: string;
      readonly actualHash: string;
    }
  | { readonly kind: 'InitiativeNotActive'; readonly phase: Phase['kind'] }
  | { readonly kind: 'GateUnknown'; readonly gate: string }
  | { readonly kind: 'GateNotOpen'; readonly gate: string; readonly currentGate: string | null }
  | { readonly kind: 'GateNotReady'; readonly gate: string; readonly unmet: readonly Unmet[] }
  | { readonly kind: 'GateAlreadyInReview'; readonly gate: string; readonly submission: number }
  | { readonly kind: 'GateNotInReview'; readonly gate: string }
  | {
      readonly kind: 'GateAlreadyDecided';
      readonly gate: string;
      readonly submission: number;
      readonly outcome: Outcome;
    }
  | {
      readonly kind: 'SubmissionNotCurrent';
      readonly gate: string;
      readonly asked: number;
      readonly current: number | null;
    }
  | {
      readonly kind: 'CommitmentMismatch';
      readonly gate: string;
      readonly asked: string;
      readonly current: string;
    }
  | SeparationRejection
  | {
      readonly kind: 'NoSeatForVoter';
      readonly gate: string;
      readonly personId: string;
      readonly roles: readonly string[];
      readonly seats: readonly string[];
    }
  | {
      readonly kind: 'SeatTaken';
      readonly gate: string;
      readonly seat: string;
      readonly by: string;
    }
  | { readonly kind: 'AlreadyVoted'; readonly gate: string; readonly personId: string }
  /** Whoever has a standing vote on a case cannot become its author before withdrawing that vote. */
  | { readonly kind: 'AuthorHasVoted'; readonly gate: string; readonly personId: string }
  | { readonly kind: 'NoVoteToWithdraw'; readonly gate: string; readonly personId: string }
  /** A text that must be given is blank; `field` names it. */
  | { readonly kind: 'ReasonRequired'; readonly field: string }
  | { readonly kind: 'ConditionsRequired'; readonly gate: string }
  | { readonly kind: 'ConditionsNotAllowed'; readonly gate: string; readonly outcome: string }
  | {
      readonly kind: 'OutcomeNotAllowed';
      readonly gate: string;
      readonly outcome: Outcome;
      readonly allowed: readonly Outcome[];
    }
  | { readonly kind: 'ApprovalsMissing'; readonly gate: string; readonly unmet: readonly Unmet[] }
  | {
      readonly kind: 'RecycleLimitReached';
      readonly gate: string;
      readonly rounds: number;
      readonly roundsMax: number;
    }
  | {
      readonly kind: 'RecycleTargetInvalid';
      readonly gate: string;
      readonly recycleTo: string | null;
    }
  | { readonly kind: 'HoldDateInvalid'; readonly holdUntil: string | null; readonly now: string }
  | { readonly kind: 'HoldNotDue'; readonly holdUntil: string; readonly now: string }
  | { readonly kind: 'NotOnHold'; readonly phase: Phase['kind'] }
  | { readonly kind: 'FactUnknown'; readonly fact: string }
  | {
      readonly kind: 'FactValueInvalid';
      readonly fact: string;
      readonly expected: string;
      readonly value: FactValue;
    }
  | { readonly kind: 'DeliverableUnknown'; readonly gate: string; readonly deliverable: string }
  | EvidenceRejection
  | { readonly kind: 'CriterionUnknown'; readonly gate: string; readonly criterion: string }
  | { readonly kind: 'ScoreRequired'; readonly gate: string; readonly criterion: string }
  | { readonly kind: 'ChecklistItemUnknown'; readonly gate: string; readonly item: string }
  | ConditionRejection
  | ApproverRejection
  | WaiverRejection
  | BreakGlassRejection
  | { readonly kind: 'NotReopenable'; readonly phase: Phase['kind'] }
  /** One reopens at the gate where it ended or before it, never ahead. */
  | { readonly kind: 'ReopenTargetInvalid'; readonly gate: string; readonly endedAt: string }
  /** Reminders and escalations go rung by rung; `next` is null when all are done. */
  | {
      readonly kind: 'RungNotNext';
      readonly gate: string;
      readonly rung: number;
      readonly next: number | null;
    }
  | {
      readonly kind: 'DeadlineNotReached';
      readonly gate: string;
      readonly dueAt: string;
      readonly now: string;
    };

export type InitiativeRejectionKind = InitiativeRejection['kind'];
