import type { Hash } from '../merkle/tree-hasher.js';
import { treeHasher } from '../merkle/tree-hasher.js';
import { sha256 } from './node-cryptography.js';

export const hasher = treeHasher(sha256);

/** Leaves that differ: the entry of index n is the text "entry n". */
export const entryOf = (index: number): Uint8Array => Buffer.from(`entry ${index}`);
export const leavesOf = (size: number): readonly Hash[] =>
  Array.from({ length: size }, (_, index) => hasher.leaf(entryOf(index)));

/** The definition in RFC 6962, section 2.1, word by word; slow, and nothing to be wrong about. */
export const naiveRoot = (leaves: readonly Hash[]): Hash => {
  const [first] = leaves;
  if (!first) return hasher.empty;
  if (leaves.length === 1) return first;
  const split = leftSize(leaves.length);
  return hasher.node(naiveRoot(leaves.slice(0, split)), naiveRoot(leaves.slice(split)));
};

export const naiveInclusion = (index: number, leaves: readonly Hash[]): readonly Hash[] => {
  if (leaves.length <= 1) return [];
  const split = leftSize(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...naiveInclusion(index, left), naiveRoot(right)]
    : [...naiveInclusion(index - split, right), naiveRoot(left)];
};

export const naiveConsistency = (first: number, leaves: readonly Hash[]): readonly Hash[] =>
  first === 0 ? [] : subproof(first, leaves, true);

const subproof = (first: number, leaves: readonly Hash[], whole: boolean): readonly Hash[] => {
  if (first === leaves.length) return whole ? [] : [naiveRoot(leaves)];
  const split = leftSize(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return first <= split
    ? [...subproof(first, left, whole), naiveRoot(right)]
    : [...subproof(first - split, right, false), naiveRoot(left)];
};

const leftSize = (size: number): number => 2 ** Math.floor(Math.log2(size - 1));
