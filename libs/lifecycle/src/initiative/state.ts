import type { Instant } from '@tollgate/event-sourcing';
import type { Outcome, PinnedTemplate } from '../templates/lifecycle-template.js';
import type { ForcedGate } from './break-glass/forced-gate.js';
import type { Condition } from './conditions/condition.js';
import type { DataOf, FactValue } from './events.js';
import type { Waiver } from './waivers/waiver.js';

export type { ForcedGate } from './break-glass/forced-gate.js';
export type { Condition, ConditionProof } from './conditions/condition.js';
export type { Waiver, WaiverStatus } from './waivers/waiver.js';

export type Vote = DataOf<'VoteCast'>;
/** A decision as recorded; `reopened` where retracted evidence took away what it relied on. */
export type Decision = DataOf<'GateDecided'> & {
  readonly reopened?: Omit<DataOf<'DecisionReopened'>, 'gate' | 'round' | 'submission' | 'outcome'>;
};
/** Evidence and what became of it. Members that came later are absent until something happens. */
export type Evidence = DataOf<'EvidenceAdded'> & {
  readonly retractedAt: Instant | null;
  /** Evidence that took its place. */
  readonly superseded?: { readonly evidenceId: string; readonly at: Instant };
  /** When it was recorded that its shelf life had ended: from then on it was stale. */
  readonly staleSince?: Instant;
  /** Criteria judged while it counted and not judged again since it was retracted. */
  readonly voids?: readonly string[];
};
export type Deliverable = DataOf<'DeliverableAdded'>;
export type CriterionAssessment = DataOf<'CriterionAssessed'>;

export type ChecklistMark =
  | {
      readonly status: 'done';
      readonly by: string;
      readonly at: Instant;
      readonly proof: string | null;
    }
  | {
      readonly status: 'notApplicable';
      readonly by: string;
      readonly at: Instant;
      readonly reason: string;
    };

/** Somebody who was asked beside the rule, and without whom it is not met. */
export interface ExtraApprover {
  readonly personId: string;
  /** Key of the group that consists of him. */
  readonly group: string;
  readonly addedBy: string;
  readonly at: Instant;
  readonly reason: string;
}

/** One submission: a frozen version of the case, its votes and how it ended. */
export interface Submission extends DataOf<'GateSubmitted'> {
  /** Latest standing vote of each person, in the order cast. */
  readonly votes: readonly Vote[];
  /** Approvers named under review, in the order named; absent where there never was one. */
  readonly extraApprovers?: readonly ExtraApprover[];
  readonly remindersSent: number;
  readonly escalationsDone: number;
  readonly status:
    | { readonly kind: 'inReview' }
    | { readonly kind: 'withdrawn'; readonly at: Instant }
    | {
        readonly kind: 'outdated';
        readonly at: Instant;
        readonly becauseFacts: readonly string[];
        readonly becauseContent: readonly string[];
      }
    | { readonly kind: 'expired'; readonly at: Instant }
    | { readonly kind: 'decided'; readonly decision: Decision };
}

/** What has been done for one gate so far, over all its rounds. */
export interface GateProgress {
  readonly gate: string;
  /** 0 before its stage was ever entered. */
  readonly round: number;
  readonly deliverables: Readonly<Record<string, Deliverable>>;
  readonly assessments: Readonly<Record<string, CriterionAssessment>>;
  readonly checklist: Readonly<Record<string, ChecklistMark>>;
  readonly submissions: readonly Submission[];
}

/** Where the initiative stands. */
export type Phase =
  | { readonly kind: 'notProposed' }
  | {
      readonly kind: 'inStage';
      readonly gate: string;
      readonly round: number;
      readonly since: Instant;
    }
  | {
      readonly kind: 'onHold';
      readonly gate: string;
      readonly round: number;
      readonly holdUntil: string;
      readonly since: Instant;
    }
  | { readonly kind: 'killed'; readonly gate: string; readonly round: number; readonly at: Instant }
  | {
      readonly kind: 'cancelled';
      readonly gate: string;
      readonly round: number;
      readonly at: Instant;
    }
  | { readonly kind: 'completed'; readonly at: Instant };

export interface InitiativeState {
  readonly initiativeId: string;
  readonly title: string;
  readonly summary: string;
  readonly ownerId: string;
  /** Who stands for the initiative towards the organisation; absent until somebody is named. */
  readonly sponsorId?: string;
  readonly productLine: string;
  readonly template: PinnedTemplate;
  readonly externalReference: string | null;
  readonly proposedAt: Instant;
  /** Everyone who wrote the case; none of them may vote on it. */
  readonly authors: readonly string[];
  readonly phase: Phase;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** When each fact was last given or taken away. */
  readonly factTimes: Readonly<Record<string, Instant>>;
  readonly evidence: readonly Evidence[];
  readonly conditions: readonly Condition[];
  readonly waivers: readonly Waiver[];
  /** Gates that were passed without meeting their rule. */
  readonly forcedGates: readonly ForcedGate[];
  readonly gates: Readonly<Record<string, GateProgress>>;
  readonly decisions: readonly Decision[];
}

/** Open submission of `gate`, if one is in review. */
export const submissionInReview = (state: InitiativeState, gate: string): Submission | undefined =>
  state.gates[gate]?.submissions.find(({ status }) => status.kind === 'inReview');

/** Outcome of the last decision at `gate`, if it was ever decided. */
export const lastOutcome = (state: InitiativeState, gate: string): Outcome | undefined =>
  state.decisions.findLast((decision) => decision.gate === gate)?.outcome;
