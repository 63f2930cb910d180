import type { RuleFault } from '../evaluation.js';
import type { Condition, Countable, CriterionRule } from '../rule.js';
import { SCORE_MAX } from '../rule.js';
import type { RuleScope } from '../scope.js';
import { childrenOf } from '../typed/inputs-seen.js';
import { conditionWords, countWords, scoreWords } from '../typed/words.js';
import { canBeTrue } from './can-be-true.js';
import type { Bounds, BoundsOf } from './contradiction.js';
import { factName, formulaOf, listLength } from './formula.js';

type TypedRule = Exclude<CriterionRule, { kind: 'cel' }>;

/**
 * Conditions that can never be true on the declared types, such as `x more than 5 and x less than 3`. That is
 * an error for a must-meet criterion, which nothing could then meet, and a warning for an alternative or for
 * points nobody can earn. A condition that nothing can make false is a warning too: it asks for nothing.
 */
export const neverFaults = (rule: TypedRule, scope: RuleScope): readonly RuleFault[] => {
  switch (rule.kind) {
    case 'typed':
      return topFaults(rule.when, '/when', scope);
    case 'points':
      return rule.points.flatMap(({ when }, index) =>
        alternativeFaults([when], `/points/${index}/when`, scope),
      );
    case 'scale':
      return [];
  }
};

const topFaults = (condition: Condition, path: string, scope: RuleScope): readonly RuleFault[] => {
  const boundsOf = declaredBounds(condition, scope);
  const words = conditionWords(condition, scope);
  if (!canBeTrue(formulaOf(condition, scope), boundsOf)) {
    const message = `nothing can make this true: ${words}`;
    return [{ severity: 'error', code: 'neverTrue', path, message }];
  }
  return [
    ...(canBeTrue(formulaOf(condition, scope, true), boundsOf)
      ? []
      : [
          {
            severity: 'warning',
            code: 'neverFalse',
            path,
            message: `only a missing input can make this fail: ${words}`,
          } as const,
        ]),
    ...nestedFaults(condition, path, scope),
  ];
};

/** Branches of an "any" that can never be the one that holds. */
const nestedFaults = (
  condition: Condition,
  path: string,
  scope: RuleScope,
): readonly RuleFault[] => {
  const below = childrenOf(condition);
  const own = condition.kind === 'any' ? alternativeFaults(below, `${path}/rules`, scope) : [];
  const places =
    condition.kind === 'not' ? [`${path}/rule`] : below.map((_, index) => `${path}/rules/${index}`);
  return [
    ...own,
    ...below.flatMap((child, index) => nestedFaults(child, places[index] ?? path, scope)),
  ];
};

const alternativeFaults = (
  conditions: readonly Condition[],
  path: string,
  scope: RuleScope,
): readonly RuleFault[] =>
  conditions.flatMap((condition, index): readonly RuleFault[] => {
    if (canBeTrue(formulaOf(condition, scope), declaredBounds(condition, scope))) return [];
    const message = `nothing can make this part true: ${conditionWords(condition, scope)}`;
    const place = path.endsWith('/when') ? path : `${path}/${index}`;
    return [{ severity: 'warning', code: 'neverTrue', path: place, message }];
  });

/** What every value keeps to by its type: truth values, scores, counts. */
const declaredBounds = (condition: Condition, scope: RuleScope): BoundsOf => {
  const score: Bounds = { least: 0, most: SCORE_MAX };
  const bounds = new Map<string, Bounds>([[scoreWords(undefined), score]]);
  for (const criterion of scope.scores) bounds.set(scoreWords(criterion), score);
  for (const { key, type } of scope.facts) {
    if (type === 'boolean') bounds.set(factName(key), { least: 0, most: 1 });
    if (type === 'list') bounds.set(listLength(key), { least: 0, most: null });
  }
  for (const count of countsIn(condition)) {
    bounds.set(countWords(count, scope), { least: 0, most: mostOf(count, scope) });
  }
  return (name) => bounds.get(name);
};

const countsIn = (condition: Condition): readonly Countable[] => {
  const own =
    condition.kind === 'compare'
      ? [condition.left, condition.right].flatMap((side) => ('count' in side ? [side.count] : []))
      : [];
  return [...own, ...childrenOf(condition).flatMap(countsIn)];
};

const mostOf = (count: Countable, scope: RuleScope): number | null => {
  if ('deliverables' in count) {
    return count.deliverables === 'all'
      ? scope.deliverables.length
      : new Set(count.deliverables).size;
  }
  if (!('checklist' in count)) return null;
  return count.checklist === 'all' ? scope.checklist.length : new Set(count.checklist).size;
};
