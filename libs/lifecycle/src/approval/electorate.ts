/** Somebody who may vote in a group, and what his approval weighs there (1 where the group does not weigh). */
export interface EligiblePerson {
  readonly personId: string;
  readonly weight: number;
}

/** Who may vote on a case. */
export interface Electorate {
  /**
   * Persons eligible in each group when the case was submitted. A group that is not named has an unknown
   * electorate: whoever fits it when he votes may vote.
   */
  readonly eligible: ReadonlyMap<string, readonly EligiblePerson[]>;
  /** Who may not vote, eligible or not: authors of the case. */
  readonly excluded: ReadonlySet<string>;
}

/** Nobody was frozen: every group is open to whoever fits it. */
export const UNKNOWN_ELECTORATE: Electorate = { eligible: new Map(), excluded: new Set() };
