import type { CelInput } from '@bufbuild/cel';
import { CelScalar, celEnv, celFunc, isCelMap } from '@bufbuild/cel';
import { RE2JS } from '@bufbuild/re2';
import { dayNumber } from '../calendar-day.js';
import type { RuleInputs } from '../scope.js';
import type { FactValue } from '../values.js';
import { isMoney } from '../values.js';

const { DYN, INT, STRING } = CelScalar;

/** Patterns kept compiled; beyond that the oldest is compiled again when it is needed. */
const PATTERNS_KEPT_MAX = 500;

/** Compiles a pattern once, because a macro may run it on a thousand texts. */
const keptPatterns = (): { compile: (pattern: string) => RE2JS } => {
  const kept = new Map<string, RE2JS>();
  return {
    compile: (pattern) => {
      const known = kept.get(pattern) ?? RE2JS.compile(pattern);
      if (kept.size >= PATTERNS_KEPT_MAX) {
        const [oldest] = kept.keys();
        if (oldest !== undefined) kept.delete(oldest);
      }
      kept.set(pattern, known);
      return known;
    },
  };
};

/** Days between two dates; the functions with one date stand for it, see `withToday`. */
export const DAYS_BETWEEN = 'daysBetween';

const daysBetween = (from: string, to: string): bigint => {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  if (start === undefined || end === undefined) throw new RangeError(`${from} is no date`);
  return BigInt(end - start);
};

const minorUnits = (money: unknown, currency: string): bigint => {
  const [amount, actual] = isCelMap(money) ? [money.get('amountMinor'), money.get('currency')] : [];
  if (typeof amount !== 'bigint') throw new RangeError('this is no amount');
  if (actual !== currency)
    throw new RangeError(`the amount is in ${String(actual)}, not ${currency}`);
  return amount;
};

/** The language that expressions are evaluated in: no clock, no time zone, nothing from outside. */
export const environment = celEnv({
  funcs: [
    celFunc('date', [STRING], STRING, (text) => text),
    celFunc(DAYS_BETWEEN, [STRING, STRING], INT, daysBetween),
    celFunc('minorUnits', [DYN, STRING], INT, minorUnits),
  ],
  re2: keptPatterns(),
});

/**
 * The case as the evaluator reads it, made once for all rules of a gate. Maps and not objects, so that no name
 * can reach a prototype.
 */
export const bindingsOf = (inputs: RuleInputs): Record<string, CelInput> => {
  const known = BINDINGS.get(inputs) ?? bind(inputs);
  BINDINGS.set(inputs, known);
  return known;
};

const BINDINGS = new WeakMap<RuleInputs, Record<string, CelInput>>();

const bind = (inputs: RuleInputs): Record<string, CelInput> => ({
  today: inputs.today,
  facts: new Map(Object.entries(inputs.facts).map(([key, value]) => [key, bound(value)])),
  evidence: inputs.evidence.map(
    ({ kind, asOf, criteria }) =>
      new Map<string, CelInput>([
        ['kind', kind],
        ['asOf', asOf],
        ['criteria', [...criteria]],
        ['ageInDays', daysBetween(asOf, inputs.today)],
      ]),
  ),
  deliverables: [...inputs.deliverables],
  checklist: [...inputs.checklist],
  scores: new Map(Object.entries(inputs.scores).map(([key, score]) => [key, BigInt(score)])),
  ...(inputs.gateScore === null ? {} : { gateScore: BigInt(inputs.gateScore) }),
});

const bound = (value: FactValue): CelInput => {
  if (typeof value === 'number') return BigInt(value);
  if (typeof value !== 'object') return value;
  if (!isMoney(value)) return [...value];
  return new Map<string, CelInput>([
    ['amountMinor', BigInt(value.amountMinor)],
    ['currency', value.currency],
  ]);
};
