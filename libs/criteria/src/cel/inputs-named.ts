import type { InputsSeen } from '../evaluation.js';
import type { RuleInputs } from '../scope.js';
import { factOf } from '../scope.js';
import { scoreWords } from '../typed/words.js';
import { shownValue } from '../shown-value.js';
import type { FactValue } from '../values.js';
import type { ExpressionNode } from './expression-node.js';
import { nodesOf } from './expression-node.js';

/** The inputs that an expression names, with their values; null for what has not been given. */
export const inputsNamed = (node: ExpressionNode, inputs: RuleInputs): InputsSeen => {
  const seen = new Map<string, FactValue | null>();
  for (const part of nodesOf(node)) {
    for (const [name, value] of inputOf(part, inputs)) {
      seen.set(name, value === null ? null : shownValue(value));
    }
  }
  return Object.fromEntries([...seen].toSorted(([left], [right]) => (left < right ? -1 : 1)));
};

const inputOf = (
  node: ExpressionNode,
  inputs: RuleInputs,
): readonly (readonly [string, FactValue | null])[] => {
  switch (node.kind) {
    case 'fact':
      return [[node.key, factOf(inputs, node.key) ?? null]];
    case 'score':
      return [[scoreWords(node.key), scoreGiven(node.key, inputs)]];
    case 'name':
      return namedInput(node.name, inputs);
    case 'call':
      return node.name === 'daysSince' || node.name === 'daysUntil'
        ? [['today', inputs.today]]
        : [];
    case 'field':
      return node.field === 'ageInDays' ? [['today', inputs.today]] : [];
    case 'literal':
    case 'variable':
    case 'list':
    case 'macro':
    case 'refused':
      return [];
  }
};

const scoreGiven = (key: string, { scores }: RuleInputs): number | null =>
  (Object.hasOwn(scores, key) ? scores[key] : undefined) ?? null;

const namedInput = (
  name: Extract<ExpressionNode, { kind: 'name' }>['name'],
  inputs: RuleInputs,
): readonly (readonly [string, FactValue | null])[] => {
  switch (name) {
    case 'today':
      return [['today', inputs.today]];
    case 'evidence':
      return [['number of evidence', inputs.evidence.length]];
    case 'deliverables':
      return [['deliverables', inputs.deliverables]];
    case 'checklist':
      return [['checklist items done', inputs.checklist]];
    case 'gateScore':
      return [[scoreWords(undefined), inputs.gateScore]];
    case 'facts':
    case 'scores':
      return [];
  }
};

/** Names of the inputs that an expression needs and that have not been given. */
export const inputsMissing = (node: ExpressionNode, inputs: RuleInputs): readonly string[] => {
  const asked = nodesOf(node).filter(
    (part) =>
      (part.kind === 'fact' && !part.asked && factOf(inputs, part.key) === undefined) ||
      (part.kind === 'score' && !part.asked && scoreGiven(part.key, inputs) === null) ||
      (part.kind === 'name' && part.name === 'gateScore' && inputs.gateScore === null),
  );
  const names = asked.flatMap((part) => inputOf(part, inputs).map(([name]) => name));
  return [...new Set(names)].toSorted();
};
