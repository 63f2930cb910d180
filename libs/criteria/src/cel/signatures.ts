import type { ValueType } from './value-type.js';
import { BOOL, DATE, INT, STRING, UNKNOWN, fits, typeWords } from './value-type.js';

/** The type of a call's result, or what is wrong with its arguments. */
export type Signed = { readonly type: ValueType } | { readonly wrong: string };

type Signature = (args: readonly ValueType[]) => Signed;

/** A function of fixed types. */
const fixed =
  (name: string, needed: readonly ValueType[], type: ValueType): Signature =>
  (args) => {
    const isRight =
      args.length === needed.length &&
      needed.every((need, index) => fits(args[index] ?? UNKNOWN, need));
    if (isRight) return { type };
    const [wants, got] = [needed, args].map((types) => types.map(typeWords).join(', '));
    return { wrong: `${name} takes (${wants ?? ''}), not (${got ?? ''})` };
  };

/** Both sides of one type, which must be among `kinds`. */
const sameKind =
  (name: string, kinds: readonly ValueType['kind'][], type: ValueType): Signature =>
  ([left = UNKNOWN, right = UNKNOWN]) => {
    const isRight =
      fits(left, right) &&
      [left, right].every(({ kind }) => kind === 'unknown' || kinds.includes(kind));
    if (isRight) return { type };
    const hint = kinds.includes('money') ? '' : hintFor(left, right);
    return { wrong: `${typeWords(left)} ${name} ${typeWords(right)} is not defined${hint}` };
  };

const hintFor = (left: ValueType, right: ValueType): string => {
  const kinds = [left.kind, right.kind];
  if (kinds.includes('money')) return '; compare minorUnits(facts.amount, "EUR")';
  return kinds.includes('date') && kinds.includes('string') ? '; write date("2026-01-31")' : '';
};

const EQUATABLE = ['bool', 'int', 'string', 'date'] as const;
const ORDERED = ['int', 'date'] as const;

const conditional: Signature = ([condition = UNKNOWN, yes = UNKNOWN, no = UNKNOWN]) => {
  if (!fits(condition, BOOL)) return { wrong: `? asks for a bool, not ${typeWords(condition)}` };
  if (!fits(yes, no))
    return { wrong: `both sides of : must agree, not ${typeWords(yes)} and ${typeWords(no)}` };
  return { type: yes.kind === 'unknown' ? no : yes };
};

const membership: Signature = ([item = UNKNOWN, list = UNKNOWN]) => {
  if (list.kind === 'unknown') return { type: BOOL };
  return list.kind === 'list' && fits(item, list.of)
    ? { type: BOOL }
    : { wrong: `${typeWords(item)} in ${typeWords(list)} is not defined` };
};

const element: Signature = ([list = UNKNOWN, index = UNKNOWN]) => {
  if (list.kind === 'unknown') return { type: UNKNOWN };
  return list.kind === 'list' && fits(index, INT)
    ? { type: list.of }
    : { wrong: `${typeWords(list)}[${typeWords(index)}] is not defined` };
};

const size: Signature = (args) => {
  const [of = UNKNOWN] = args;
  return args.length === 1 && ['list', 'string', 'unknown'].includes(of.kind)
    ? { type: INT }
    : { wrong: `size takes a list or a string, not (${args.map(typeWords).join(', ')})` };
};

const arithmetic = (name: string): Signature => sameKind(name, ['int'], INT);

/** Everything an expression may call. What is not here is refused, whatever the language knows beside it. */
export const SIGNATURES: ReadonlyMap<string, Signature> = new Map<string, Signature>([
  ['_&&_', fixed('&&', [BOOL, BOOL], BOOL)],
  ['_||_', fixed('||', [BOOL, BOOL], BOOL)],
  ['!_', fixed('!', [BOOL], BOOL)],
  ['_?_:_', conditional],
  ['_==_', sameKind('==', EQUATABLE, BOOL)],
  ['_!=_', sameKind('!=', EQUATABLE, BOOL)],
  ['_<_', sameKind('<', ORDERED, BOOL)],
  ['_<=_', sameKind('<=', ORDERED, BOOL)],
  ['_>_', sameKind('>', ORDERED, BOOL)],
  ['_>=_', sameKind('>=', ORDERED, BOOL)],
  ['_+_', arithmetic('+')],
  ['_-_', arithmetic('-')],
  ['_*_', arithmetic('*')],
  ['_/_', arithmetic('/')],
  ['_%_', arithmetic('%')],
  ['-_', fixed('-', [INT], INT)],
  ['@in', membership],
  ['_[_]', element],
  ['size', size],
  ['contains', fixed('contains', [STRING, STRING], BOOL)],
  ['startsWith', fixed('startsWith', [STRING, STRING], BOOL)],
  ['endsWith', fixed('endsWith', [STRING, STRING], BOOL)],
  ['matches', fixed('matches', [STRING, STRING], BOOL)],
  ['date', fixed('date', [STRING], DATE)],
  ['daysSince', fixed('daysSince', [DATE], INT)],
  ['daysUntil', fixed('daysUntil', [DATE], INT)],
  ['minorUnits', fixed('minorUnits', [{ kind: 'money' }, STRING], INT)],
]);
