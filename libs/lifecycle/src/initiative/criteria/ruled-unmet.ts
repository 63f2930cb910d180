import { dateOfDay, dayNumber, factsOf, readsToday, ruleHash } from '@tollgate/criteria';
import type { CriterionRule } from '@tollgate/criteria';
import type { Instant } from '@tollgate/event-sourcing';
import { dateOf, startOfDay } from '../../sla/calendar-date.js';
import type {
  CriterionDefinition,
  GateDefinition,
  LifecycleTemplate,
} from '../../templates/lifecycle-template.js';
import { openReview, progressOf } from '../gate-progress.js';
import type { Unmet } from '../readiness.js';
import type { InitiativeState } from '../state.js';
import { evaluateCriteria } from './evaluate-criteria.js';
import type { EvaluatedCriterion } from './evaluate-criteria.js';
import type { CriterionEvaluation } from './events.js';

type Place = { readonly gate: GateDefinition; readonly template: LifecycleTemplate };
type UnmetTerms = Pick<Unmet, 'fixableBy'> & { readonly stageSince: Instant | null };

/**
 * Must-meet criteria whose rule is not met. While the gate is in review the verdicts frozen with the
 * submission count, because the votes are given on them; a verdict on another rule is none.
 */
export const ruledUnmet = (
  state: InitiativeState,
  place: Place,
  { now, ...terms }: UnmetTerms & { readonly now: Instant },
): readonly Unmet[] => {
  const ruled = place.gate.criteria.filter(({ kind, rule }) => kind === 'must' && rule);
  if (ruled.length === 0) return [];
  const review = openReview(state);
  if (review?.gate === place.gate.key) {
    return ruled.flatMap((criterion) =>
      frozenUnmet(criterion, review.evaluations ?? [], { ...terms, at: review.at }),
    );
  }
  return evaluateCriteria(state, place, now)
    .evaluated.filter(({ verdict }) => verdict === 'notMet')
    .map((evaluated) => ({
      kind: 'criterionNotMet',
      key: evaluated.criterion.key,
      title: evaluated.criterion.title,
      why: evaluated.why,
      fixableBy: terms.fixableBy,
      since: unmetSince(evaluated, state, { ...place, now, stageSince: terms.stageSince }),
    }));
};

const frozenUnmet = (
  { key, title, rule }: CriterionDefinition,
  evaluations: readonly CriterionEvaluation[],
  { fixableBy, at }: UnmetTerms & { readonly at: Instant },
): readonly Unmet[] => {
  const frozen = evaluations.find(({ criterion }) => criterion === key);
  const isOfRule = rule && frozen?.ruleHash === ruleHash(rule);
  if (isOfRule && frozen.verdict === 'met') return [];
  const why = isOfRule
    ? 'The rule was not met when the gate was submitted.'
    : 'The submission was made before this rule was there; it needs to be made anew.';
  return [{ kind: 'criterionNotMet', key, title, why, fixableBy, since: at }];
};

type Since = Place & { readonly now: Instant; readonly stageSince: Instant | null };

/**
 * Since when a rule stands unmet: since its inputs last changed or the stage began, or since the day on which
 * time alone turned the verdict. Null before the stage is open.
 */
const unmetSince = (
  { criterion, inputs }: EvaluatedCriterion,
  state: InitiativeState,
  { stageSince, now, ...place }: Since,
): Instant | null => {
  const { rule } = criterion;
  if (stageSince === null || !rule) return null;
  const changed = [stageSince, ...changesOf(rule, Object.keys(inputs), { state, place })];
  const settled = changed.reduce((latest, at) => (at > latest ? at : latest));
  if (settled >= now || !readsToday(rule)) return settled;
  const isUnmetOn = (date: string): boolean =>
    evaluateCriteria(state, place, startOfDay(date)).evaluated.some(
      (each) => each.criterion === criterion && each.verdict === 'notMet',
    );
  const settledOn = dateOf(settled);
  return isUnmetOn(settledOn) ? settled : startOfDay(dayTurned(settledOn, dateOf(now), isUnmetOn));
};

/** When the inputs got their present values: facts one by one, the rest of the gate's work as a whole. */
const changesOf = (
  rule: CriterionRule,
  names: readonly string[],
  { state, place }: { readonly state: InitiativeState; readonly place: Place },
): readonly Instant[] => {
  const facts = factsOf(rule);
  const factTimes = [...facts].flatMap((fact) =>
    Object.hasOwn(state.factTimes, fact) ? (state.factTimes[fact] ?? []) : [],
  );
  if (names.every((name) => name === 'today' || facts.has(name))) return factTimes;
  const { deliverables, assessments, checklist } = progressOf(state, place.gate.key);
  const evidence = state.evidence.filter(({ gate }) => gate === place.gate.key);
  return [
    ...factTimes,
    ...Object.values(deliverables).map(({ at }) => at),
    ...Object.values(assessments).map(({ at }) => at),
    ...Object.values(checklist).map(({ at }) => at),
    ...evidence.flatMap(({ at, retractedAt }) => (retractedAt === null ? [at] : [at, retractedAt])),
  ];
};

/**
 * The day on which the verdict turned, by halving the days between one on which the rule was met and one on
 * which it is not. What time has made unmet stays so in every rule on ages, so it is the only such day.
 */
const dayTurned = (met: string, unmet: string, isUnmetOn: (date: string) => boolean): string => {
  let [before, after] = [dayNumber(met) ?? 0, dayNumber(unmet) ?? 0];
  while (after - before > 1) {
    const middle = before + Math.floor((after - before) / 2);
    if (isUnmetOn(dateOfDay(middle))) after = middle;
    else before = middle;
  }
  return dateOfDay(after);
};
