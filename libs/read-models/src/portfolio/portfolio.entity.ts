import { EntitySchema } from 'typeorm';
import { bigintAsNumber, instant } from '../reading/column-types.js';

/** One initiative as lists show it. Instants are RFC 3339 text, money is in minor units. */
export interface PortfolioRow {
  readonly initiativeId: string;
  readonly title: string;
  readonly ownerId: string;
  readonly productLine: string;
  readonly templateId: string;
  readonly templateVersion: number;
  readonly externalReference: string | null;
  readonly phase: 'inStage' | 'onHold' | 'killed' | 'cancelled' | 'completed';
  /** Gate it stands at, or stood at when it ended; null once all gates are passed. */
  readonly gate: string | null;
  readonly gateTitle: string | null;
  readonly stage: string | null;
  readonly round: number;
  /** Readiness of the gate by what is recorded; `closed` when the initiative works towards no gate now. */
  readonly gateState: 'notOpen' | 'blocked' | 'ready' | 'inReview' | 'decided' | 'closed';
  /** Submission in review, if one is. */
  readonly submission: number | null;
  readonly decisionDueAt: string | null;
  readonly holdUntil: string | null;
  /** Seats whose vote a Go still needs or may count. */
  readonly waitingSeats: number;
  readonly approvalsGiven: number;
  readonly approvalsRequired: number;
  readonly deliverablesMet: number;
  readonly deliverablesRequired: number;
  readonly criteriaMet: number;
  readonly criteriaRequired: number;
  readonly checklistMet: number;
  readonly checklistRequired: number;
  /** What the should-meet criteria of its gate come to, 0 to 100; null while nothing is scored. */
  readonly score: number | null;
  readonly openConditions: number;
  /** Waivers that are granted and not recorded as ended. */
  readonly waivers: number;
  /** Whether a gate was forced open, and whether one of them still waits for its review. */
  readonly breakGlass: 'none' | 'reviewOpen' | 'reviewed';
  /** Earliest date, `YYYY-MM-DD`, on which an open condition falls due. */
  readonly nextConditionDueOn: string | null;
  readonly amountMinor: number | null;
  readonly currency: string | null;
  readonly proposedAt: string;
  readonly enteredStageAt: string;
  readonly lastActivityAt: string;
  readonly streamVersion: number;
  readonly lastLogIndex: number;
}

/** Columns that only order pages; PostgreSQL computes them. */
export interface PortfolioOrder {
  readonly decisionDueOrder?: string;
  readonly amountOrder?: number;
  readonly titleOrder?: string;
  readonly scoreOrder?: number;
}

/** TypeORM's view of `read.portfolio`. */
export const PortfolioEntity = new EntitySchema<PortfolioRow & PortfolioOrder>({
  name: 'Portfolio',
  schema: 'read',
  tableName: 'portfolio',
  columns: {
    initiativeId: { name: 'initiative_id', type: 'text', primary: true },
    title: { name: 'title', type: 'text' },
    ownerId: { name: 'owner_id', type: 'text' },
    productLine: { name: 'product_line', type: 'text' },
    templateId: { name: 'template_id', type: 'text' },
    templateVersion: { name: 'template_version', type: 'integer' },
    externalReference: { name: 'external_reference', type: 'text', nullable: true },
    phase: { name: 'phase', type: 'text' },
    gate: { name: 'gate', type: 'text', nullable: true },
    gateTitle: { name: 'gate_title', type: 'text', nullable: true },
    stage: { name: 'stage', type: 'text', nullable: true },
    round: { name: 'round', type: 'integer' },
    gateState: { name: 'gate_state', type: 'text' },
    submission: { name: 'submission', type: 'integer', nullable: true },
    decisionDueAt: { name: 'decision_due_at', ...instant, nullable: true },
    holdUntil: { name: 'hold_until', type: 'text', nullable: true },
    waitingSeats: { name: 'waiting_seats', type: 'integer' },
    approvalsGiven: { name: 'approvals_given', type: 'integer' },
    approvalsRequired: { name: 'approvals_required', type: 'integer' },
    deliverablesMet: { name: 'deliverables_met', type: 'integer' },
    deliverablesRequired: { name: 'deliverables_required', type: 'integer' },
    criteriaMet: { name: 'criteria_met', type: 'integer' },
    criteriaRequired: { name: 'criteria_required', type: 'integer' },
    checklistMet: { name: 'checklist_met', type: 'integer' },
    checklistRequired: { name: 'checklist_required', type: 'integer' },
    score: { name: 'score', type: 'smallint', nullable: true },
    openConditions: { name: 'open_conditions', type: 'integer' },
    waivers: { name: 'waivers', type: 'integer' },
    breakGlass: { name: 'break_glass', type: 'text' },
    nextConditionDueOn: { name: 'next_condition_due_on', type: 'text', nullable: true },
    amountMinor: { name: 'amount_minor', ...bigintAsNumber, nullable: true },
    currency: { name: 'currency', type: 'text', nullable: true },
    proposedAt: { name: 'proposed_at', ...instant },
    enteredStageAt: { name: 'entered_stage_at', ...instant },
    lastActivityAt: { name: 'last_activity_at', ...instant },
    streamVersion: { name: 'stream_version', type: 'integer' },
    lastLogIndex: { name: 'last_log_index', ...bigintAsNumber },
    decisionDueOrder: { name: 'decision_due_order', ...instant, select: false },
    amountOrder: { name: 'amount_order', ...bigintAsNumber, select: false },
    titleOrder: { name: 'title_order', type: 'text', select: false },
    scoreOrder: { name: 'score_order', type: 'integer', select: false },
  },
});
