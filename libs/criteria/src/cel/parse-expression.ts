import { parse } from '@bufbuild/cel';
import {
  AST_DEPTH_MAX,
  AST_NODES_MAX,
  BRACKET_DEPTH_MAX,
  EXPRESSION_LENGTH_MAX,
} from './limits.js';

/** The parser's syntax tree (cel.expr.Expr). */
export type SyntaxTree = NonNullable<ReturnType<typeof parse>['expr']>;

export type Parsed =
  | { readonly ok: true; readonly tree: SyntaxTree }
  | { readonly ok: false; readonly code: 'syntax' | 'tooLarge'; readonly message: string };

/**
 * Parses an expression after its length and nesting have been bounded, because the parser descends
 * recursively and has no bounds of its own. Never throws.
 */
export const parseExpression = (expression: string): Parsed => {
  const message = sizeFault(expression);
  if (message !== undefined) return { ok: false, code: 'tooLarge', message };
  let tree: SyntaxTree;
  try {
    tree = parse(expression).expr;
  } catch (error) {
    // The parser reports every syntax error by throwing; its text names line and column.
    const said = error instanceof Error ? error.message : String(error);
    return { ok: false, code: 'syntax', message: said.replace('<input>:', 'at ') };
  }
  const { nodes, depth } = treeSize(tree);
  if (nodes <= AST_NODES_MAX && depth <= AST_DEPTH_MAX) return { ok: true, tree };
  return {
    ok: false,
    code: 'tooLarge',
    message: `${nodes} parts in ${depth} levels; ${AST_NODES_MAX} and ${AST_DEPTH_MAX} are allowed`,
  };
};

const sizeFault = (expression: string): string | undefined => {
  if (expression.length > EXPRESSION_LENGTH_MAX) {
    return `${expression.length} characters; ${EXPRESSION_LENGTH_MAX} are allowed`;
  }
  // Brackets inside of texts are counted too: the count may only be too high, never too low.
  let brackets = 0;
  let prefixes = 0;
  let questions = 0;
  for (const character of expression) {
    if ('([{'.includes(character)) brackets += 1;
    if (')]}'.includes(character)) brackets = Math.max(0, brackets - 1);
    prefixes = '!-'.includes(character) ? prefixes + 1 : /\s/.test(character) ? prefixes : 0;
    if (character === '?') questions += 1;
    if (Math.max(brackets, prefixes, questions) > BRACKET_DEPTH_MAX) {
      return `nested deeper than ${BRACKET_DEPTH_MAX} levels`;
    }
  }
  return undefined;
};

/** Nodes and levels of the tree, walked without recursion. */
const treeSize = (tree: SyntaxTree): { readonly nodes: number; readonly depth: number } => {
  const open: { readonly tree: SyntaxTree; readonly level: number }[] = [{ tree, level: 1 }];
  let nodes = 0;
  let depth = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const level = next.level + 1;
    nodes += 1;
    depth = Math.max(depth, next.level);
    open.push(...branchesOf(next.tree).map((branch) => ({ tree: branch, level })));
  }
  return { nodes, depth };
};

/** The trees right below one. */
export const branchesOf = ({ exprKind }: SyntaxTree): readonly SyntaxTree[] => {
  const present = (...trees: readonly (SyntaxTree | undefined)[]): readonly SyntaxTree[] =>
    trees.filter((tree) => tree !== undefined);
  switch (exprKind.case) {
    case 'selectExpr':
      return present(exprKind.value.operand);
    case 'callExpr':
      return present(exprKind.value.target, ...exprKind.value.args);
    case 'listExpr':
      return exprKind.value.elements;
    case 'structExpr':
      return exprKind.value.entries.flatMap(({ keyKind, value }) =>
        present(value, keyKind.case === 'mapKey' ? keyKind.value : undefined),
      );
    case 'comprehensionExpr': {
      const { iterRange, accuInit, loopCondition, loopStep, result } = exprKind.value;
      return present(iterRange, accuInit, loopCondition, loopStep, result);
    }
    case 'constExpr':
    case 'identExpr':
    case undefined:
      return [];
  }
};
