import type { Evaluation, RuleInputs } from '@tollgate/criteria';
import { evaluateRule, ruleHash } from '@tollgate/criteria';
import type { Instant } from '@tollgate/event-sourcing';
import type {
  CriterionDefinition,
  GateDefinition,
  LifecycleTemplate,
} from '../../templates/lifecycle-template.js';
import { openReview, progressOf } from '../gate-progress.js';
import type { InitiativeState } from '../state.js';
import type { CriterionEvaluation } from './events.js';
import type { GateScore } from './gate-score.js';
import { weightedScore } from './gate-score.js';
import { caseInputs, ruleScope } from './rule-inputs.js';

type Place = { readonly gate: GateDefinition; readonly template: LifecycleTemplate };

/** The rule of one criterion, evaluated on the case. */
export interface EvaluatedCriterion extends Evaluation {
  readonly criterion: CriterionDefinition;
}

/** Everything that rules and people say about the criteria of a gate. */
export interface CriteriaStanding {
  /** Of the criteria that have a rule, in the template's order. */
  readonly evaluated: readonly EvaluatedCriterion[];
  readonly score: GateScore;
}

/**
 * Evaluates the rules of a gate on the case as it is at `now`: scores first, then the must-meet criteria,
 * which may ask for scores. Pure: the same state and the same day give the same verdicts for ever.
 */
export const evaluateCriteria = (
  state: InitiativeState,
  { gate, template }: Place,
  now: Instant,
): CriteriaStanding => {
  const inputs = caseInputs(state, gate.key, now);
  const evaluate = (kind: 'must' | 'should', seen: RuleInputs): readonly EvaluatedCriterion[] => {
    const scope = ruleScope(template, gate, kind);
    return gate.criteria.flatMap((criterion) =>
      criterion.kind === kind && criterion.rule
        ? [{ criterion, ...evaluateRule(criterion.rule, kind, { inputs: seen, scope }) }]
        : [],
    );
  };
  const should = evaluate('should', inputs);
  const byRule = new Map(should.map(({ criterion, score }) => [criterion.key, score]));
  const scores = scoresOf(state, gate, byRule);
  const score = weightedScore(gate.criteria, scores);
  const must = evaluate('must', { ...inputs, scores, gateScore: score.score });
  const order = (each: EvaluatedCriterion): number => gate.criteria.indexOf(each.criterion);
  return {
    evaluated: [...should, ...must].toSorted((left, right) => order(left) - order(right)),
    score,
  };
};

/** What the rule of a criterion of this kind sees at `now`: scores are seen by must-meet criteria only. */
export const criterionInputs = (
  state: InitiativeState,
  place: Place,
  { kind, now }: { readonly kind: 'must' | 'should'; readonly now: Instant },
): RuleInputs => {
  const inputs = caseInputs(state, place.gate.key, now);
  if (kind === 'should') return inputs;
  const { evaluated, score } = evaluateCriteria(state, place, now);
  const byRule = new Map(evaluated.map((each) => [each.criterion.key, each.score]));
  return { ...inputs, scores: scoresOf(state, place.gate, byRule), gateScore: score.score };
};

/** Scores of the should-meet criteria: by rule where there is one, else as people gave them. */
const scoresOf = (
  state: InitiativeState,
  gate: GateDefinition,
  byRule: ReadonlyMap<string, number | null>,
): Readonly<Record<string, number>> => {
  const { assessments } = progressOf(state, gate.key);
  const scores = gate.criteria.flatMap(({ key, kind, rule }): readonly [string, number][] => {
    if (kind !== 'should') return [];
    const assessed = Object.hasOwn(assessments, key) ? assessments[key]?.score : undefined;
    const score = rule ? byRule.get(key) : assessed;
    return score === null || score === undefined ? [] : [[key, score]];
  });
  return Object.fromEntries(scores);
};

/** What a submission writes down of its evaluations; nothing where the gate has no rules. */
export const recordedEvaluations = (
  state: InitiativeState,
  place: Place,
  now: Instant,
): { readonly evaluations?: readonly CriterionEvaluation[] } => {
  const evaluations = evaluateCriteria(state, place, now).evaluated.flatMap(
    ({ criterion: { key, rule }, verdict, score, inputs }): readonly CriterionEvaluation[] =>
      rule ? [{ criterion: key, verdict, score, inputs, ruleHash: ruleHash(rule) }] : [],
  );
  return evaluations.length === 0 ? {} : { evaluations };
};

/** The score that counts for ranking: as frozen while the gate is in review, else as the case is now. */
export const gateScore = (state: InitiativeState, place: Place, now: Instant): GateScore => {
  const review = openReview(state);
  const frozen = review?.gate === place.gate.key ? review.evaluations : undefined;
  if (!frozen) return evaluateCriteria(state, place, now).score;
  const byRule = new Map(frozen.map(({ criterion, score }) => [criterion, score]));
  return weightedScore(place.gate.criteria, scoresOf(state, place.gate, byRule));
};
