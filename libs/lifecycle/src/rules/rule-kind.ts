import type { JsonObject } from '@tollgate/canonical-json';
import type { Result } from '@tollgate/event-sourcing';
import type { Organisation } from '../model-check/organisation.js';
import type { BusinessCalendar } from '../sla/business-calendar.js';
import type { ApprovalPolicyDocument } from './kinds/policy.js';
import type { RuleFamily } from './rule-family.js';
import type { RuleFinding } from './rule-finding.js';

/** What a rule document may refer to, as it stands when the command is decided. */
export interface RuleSurroundings {
  /** The policy of this id and version, if it is active. */
  readonly activePolicy: (id: string, version: number) => ApprovalPolicyDocument | undefined;
  /** The newest version of a calendar that counts working days. */
  readonly newestCalendar: (id: string) => BusinessCalendar | undefined;
  /** Whether the organisation asks for four eyes on every rule; a document may ask for itself. */
  readonly fourEyes: boolean;
  /** The people there are; without them nobody asks whether they can meet a rule. */
  readonly organisation?: Organisation | undefined;
}

/** What one family of rule documents is about; everything else is the same for all of them. */
export interface RuleKind {
  readonly family: RuleFamily;
  /** Versions of this id that come with Tollgate. */
  readonly shippedVersions: (id: string) => readonly number[];
  /**
   * The content as it is recorded: schema checked, references resolved and frozen, model checked. Or all that
   * is wrong with it.
   */
  readonly prepare: (
    content: JsonObject,
    surroundings: RuleSurroundings,
  ) => Result<JsonObject, readonly RuleFinding[]>;
  /** The list whose elements are recorded one by one, because the whole would not fit into an event. */
  readonly partsMember?: string;
}
