import { plan } from '@bufbuild/cel';
import type { CelInput, CelResult } from '@bufbuild/cel';
import type { ExpressionNode } from './expression-node.js';
import { DAYS_BETWEEN, environment } from './environment.js';
import type { SyntaxTree } from './parse-expression.js';
import { branchesOf, parseExpression } from './parse-expression.js';
import type { ExpressionFault } from './read-expression.js';
import { readExpression } from './read-expression.js';

/** An expression ready to be checked and evaluated, or what is wrong with its form. */
export type Compiled =
  | {
      readonly ok: true;
      readonly node: ExpressionNode;
      readonly run: (bindings: Record<string, CelInput>) => CelResult;
    }
  | { readonly ok: false; readonly faults: readonly ExpressionFault[] };

/** Expressions kept compiled. Templates are published and few; a flood of drafts pushes out the oldest. */
const COMPILED_KEPT_MAX = 500;
const kept = new Map<string, Compiled>();

/** Parses and plans an expression; the same text is compiled once. Never throws. */
export const compileExpression = (expression: string): Compiled => {
  const known = kept.get(expression);
  if (known) return known;
  const compiled = compile(expression);
  if (kept.size >= COMPILED_KEPT_MAX) {
    const [oldest] = kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
  }
  kept.set(expression, compiled);
  return compiled;
};

const compile = (expression: string): Compiled => {
  const parsed = parseExpression(expression);
  if (!parsed.ok) return { ok: false, faults: [{ code: parsed.code, message: parsed.message }] };
  const faults: ExpressionFault[] = [];
  const node = readExpression(parsed.tree, (fault) => faults.push(fault));
  if (faults.length > 0) return { ok: false, faults };
  withToday(parsed.tree);
  try {
    return { ok: true, node, run: plan(environment, parsed.tree) };
  } catch (error) {
    // What the planner cannot plan it reports by throwing.
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, faults: [{ code: 'notAllowed', message }] };
  }
};

/** `daysSince(d)` becomes `daysBetween(d, today)`, `daysUntil(d)` becomes `daysBetween(today, d)`. */
const withToday = (tree: SyntaxTree): void => {
  const { exprKind } = tree;
  branchesOf(tree).forEach(withToday);
  if (exprKind.case !== 'callExpr') return;
  const call = exprKind.value;
  if (call.function !== 'daysSince' && call.function !== 'daysUntil') return;
  const [date] = call.target ? [call.target] : call.args;
  if (!date) return;
  const today: SyntaxTree = {
    ...date,
    exprKind: { case: 'identExpr', value: { $typeName: 'cel.expr.Expr.Ident', name: 'today' } },
  };
  call.args = call.function === 'daysSince' ? [date, today] : [today, date];
  call.function = DAYS_BETWEEN;
  delete call.target;
};
