import type { Instant } from '@tollgate/event-sourcing';
import type { BreakGlassFinding, BypassedGap } from './events.js';

/** A gate that was passed without meeting its rule, and what became of it. */
export interface ForcedGate {
  readonly breakGlassId: string;
  readonly gate: string;
  readonly round: number;
  readonly submission: number;
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
  readonly bypassed: readonly BypassedGap[];
  readonly reviewDueOn: string;
  readonly reviewerRoles: readonly string[];
  /** Null while the review is open. */
  readonly review: {
    readonly by: string;
    readonly at: Instant;
    readonly outcome: BreakGlassFinding;
    readonly reason: string;
    /** Ids of the conditions that the review set. */
    readonly followUp: readonly string[];
  } | null;
}
