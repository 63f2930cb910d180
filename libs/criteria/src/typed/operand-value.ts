import { dateOfDay, dayNumber } from '../calendar-day.js';
import type { Countable, Operand } from '../rule.js';
import type { EvidenceSeen, RuleInputs } from '../scope.js';
import { factOf } from '../scope.js';
import type { FactValue } from '../values.js';
import { isMoney } from '../values.js';

/** A value to compare, or why there is none. */
export type OperandValue =
  { readonly value: number | string | boolean; readonly currency?: string } | Open;

/** Why there is no value, after the title of the fact that it is about, if it is about one. */
export type Open = { readonly open: string; readonly about?: string };

/** What an operand comes to for these inputs. Dates become day numbers, amounts their minor units. */
export const operandValue = (operand: Operand, inputs: RuleInputs): OperandValue => {
  if ('fact' in operand) return factValue(operand.fact, inputs);
  if ('integer' in operand) return { value: operand.integer };
  if ('money' in operand) {
    return { value: operand.money.amountMinor, currency: operand.money.currency };
  }
  if ('date' in operand) return { value: operand.date };
  if ('text' in operand) return { value: operand.text };
  if ('boolean' in operand) return { value: operand.boolean };
  if ('ageInDays' in operand) return ageOf(operand.ageInDays, inputs);
  if ('score' in operand) return scoreOf(operand.score, inputs);
  return countOf(operand.count, inputs);
};

const factValue = (key: string, inputs: RuleInputs): OperandValue => {
  const value = factOf(inputs, key);
  if (value === undefined) return { open: 'has not been given', about: key };
  if (isMoney(value)) return { value: value.amountMinor, currency: value.currency };
  return typeof value === 'object'
    ? { open: 'is a list, which cannot be compared', about: key }
    : { value };
};

const ageOf = (key: string, inputs: RuleInputs): OperandValue => {
  const value = factOf(inputs, key);
  if (value === undefined) return { open: 'has not been given', about: key };
  const from = typeof value === 'string' ? dayNumber(value) : undefined;
  const to = dayNumber(inputs.today);
  return from === undefined || to === undefined
    ? { open: 'is no date', about: key }
    : { value: to - from };
};

/** Score of a criterion so far. */
export const scoreOf = (criterion: string, { scores }: RuleInputs): OperandValue => {
  const score = Object.hasOwn(scores, criterion) ? scores[criterion] : undefined;
  return score === undefined ? { open: `${criterion} has not been scored` } : { value: score };
};

/** Counted once per inputs: verdict, reason and record all ask for the same number. */
const countOf = (what: Countable, inputs: RuleInputs): OperandValue => {
  const counts = COUNTS.get(inputs) ?? new WeakMap<Countable, OperandValue>();
  COUNTS.set(inputs, counts);
  const known = counts.get(what) ?? count(what, inputs);
  counts.set(what, known);
  return known;
};

const COUNTS = new WeakMap<RuleInputs, WeakMap<Countable, OperandValue>>();

const count = (what: Countable, inputs: RuleInputs): OperandValue => {
  if ('evidence' in what) {
    return { value: inputs.evidence.filter(matching(what.evidence, inputs.today)).length };
  }
  if ('deliverables' in what) return { value: countAmong(inputs.deliverables, what.deliverables) };
  if ('checklist' in what) return { value: countAmong(inputs.checklist, what.checklist) };
  const list: FactValue | undefined = factOf(inputs, what.list);
  if (list === undefined) return { open: 'has not been given', about: what.list };
  return typeof list === 'object' && !isMoney(list)
    ? { value: list.length }
    : { open: 'is no list', about: what.list };
};

const countAmong = (present: readonly string[], wanted: 'all' | readonly string[]): number =>
  wanted === 'all' ? present.length : new Set(wanted.filter((name) => present.includes(name))).size;

type EvidenceFilter = Extract<Countable, { readonly evidence: unknown }>['evidence'];

const matching = (
  { kinds, criterion, notOlderThanDays }: EvidenceFilter,
  today: string,
): ((evidence: EvidenceSeen) => boolean) => {
  const oldest = notOlderThanDays === undefined ? '' : daysBefore(today, notOlderThanDays);
  // Dates written YYYY-MM-DD stand in the order of their texts.
  return (evidence) =>
    evidence.asOf >= oldest &&
    (kinds === undefined || kinds.includes(evidence.kind)) &&
    (criterion === undefined || evidence.criteria.includes(criterion));
};

const daysBefore = (date: string, days: number): string => {
  const day = dayNumber(date);
  return day === undefined ? NEVER : dateOfDay(day - days);
};

/** After every date: where today is no date, nothing is young enough. */
const NEVER = '~';
