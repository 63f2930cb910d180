import type { FactValue } from './values.js';

/** What an evaluation saw: the name of each input and its value, cut where it is long, null where it was missing. */
export type InputsSeen = Readonly<Record<string, FactValue | null>>;

/** How a rule came out, with everything needed to understand and to repeat it. */
export interface Evaluation {
  /** `met` for a literal true and nothing else; `scored` for a whole number from 0 to 100. */
  readonly verdict: 'met' | 'notMet' | 'scored' | 'notScored';
  /** Of a should-meet criterion; null for a must-meet one and while it cannot be scored. */
  readonly score: number | null;
  readonly inputs: InputsSeen;
  /** The rule in words, or the expression itself. */
  readonly rule: string;
  /** One sentence with the values seen. */
  readonly why: string;
}

/** A rule is checked for a criterion of this kind. */
export type CriterionKind = 'must' | 'should';

/** Something wrong with a rule before it is ever evaluated. An error refuses the template. */
export interface RuleFault {
  readonly severity: 'error' | 'warning';
  readonly code:
    | 'unknownFact'
    | 'unknownDeliverable'
    | 'unknownChecklistItem'
    | 'unknownCriterion'
    | 'unknownEvidenceKind'
    | 'unknownName'
    | 'wrongType'
    | 'wrongResult'
    | 'tooLarge'
    | 'tooCostly'
    | 'notAllowed'
    | 'syntax'
    | 'badPattern'
    | 'scoreOutOfRange'
    | 'neverTrue'
    | 'neverFalse'
    | 'immaterialFact';
  /** RFC 6901 pointer into the rule. */
  readonly path: string;
  readonly message: string;
}
