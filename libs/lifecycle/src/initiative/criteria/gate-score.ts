import type { CriterionDefinition } from '../../templates/lifecycle-template.js';

/** What the should-meet criteria of a gate come to. Ranking goes by it. */
export interface GateScore {
  /** 0 to 100; null where the gate scores nothing or nothing has been scored yet. */
  readonly score: number | null;
  /** Should-meet criteria that have a score, of those there are. */
  readonly scored: number;
  readonly of: number;
}

/**
 * The weighted mean of the scores, rounded half up in whole numbers. A criterion that is still open counts
 * as 0: what is pending never counts as good, and scoring it can only help.
 */
export const weightedScore = (
  criteria: readonly CriterionDefinition[],
  scores: Readonly<Record<string, number>>,
): GateScore => {
  const counted = criteria.filter(({ kind }) => kind === 'should');
  const scored = counted.filter(({ key }) => Object.hasOwn(scores, key)).length;
  if (scored === 0) return { score: null, scored, of: counted.length };
  const sum = counted.reduce(
    (total, { key, weight = 1 }) => total + weight * (scores[key] ?? 0),
    0,
  );
  const weights = counted.reduce((total, { weight = 1 }) => total + weight, 0);
  return { score: Math.floor((2 * sum + weights) / (2 * weights)), scored, of: counted.length };
};
