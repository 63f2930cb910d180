import type { Instant } from '@tollgate/event-sourcing';
import type {
  DataOf,
  DirectoryAtSubmission,
  InitiativeEvent,
  InitiativeState,
  Outcome,
  PinnedTemplate,
} from '@tollgate/lifecycle';

/** An event of a review that rules have a say in. */
export type RoundEvent = Extract<
  InitiativeEvent,
  { type: 'VoteCast' | 'VoteWithdrawn' | 'FactsEdited' | 'GateDecided' }
>;

/** One event of a review with the initiative as it stood right before it. */
export interface RoundStep {
  readonly before: InitiativeState;
  readonly event: RoundEvent;
  /** Functions of whoever acts, or of whose right he uses, as the directory knew them then. */
  readonly functions: readonly string[];
}

/** How a review ended in the log. */
export type RoundEnd =
  | {
      readonly kind: 'decided';
      readonly at: Instant;
      readonly outcome: Outcome;
      readonly decidedBy: DataOf<'GateDecided'>['decidedBy'];
    }
  | { readonly kind: 'withdrawn' | 'outdated' | 'expired'; readonly at: Instant }
  /** Still under review where the log ends. */
  | { readonly kind: 'open' };

/**
 * One submission of one gate with all that was said about it, as recorded. States share what did not change,
 * so a round costs little more than its events.
 */
export interface RecordedRound {
  readonly initiativeId: string;
  readonly externalReference: string | null;
  /** Version pinned when the round ended: an initiative may have moved to another one under review. */
  readonly template: PinnedTemplate;
  readonly submitted: DataOf<'GateSubmitted'>;
  /** The initiative right before it was put to the vote. */
  readonly before: InitiativeState;
  /** Everybody active in the directory at that moment; null where only the initiative was read. */
  readonly people: DirectoryAtSubmission['people'] | null;
  readonly lineOwnerId: string | undefined;
  readonly steps: readonly RoundStep[];
  readonly end: RoundEnd;
}
