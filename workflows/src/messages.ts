import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { ProcessTimer } from '@tollgate/lifecycle';

/** Task queue of everything that moves initiatives; deliveries have one of their own, so they cannot starve gates. */
export const INITIATIVE_TASK_QUEUE = 'lifecycle';

/**
 * A workflow task lasts milliseconds. When the worker that took one dies, it is handed to another after this
 * time, half of what the server would wait.
 */
export const WORKFLOW_TASK_TIMEOUT = '5 seconds';

/** Registered names; renaming one orphans every running workflow of that type. */
export const WORKFLOW_TYPES = {
  initiative: 'initiativeWorkflow',
  gateReview: 'gateReviewWorkflow',
} as const;

/** Input of an initiative's run, also of every run that continues it: a published schema, see `run-input.ts`. */
export interface InitiativeRunInput {
  readonly schemaVersion: 1;
  readonly initiativeId: string;
}

/** Which approval round a gate review runs. */
export interface ReviewRound {
  readonly initiativeId: string;
  readonly gate: string;
  readonly round: number;
  readonly submission: number;
}

export interface GateReviewRunInput extends ReviewRound {
  readonly schemaVersion: 1;
}

/** One review has one workflow id for ever, so it is found again from the log alone. */
export const gateReviewWorkflowId = ({
  initiativeId,
  gate,
  round,
  submission,
}: ReviewRound): string => `${initiativeId}:${gate}:r${round}:s${submission}`;

/** A wake-up: these versions of the stream were recorded. It carries no fact that the log does not hold. */
export interface RecordedVersions {
  readonly firstVersion: number;
  readonly lastVersion: number;
  readonly eventTypes: readonly string[];
  /** False when all of it was draft work. Decided by the sender, so the rule may change without breaking replay. */
  readonly movesProcess: boolean;
}

export const recorded = defineSignal<[RecordedVersions]>('recorded');

/** Asks a run to end and continue as new: after a deploy, and to repair (it then reads everything afresh). */
export const renewRun = defineSignal('renewRun');

/** What an operator sees of a run. Public reads never ask this; they use the read models. */
export interface ProcessStatus {
  readonly lastVersionSeen: number;
  readonly waitingFor: string;
  readonly nextTimer: {
    readonly kind: ProcessTimer['kind'] | 'continueAsNew';
    readonly dueAt: string;
  } | null;
}

export const processStatus = defineQuery<ProcessStatus>('processStatus');
