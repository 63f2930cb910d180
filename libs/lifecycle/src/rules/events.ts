import type { JsonObject, JsonValue } from '@tollgate/canonical-json';
import type { Named, Said } from '../initiative/event-form.js';
import type { RuleFamily } from './rule-family.js';

/** One version of one rule document. Versions go on from the shipped ones and are never used twice. */
type AtVersion = {
  readonly family: RuleFamily;
  readonly id: string;
  readonly version: number;
};

/** Everything that can happen to a template, an approval policy, a business calendar or the settings. */
export type RuleEvent =
  /** The whole content of a version, written anew: the first draft and every change of it. */
  | Named<
      'RuleDrafted',
      Said &
        AtVersion & {
          /** The content without the members that follow as `RulePartDrafted`. */
          readonly content: JsonObject;
          /** SHA-256 (hex) of the canonical whole content; whoever activates names it. */
          readonly hash: string;
          readonly reason: string;
        }
    >
  /** One element of a list that is too long for one event, e.g. a gate of a template; in order. */
  | Named<
      'RulePartDrafted',
      Said & AtVersion & { readonly member: string; readonly part: JsonValue }
    >
  | Named<
      'RuleActivated',
      Said &
        AtVersion & {
          readonly hash: string;
          readonly reason: string;
          /** Everybody who drafted the version; where four eyes are asked for, the actor is not among them. */
          readonly draftedBy: readonly string[];
        }
    >
  /** Nothing new may begin under the version; what began under it goes on. */
  | Named<'RuleRetired', Said & AtVersion & { readonly reason: string }>;
