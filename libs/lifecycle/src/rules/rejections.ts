import type { RuleFinding } from './rule-finding.js';
import type { RuleFamily } from './rule-family.js';

/** Every "no" to a change of the rules, with its facts. */
export type RuleRejection =
  | {
      readonly kind: 'RuleVersionUnknown';
      readonly family: RuleFamily;
      readonly id: string;
      readonly version: number;
    }
  | {
      readonly kind: 'NotPermitted';
      readonly personId: string;
      readonly needs: {
        readonly roles: readonly string[];
        readonly functions: readonly string[];
        readonly persons: readonly string[];
      };
    }
  | { readonly kind: 'ReasonRequired'; readonly field: string }
  /** The content breaks its schema, or does what no rule may do; each finding says where and how. */
  | { readonly kind: 'RuleContentInvalid'; readonly findings: readonly RuleFinding[] }
  | {
      readonly kind: 'RuleTooLarge';
      /** RFC 6901 pointer to the part that does not fit into one event. */
      readonly pointer: string;
      readonly bytes: number;
      readonly bytesMax: number;
    }
  /** One draft at a time; the open one is revised instead. */
  | { readonly kind: 'RuleDraftOpen'; readonly version: number }
  | {
      readonly kind: 'RuleNotDraft';
      readonly version: number;
      readonly status: 'active' | 'retired';
    }
  | { readonly kind: 'RuleNotActive'; readonly version: number; readonly status: 'draft' }
  /** The draft has changed since the actor looked at it. */
  | {
      readonly kind: 'RuleDraftChanged';
      readonly version: number;
      readonly asked: string;
      readonly current: string;
    }
  /** Whoever drafted a version, under whichever account, does not activate it. */
  | {
      readonly kind: 'FourEyesRequired';
      readonly personId: string;
      readonly version: number;
      readonly draftedBy: readonly string[];
      /** From the actor to the drafting account: one id when it is his own, two over a linked account. */
      readonly path: readonly string[];
    };

export type RuleRejectionKind = RuleRejection['kind'];
