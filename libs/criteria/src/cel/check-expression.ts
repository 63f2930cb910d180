import { RE2JS } from '@bufbuild/re2';
import { dayNumber } from '../calendar-day.js';
import type { RuleScope } from '../scope.js';
import { declaredFact } from '../scope.js';
import type { ExpressionNode, RootName } from './expression-node.js';
import { PATTERN_LENGTH_MAX } from './limits.js';
import type { ExpressionFault } from './read-expression.js';
import { SIGNATURES } from './signatures.js';
import type { ValueType } from './value-type.js';
import {
  BOOL,
  DATE,
  FIELDS,
  INT,
  STRING,
  UNKNOWN,
  fits,
  listOf,
  typeOfFact,
  typeWords,
} from './value-type.js';

interface Place {
  readonly scope: RuleScope;
  readonly variables: Readonly<Record<string, ValueType>>;
  readonly note: (fault: ExpressionFault) => void;
}

/**
 * The type of an expression on the declared names; every disagreement is noted. The library evaluates
 * untyped and its own checker covers constants and names only, so the types of rules are checked here.
 */
export const checkExpression = (
  node: ExpressionNode,
  scope: RuleScope,
  note: (fault: ExpressionFault) => void,
): ValueType => typeOf(node, { scope, variables: {}, note });

const typeOf = (node: ExpressionNode, place: Place): ValueType => {
  switch (node.kind) {
    case 'literal':
      return typeof node.value === 'boolean' ? BOOL : typeof node.value === 'bigint' ? INT : STRING;
    case 'name':
      return typeOfName(node.name, place);
    case 'variable':
      return place.variables[node.name] ?? UNKNOWN;
    case 'fact':
    case 'score':
      return typeOfInput(node, place);
    case 'field':
      return typeOfField(node, place);
    case 'list':
      return typeOfList(node.items, place);
    case 'call':
      return typeOfCall(node, place);
    case 'macro':
      return typeOfMacro(node, place);
    case 'refused':
      return UNKNOWN;
  }
};

const wrong = (place: Place, code: ExpressionFault['code'], message: string): ValueType => {
  place.note({ code, message });
  return UNKNOWN;
};

const typeOfName = (name: RootName, place: Place): ValueType => {
  switch (name) {
    case 'today':
      return DATE;
    case 'evidence':
      return listOf({ kind: 'evidence' });
    case 'deliverables':
    case 'checklist':
      return listOf(STRING);
    case 'gateScore':
      return place.scope.scores.length > 0
        ? INT
        : wrong(place, 'unknownCriterion', 'the gate has no score that the rule may read');
    case 'facts':
    case 'scores':
      return wrong(place, 'wrongType', `${name} needs a name: ${name}.price`);
  }
};

const typeOfInput = (
  { kind, key, asked }: Extract<ExpressionNode, { kind: 'fact' | 'score' }>,
  place: Place,
): ValueType => {
  const { scope } = place;
  if (kind === 'score') {
    if (scope.scores.includes(key)) return asked ? BOOL : INT;
    return wrong(place, 'unknownCriterion', `${key} is no scored criterion that the rule may read`);
  }
  const fact = declaredFact(scope, key);
  if (!fact) return wrong(place, 'unknownFact', `the template declares no fact ${key}`);
  return asked ? BOOL : typeOfFact(fact.type);
};

const typeOfField = (
  { of, field }: Extract<ExpressionNode, { kind: 'field' }>,
  place: Place,
): ValueType => {
  const type = typeOf(of, place);
  if (type.kind === 'unknown') return UNKNOWN;
  if (type.kind !== 'money' && type.kind !== 'evidence') {
    return wrong(place, 'wrongType', `${typeWords(type)} has no field ${field}`);
  }
  const fields = FIELDS[type.kind];
  const found = Object.hasOwn(fields, field) ? fields[field] : undefined;
  const known = Object.keys(fields).join(', ');
  return found ?? wrong(place, 'unknownName', `${type.kind} has no field ${field}, only ${known}`);
};

const typeOfList = (items: readonly ExpressionNode[], place: Place): ValueType => {
  const types = items.map((item) => typeOf(item, place));
  const [first = UNKNOWN] = types;
  return types.every((type) => fits(type, first))
    ? listOf(first)
    : wrong(place, 'wrongType', 'the items of a list must be of one type');
};

const typeOfCall = (
  { name, args }: Extract<ExpressionNode, { kind: 'call' }>,
  place: Place,
): ValueType => {
  const types = args.map((arg) => typeOf(arg, place));
  const signature = SIGNATURES.get(name);
  if (!signature) return wrong(place, 'notAllowed', `${name} is not a function of rules`);
  const literalFault = literalArgumentFault(name, args);
  if (literalFault) place.note(literalFault);
  const signed = signature(types);
  return 'type' in signed ? signed.type : wrong(place, 'wrongType', signed.wrong);
};

/** Patterns, dates and currencies are written out, so that they are checked once, at save. */
const literalArgumentFault = (
  name: string,
  args: readonly ExpressionNode[],
): ExpressionFault | undefined => {
  const written = name === 'date' ? args[0] : args[1];
  if (name !== 'matches' && name !== 'date' && name !== 'minorUnits') return undefined;
  if (written?.kind !== 'literal' || typeof written.value !== 'string') {
    return { code: 'notAllowed', message: `${name} takes a text that stands in the expression` };
  }
  if (name === 'matches') return patternFault(written.value);
  if (name === 'date') {
    return dayNumber(written.value) === undefined
      ? { code: 'wrongType', message: `${written.value} is no date, written YYYY-MM-DD` }
      : undefined;
  }
  return /^[A-Z]{3}$/.test(written.value)
    ? undefined
    : { code: 'wrongType', message: `${written.value} is no currency code of three capitals` };
};

const patternFault = (pattern: string): ExpressionFault | undefined => {
  if (pattern.length > PATTERN_LENGTH_MAX) {
    const message = `the pattern has ${pattern.length} characters, ${PATTERN_LENGTH_MAX} are allowed`;
    return { code: 'badPattern', message };
  }
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    // RE2 reports a bad pattern, or one that would grow beyond bounds, by throwing.
    return { code: 'badPattern', message: error instanceof Error ? error.message : String(error) };
  }
};

const typeOfMacro = (
  { macro, range, variable, bodies }: Extract<ExpressionNode, { kind: 'macro' }>,
  place: Place,
): ValueType => {
  const ranged = typeOf(range, place);
  if (ranged.kind !== 'list' && ranged.kind !== 'unknown') {
    return wrong(place, 'wrongType', `${macro} goes over a list, not ${typeWords(ranged)}`);
  }
  const item = ranged.kind === 'list' ? ranged.of : UNKNOWN;
  const inside: Place = { ...place, variables: { ...place.variables, [variable]: item } };
  const types = bodies.map((body) => typeOf(body, inside));
  const conditions = macro === 'map' ? types.slice(0, -1) : types.slice(0, 1);
  const notBool = conditions.find((type) => !fits(type, BOOL));
  if (notBool)
    return wrong(place, 'wrongType', `${macro} asks for a bool, not ${typeWords(notBool)}`);
  if (macro === 'filter') return ranged;
  return macro === 'map' ? listOf(types.at(-1) ?? UNKNOWN) : BOOL;
};
