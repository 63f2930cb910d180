import type { Condition, Operand, Relation } from '../rule.js';
import type { ExpressionNode } from './expression-node.js';

/**
 * The part of an expression that a typed rule could say, as a typed condition; undefined where there is more
 * in it. With it the search for contradictions covers expressions as well.
 */
export const conditionOf = (node: ExpressionNode): Condition | undefined => said(node, true);

/** @param mayLack parts of an "and" may be left out: what is left is weaker, and under a "not" it would be stronger. */
const said = (node: ExpressionNode, mayLack: boolean): Condition | undefined => {
  if (node.kind === 'fact' && node.asked) return { kind: 'given', fact: node.key };
  if (node.kind === 'fact') return compare(node, 'equal', { kind: 'literal', value: true });
  if (node.kind !== 'call') return undefined;
  const [left, right] = node.args;
  if (!left) return undefined;
  if (node.name === '!_') {
    const rule = said(left, false);
    return rule && { kind: 'not', rule };
  }
  if (!right) return undefined;
  if (node.name === '_&&_' || node.name === '_||_') {
    const rules = [left, right]
      .map((side) => said(side, mayLack))
      .filter((rule) => rule !== undefined);
    if (rules.length === 2) return { kind: node.name === '_&&_' ? 'all' : 'any', rules };
    return node.name === '_&&_' && mayLack ? rules[0] : undefined;
  }
  const relation = RELATIONS.get(node.name);
  return relation && compare(left, relation, right);
};

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['_==_', 'equal'],
  ['_!=_', 'notEqual'],
  ['_<_', 'lessThan'],
  ['_<=_', 'atMost'],
  ['_>=_', 'atLeast'],
  ['_>_', 'moreThan'],
]);

const compare = (
  leftNode: ExpressionNode,
  is: Relation,
  rightNode: ExpressionNode,
): Condition | undefined => {
  const [left, right] = [operandOf(leftNode), operandOf(rightNode)];
  return left && right && { kind: 'compare', left, is, right };
};

const operandOf = (node: ExpressionNode): Operand | undefined => {
  switch (node.kind) {
    case 'literal':
      if (typeof node.value === 'bigint') return { integer: Number(node.value) };
      return typeof node.value === 'boolean' ? { boolean: node.value } : { text: node.value };
    case 'fact':
      return node.asked ? undefined : { fact: node.key };
    case 'score':
      return node.asked ? undefined : { score: node.key };
    case 'call':
      return operandOfCall(node);
    default:
      return undefined;
  }
};

const operandOfCall = ({
  name,
  args: [first],
}: Extract<ExpressionNode, { kind: 'call' }>): Operand | undefined => {
  if (name === 'daysSince' && first?.kind === 'fact') return { ageInDays: first.key };
  if (name === 'date' && first?.kind === 'literal') return { date: String(first.value) };
  if (name !== 'size') return undefined;
  if (first?.kind === 'fact') return { count: { list: first.key } };
  if (first?.kind !== 'name') return undefined;
  if (first.name === 'evidence') return { count: { evidence: {} } };
  if (first.name === 'deliverables') return { count: { deliverables: 'all' } };
  return first.name === 'checklist' ? { count: { checklist: 'all' } } : undefined;
};
