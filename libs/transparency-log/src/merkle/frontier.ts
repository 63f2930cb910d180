import type { Hash, TreeHasher } from './tree-hasher.js';

/**
 * All one needs of a tree to let it grow: its size and the roots of its complete subtrees, largest (and
 * leftmost) first: one for each bit set in the size, so 27 hashes at a hundred million leaves.
 */
export interface Frontier {
  readonly size: number;
  readonly hashes: readonly Hash[];
}

/** Place of a complete subtree: `index` counts the subtrees of 2^level leaves from the left. */
export interface NodeId {
  readonly level: number;
  readonly index: number;
}

export const EMPTY_FRONTIER: Frontier = { size: 0, hashes: [] };

/** A complete subtree and its root. */
export interface TreeNode extends NodeId {
  readonly hash: Hash;
}

/** A tree that got one more leaf. */
export interface Grown {
  readonly frontier: Frontier;
  /** Subtrees that are complete now, the leaf first: what a store of nodes has to keep. */
  readonly completed: readonly TreeNode[];
}

/** The tree with one more leaf. @throws {RangeError} when the frontier lacks hashes. */
export const appendLeaf = (
  hasher: TreeHasher,
  { size, hashes }: Frontier,
  leafHash: Hash,
): Grown => {
  const kept = [...hashes];
  let node: TreeNode = { level: 0, index: size, hash: leafHash };
  const completed = [node];
  while (node.index % 2 === 1) {
    const left = kept.pop();
    if (!left) throw new RangeError(`a frontier of ${size} leaves lacks hashes`);
    const { level, index, hash } = node;
    node = { level: level + 1, index: (index - 1) / 2, hash: hasher.node(left, hash) };
    completed.push(node);
  }
  return { frontier: { size: size + 1, hashes: [...kept, node.hash] }, completed };
};

/** Root of the whole tree. */
export const frontierRoot = (hasher: TreeHasher, { hashes }: Frontier): Hash => {
  const last = hashes.at(-1);
  if (!last) return hasher.empty;
  return hashes.slice(0, -1).reduceRight((right, left) => hasher.node(left, right), last);
};

/** Places of a frontier's hashes, in their order. */
export const frontierNodes = (size: number): readonly NodeId[] =>
  nodesOfRange({ start: 0, end: size });

/** Leaves from `start` up to and without `end`; a proof names ranges that lie on subtree borders. */
export interface LeafRange {
  readonly start: number;
  readonly end: number;
}

/** The fewest complete subtrees that make up a range, left to right. */
export const nodesOfRange = ({ start, end }: LeafRange): readonly NodeId[] => {
  const nodes: NodeId[] = [];
  let from = start;
  while (from < end) {
    let level = 0;
    let width = 1;
    while (from % (width * 2) === 0 && from + width * 2 <= end) {
      width *= 2;
      level += 1;
    }
    nodes.push({ level, index: from / width });
    from += width;
  }
  return nodes;
};

/** Root of a range out of the hashes of {@link nodesOfRange}. */
export const rangeRoot = (hasher: TreeHasher, hashes: readonly Hash[]): Hash =>
  frontierRoot(hasher, { size: 0, hashes });
