import type { Instant } from '@tollgate/event-sourcing';
import type { Named, Said } from '../event-form.js';

/** A promise that a Conditional go rests on. `dueOn` is a calendar date, `YYYY-MM-DD`. */
export type ConditionTerms = {
  readonly conditionId: string;
  readonly text: string;
  readonly ownerId: string;
  readonly dueOn: string;
};

/** In what capacity somebody set a condition. */
export type ConditionSetterAs = 'voter' | 'gateOwner' | 'breakGlassReviewer';

/**
 * A condition as a decision records it. Conditions from before proofs were verified name no setter; their
 * proof closes them.
 */
export type SetCondition = ConditionTerms & {
  readonly setBy?: string;
  readonly setAs?: ConditionSetterAs;
};

/** Why the gate's owner judged a proof in place of who had set the condition. */
export type StandInCause = 'setByGateOwner' | 'setterConcerned' | 'setterLeft';

/** A condition and the gate whose decision set it. */
type OfCondition = Said & { readonly conditionId: string; readonly gate: string };

/** What happens to a condition after its proof was first reported (`ConditionMet`). */
export type ConditionEvent =
  | Named<'ConditionVerified', OfCondition & { readonly inPlaceOfSetter: StandInCause | null }>
  | Named<
      'ConditionProofSentBack',
      OfCondition & { readonly inPlaceOfSetter: StandInCause | null; readonly reason: string }
    >
  | Named<
      'ConditionExtended',
      OfCondition & {
        readonly previousDueOn: string;
        readonly dueOn: string;
        readonly reason: string;
      }
    >
  | Named<
      'ConditionLapsed',
      OfCondition & { readonly dueOn: string; readonly becauseDeadline: Instant }
    >;
