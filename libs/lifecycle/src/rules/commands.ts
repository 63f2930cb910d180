import type { JsonObject } from '@tollgate/canonical-json';
import type { Asked } from '../initiative/command-form.js';

/** Everything one may ask of a rule document. Each needs a reason: rule changes are decisions too. */
export type RuleCommand =
  /** A new version. `id` and `version` inside the content are set by the decision. */
  | Asked<
      'DraftRule',
      { readonly id: string; readonly content: JsonObject; readonly reason: string }
    >
  /** Another content for a version that is still a draft. */
  | Asked<
      'ReviseRule',
      {
        readonly id: string;
        readonly version: number;
        readonly content: JsonObject;
        readonly reason: string;
      }
    >
  | Asked<
      'ActivateRule',
      {
        readonly id: string;
        readonly version: number;
        /** Hash of the content that the actor looked at. */
        readonly hash: string;
        readonly reason: string;
      }
    >
  | Asked<'RetireRule', { readonly id: string; readonly version: number; readonly reason: string }>;

export type RuleCommandType = RuleCommand['type'];
