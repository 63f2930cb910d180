import type { ReadinessView } from '../../ui/readiness-sentence/readiness-clauses.js';

export const VOTE_CHOICES = [
  'approve',
  'approveWithConditions',
  'sendBack',
  'reject',
  'abstain',
] as const;
export type VoteChoice = (typeof VOTE_CHOICES)[number];

export interface VoteView {
  readonly voter: string | null;
  /** Whose lent right was used; absent for a vote of one's own, null once the name is erased. */
  readonly inPlaceOf?: string | null;
  readonly choice: VoteChoice;
  readonly reason: string;
  readonly at: string;
}

/** One seat of the approval rule and who took it. */
export interface SeatView {
  readonly key: string;
  readonly title: string;
  readonly kind: 'required' | 'counted' | 'comment';
  /** Persons who may take it. */
  readonly holders: readonly string[];
  readonly vote: VoteView | null;
}

export interface ChecklistItemView {
  readonly key: string;
  readonly title: string;
  /** Key and title of the function that owns it. */
  readonly owner: string;
  readonly function: string;
  readonly required: boolean;
  readonly mark: {
    readonly status: 'done' | 'notApplicable';
    readonly by: string | null;
    readonly at: string;
    readonly words: string | null;
  } | null;
}

export interface DeliverableView {
  readonly key: string;
  readonly title: string;
  readonly required: boolean;
  readonly present: { readonly title: string; readonly link: string | null } | null;
}

export interface CriterionView {
  readonly key: string;
  readonly title: string;
  readonly kind: 'must' | 'should';
  readonly assessment: {
    readonly verdict: 'met' | 'notMet';
    readonly score: number | null;
    readonly reason: string;
    readonly by: string | null;
  } | null;
}

export interface ConditionView {
  readonly key: string;
  readonly text: string;
  readonly ownerId: string;
  readonly owner: string | null;
  readonly dueOn: string;
  readonly gateTitle: string;
  readonly met: { readonly by: string | null; readonly at: string; readonly proof: string } | null;
}

export interface SubmissionView {
  readonly number: number;
  /** SHA-256 (hex) of the frozen case; votes name it. */
  readonly commitment: string;
  readonly note: string;
  readonly submittedAt: string;
}

/** Everything the page shows of the gate that is open now. */
export interface GateView {
  readonly key: string;
  readonly title: string;
  readonly question: string;
  readonly round: number;
  readonly submission: SubmissionView | null;
  readonly readiness: ReadinessView;
  readonly approvalsRequired: number;
  readonly seats: readonly SeatView[];
  readonly checklist: readonly ChecklistItemView[];
  readonly deliverables: readonly DeliverableView[];
  readonly criteria: readonly CriterionView[];
}
