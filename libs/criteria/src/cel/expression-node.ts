/** A CEL expression reduced to what rules may use: our own form, apart from the parser's protobuf messages. */
export type ExpressionNode =
  | { readonly kind: 'literal'; readonly value: boolean | bigint | string }
  | { readonly kind: 'name'; readonly name: RootName }
  | { readonly kind: 'variable'; readonly name: string }
  /** `facts.price`, or `has(facts.price)` when `asked`. */
  | { readonly kind: 'fact'; readonly key: string; readonly asked: boolean }
  | { readonly kind: 'score'; readonly key: string; readonly asked: boolean }
  | { readonly kind: 'field'; readonly of: ExpressionNode; readonly field: string }
  | { readonly kind: 'list'; readonly items: readonly ExpressionNode[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly ExpressionNode[] }
  | {
      readonly kind: 'macro';
      readonly macro: 'all' | 'exists' | 'exists_one' | 'filter' | 'map';
      readonly range: ExpressionNode;
      readonly variable: string;
      readonly bodies: readonly ExpressionNode[];
    }
  /** A part that was refused; its fault has been noted. */
  | { readonly kind: 'refused' };

/** Names an expression may begin with, beside the variables of its macros. */
export const ROOT_NAMES = [
  'facts',
  'scores',
  'gateScore',
  'today',
  'evidence',
  'deliverables',
  'checklist',
] as const;

export type RootName = (typeof ROOT_NAMES)[number];

/** The nodes right below one. */
export const partsOf = (node: ExpressionNode): readonly ExpressionNode[] => {
  switch (node.kind) {
    case 'field':
      return [node.of];
    case 'list':
      return node.items;
    case 'call':
      return node.args;
    case 'macro':
      return [node.range, ...node.bodies];
    case 'literal':
    case 'name':
    case 'variable':
    case 'fact':
    case 'score':
    case 'refused':
      return [];
  }
};

/** Every node, the whole expression first. */
export const nodesOf = (root: ExpressionNode): readonly ExpressionNode[] => {
  const nodes: ExpressionNode[] = [];
  const open = [root];
  for (let next = open.pop(); next; next = open.pop()) {
    nodes.push(next);
    open.push(...partsOf(next));
  }
  return nodes;
};
