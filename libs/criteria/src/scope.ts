import type { FactType, FactValue } from './values.js';

/** A fact that a template declares. */
export interface FactDeclaration {
  readonly key: string;
  readonly title: string;
  readonly type: FactType;
  /** Changing a material fact ends an open review. */
  readonly material: boolean;
}

/** What a rule may speak of: the names that its gate declares. */
export interface RuleScope {
  readonly facts: readonly FactDeclaration[];
  /** Keys of the gate's deliverables. */
  readonly deliverables: readonly string[];
  /** Keys of the gate's checklist items. */
  readonly checklist: readonly string[];
  /** Keys of all criteria of the gate; evidence may name them. */
  readonly criteria: readonly string[];
  /** Keys of the should-meet criteria whose scores the rule may read. */
  readonly scores: readonly string[];
}

export const EVIDENCE_KINDS = ['interview', 'experiment', 'document', 'link', 'dataset'] as const;

/** One piece of evidence as a rule sees it. No free text: a verdict must not hang on words that may be erased. */
export interface EvidenceSeen {
  readonly kind: string;
  /** Date the evidence speaks of, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Keys of the criteria it supports. */
  readonly criteria: readonly string[];
}

/** The case at one moment, as a rule sees it. Nothing else can change a verdict. */
export interface RuleInputs {
  /** The day of the evaluation, `YYYY-MM-DD` in UTC. */
  readonly today: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Evidence of the gate that has not been retracted. */
  readonly evidence: readonly EvidenceSeen[];
  /** Keys of the deliverables that have been added. */
  readonly deliverables: readonly string[];
  /** Keys of the checklist items done or marked as not applicable. */
  readonly checklist: readonly string[];
  /** Scores given so far by key of the criterion; the ones still open are absent. */
  readonly scores: Readonly<Record<string, number>>;
  /** The gate's weighted score, null while nothing has been scored. */
  readonly gateScore: number | null;
}

/** The fact of this key; undefined for one that is not declared. */
export const declaredFact = (scope: RuleScope, key: string): FactDeclaration | undefined =>
  scope.facts.find((fact) => fact.key === key);

/** The value of a fact; undefined where it has not been given. Names of a prototype are no facts. */
export const factOf = ({ facts }: RuleInputs, key: string): FactValue | undefined =>
  Object.hasOwn(facts, key) ? facts[key] : undefined;
