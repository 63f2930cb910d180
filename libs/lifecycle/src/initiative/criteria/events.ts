import type { FactValue } from '../events.js';

/** How the rule of one criterion came out when a gate was submitted; frozen with the submission. */
export type CriterionEvaluation = {
  readonly criterion: string;
  /** `met` and `notMet` of a must-meet criterion, the other two of a should-meet one. */
  readonly verdict: 'met' | 'notMet' | 'scored' | 'notScored';
  /** 0 to 100 for a scored criterion, else null. */
  readonly score: number | null;
  /** What the rule looked at, by name; null for what had not been given. */
  readonly inputs: Readonly<Record<string, FactValue | null>>;
  /** SHA-256 (hex) of the rule's canonical JSON. */
  readonly ruleHash: string;
};
