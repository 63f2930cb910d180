import type { Instant } from '@tollgate/event-sourcing';

/** A workflow run as the engine knows it, with what the run itself answers. */
export interface EngineRun {
  readonly workflowId: string;
  readonly runId: string;
  readonly status: string;
  readonly startedAt: Instant;
  readonly historyLength: number;
  readonly taskQueue: string;
  /** Null when no worker answered in time. */
  readonly answered: {
    readonly lastVersionSeen: number;
    readonly waitingFor: string;
    readonly nextTimer: { readonly kind: string; readonly dueAt: Instant } | null;
  } | null;
}

/** What came of asking for an initiative's run. The engine being away is a fact, not a failure. */
export type EngineAnswer =
  | { readonly kind: 'running'; readonly run: EngineRun }
  | { readonly kind: 'noRun' }
  | { readonly kind: 'unavailable'; readonly because: string };

/** The engine as operators look at it. Nothing here can move a gate. */
export interface Engine {
  readonly runOf: (initiativeId: string) => Promise<EngineAnswer>;
  readonly reachable: () => Promise<boolean>;
  /** Address of a run in the engine's own pages; null when there are none. */
  readonly pageOf: (run: Pick<EngineRun, 'workflowId' | 'runId'>) => string | null;
  /** Address of the engine's pages; null when there are none. */
  readonly pagesUrl: string | null;
  readonly close: () => Promise<void>;
}
