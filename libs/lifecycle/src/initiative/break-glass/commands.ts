import type { Asked } from '../command-form.js';
import type { ConditionTerms } from '../conditions/events.js';
import type { BreakGlassFinding } from './events.js';

/** Passing a gate without its rule, and judging that afterwards. */
export type BreakGlassCommand =
  | Asked<
      'BreakGlass',
      { readonly gate: string; readonly breakGlassId: string; readonly reason: string }
    >
  | Asked<
      'ReviewBreakGlass',
      {
        readonly gate: string;
        readonly breakGlassId: string;
        readonly outcome: BreakGlassFinding;
        readonly reason: string;
        readonly followUp: readonly ConditionTerms[];
      }
    >;
