import type { SetCondition } from '../conditions/events.js';
import type { AtSubmission, Named, Said } from '../event-form.js';
import type { UnmetKind } from '../unmet-kind.js';

/** What the gate still lacked when it was forced open, by kind and key as readiness names it. */
export type BypassedGap = { readonly kind: UnmetKind; readonly key: string };

/** Whether passing the gate without its rule was right. */
export type BreakGlassFinding = 'justified' | 'notJustified';

/** What happens where a gate is passed without meeting its rule. */
export type BreakGlassEvent =
  | Named<
      'GateForcedOpen',
      Said &
        AtSubmission & {
          readonly breakGlassId: string;
          readonly reason: string;
          /** Roles of whoever broke the glass, as resolved at this moment. */
          readonly roles: readonly string[];
          readonly bypassed: readonly BypassedGap[];
          /** Last day for the review, `YYYY-MM-DD`. */
          readonly reviewDueOn: string;
          readonly reviewerRoles: readonly string[];
        }
    >
  | Named<
      'BreakGlassReviewed',
      Said & {
        readonly breakGlassId: string;
        readonly gate: string;
        readonly outcome: BreakGlassFinding;
        readonly reason: string;
        /** What has to be done about it; kept and verified like the conditions of a Conditional go. */
        readonly followUp: readonly SetCondition[];
      }
    >;
