import type { ProcessView } from '@tollgate/lifecycle';
import type { ReviewRound } from './messages.js';

/** A deadline of a review that has come. Ids and what stands in events, never documents. */
export interface DueReviewTimer extends ReviewRound {
  /** Derived from the deadline; a repeated activity finds its first run by it. */
  readonly commandId: string;
  readonly dueAt: string;
}

export interface DueRung extends DueReviewTimer {
  readonly rung: number;
}

export interface DueWakeUp {
  readonly initiativeId: string;
  readonly holdUntil: string;
  readonly commandId: string;
  readonly dueAt: string;
}

/** A piece of evidence whose shelf life has ended while its gate's stage is open. */
export interface DueStaleEvidence {
  readonly initiativeId: string;
  readonly gate: string;
  readonly evidenceId: string;
  readonly commandId: string;
  readonly dueAt: string;
}

/** A promise or waiver whose last day has passed. */
export interface DueCondition {
  readonly initiativeId: string;
  readonly conditionId: string;
  readonly dueOn: string;
  readonly commandId: string;
  readonly dueAt: string;
}

export interface DueWaiver {
  readonly initiativeId: string;
  readonly waiverId: string;
  readonly until: string;
  readonly commandId: string;
  readonly dueAt: string;
}

/**
 * `notDueYet`: the clock of the process that decides is behind Temporal's; ask again in a moment.
 * `overtaken`: people were faster, there is nothing left to do.
 */
export type TimerOutcome<Done extends string> = Done | 'notDueYet' | 'overtaken';

/** What workflow code may ask of the world. A business "no" is a value; only broken infrastructure throws. */
export interface LifecycleActivities {
  /** Reads the stream; cheap and without effect. */
  readonly loadProcess: (initiativeId: string) => Promise<ProcessView>;
  readonly remindReviewers: (due: DueRung) => Promise<TimerOutcome<'reminded'>>;
  readonly escalateGate: (due: DueRung) => Promise<TimerOutcome<'escalated'>>;
  readonly expireReview: (due: DueReviewTimer) => Promise<TimerOutcome<'expired'>>;
  readonly lapseCondition: (due: DueCondition) => Promise<TimerOutcome<'lapsed'>>;
  readonly lapseWaiver: (due: DueWaiver) => Promise<TimerOutcome<'lapsed'>>;
  readonly wakeFromHold: (due: DueWakeUp) => Promise<TimerOutcome<'woken'>>;
  readonly recordStaleEvidence: (due: DueStaleEvidence) => Promise<TimerOutcome<'recorded'>>;
}
