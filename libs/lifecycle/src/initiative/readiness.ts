import type { Instant } from '@tollgate/event-sourcing';
import type { EvidenceUnmetKind } from './evidence/unmet-kinds.js';
import type { WaiverSubject } from './waivers/events.js';

/** One thing that stands between a gate and its decision. */
export interface Unmet {
  readonly kind:
    | 'deliverableMissing'
    | 'criterionNotMet'
    | 'criterionNotAssessed'
    | 'checklistItemOpen'
    | 'conditionOverdue'
    | 'waiverLapsed'
    | 'breakGlassReviewOpen'
    | EvidenceUnmetKind
    | 'approvalMissing'
    | 'vetoed';
  /** Key of the deliverable, criterion, item, condition or seat. */
  readonly key: string;
  readonly title: string;
  /** One sentence saying why it is unmet, with the inputs that were seen. */
  readonly why: string;
  /** Who can fix it: persons by id, otherwise holders of these roles or members of these functions. */
  readonly fixableBy: {
    readonly persons: readonly string[];
    readonly roles: readonly string[];
    readonly functions: readonly string[];
  };
  /** Since when it has stood open. */
  readonly since: Instant | null;
}

/** A demand that the case goes on without, by leave and for a time. */
export interface WaivedDemand {
  readonly kind: WaiverSubject['kind'];
  readonly key: string;
  readonly title: string;
  /** Gate whose demand it is: an earlier one where the waiver is carried over. */
  readonly gate: string;
  readonly waiverId: string;
  /** Last day of the waiver, `YYYY-MM-DD`. */
  readonly until: string;
  /** Who answers for what is left undone. */
  readonly ownerId: string;
}

/** The one object that interface, inbox, API and refusals all show. Pending never counts as passed. */
export interface Readiness {
  readonly gate: string;
  readonly round: number;
  readonly status: 'notOpen' | 'blocked' | 'ready' | 'inReview' | 'decided';
  readonly unmet: readonly Unmet[];
  /** Counts for "2 of 7 criteria unmet". */
  readonly counts: {
    readonly deliverables: { readonly met: number; readonly required: number };
    readonly criteria: { readonly met: number; readonly required: number };
    readonly checklist: { readonly met: number; readonly required: number };
    readonly approvals: { readonly given: number; readonly required: number };
  };
  readonly decisionDueAt: Instant | null;
  /** Demands that are unmet and waived; never counted as met. Absent where there is none. */
  readonly waived?: readonly WaivedDemand[];
}
