import type { Instant } from '@tollgate/event-sourcing';
import type { SetCondition, StandInCause } from './events.js';

/** Somebody's word that a promise is kept, with what shows it. */
export interface ConditionProof {
  readonly by: string;
  readonly at: Instant;
  readonly proof: string;
}

export interface Condition extends SetCondition {
  /** Gate whose decision set the condition. */
  readonly gate: string;
  readonly setAt: Instant;
  /** The proof that closed the condition; null while it is open, also while a proof waits for its judgement. */
  readonly met: ConditionProof | null;
  /** A proof that waits to be verified by who set the condition. */
  readonly reported?: ConditionProof;
  readonly verified?: {
    readonly by: string;
    readonly at: Instant;
    readonly inPlaceOfSetter: StandInCause | null;
  };
  /** The latest proof was judged as not enough, and why. */
  readonly sentBack?: { readonly by: string; readonly at: Instant; readonly reason: string };
  /** The latest extension; `dueOn` is already the new date. */
  readonly extended?: {
    readonly by: string;
    readonly at: Instant;
    readonly previousDueOn: string;
    readonly reason: string;
  };
  /** Since when it is on record that the present date has passed. */
  readonly lapsedAt?: Instant;
}
