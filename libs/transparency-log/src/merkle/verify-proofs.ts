import { sameBytes } from '../bytes/bytes.js';
import { isCount, isPowerOfTwo } from './powers.js';
import type { Hash, TreeHasher } from './tree-hasher.js';
import { HASH_BYTES } from './tree-hasher.js';

/** A tree by its size and root. */
export interface TreeHead {
  readonly size: number;
  readonly root: Hash;
}

/** True when `proof` shows that `leafHash` stands at `index` of the tree (RFC 9162, section 2.1.3.2). */
export const verifyInclusion = (
  hasher: TreeHasher,
  claim: { readonly index: number; readonly leafHash: Hash; readonly proof: readonly Hash[] },
  { size, root }: TreeHead,
): boolean => {
  const { index, leafHash, proof } = claim;
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  if (![leafHash, root, ...proof].every(isHash)) return false;
  let place = index;
  let last = size - 1;
  let hash = leafHash;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = hasher.node(sibling, hash);
      // A last node without sibling rises unhashed until it is somebody's right child.
      while (place % 2 === 0 && place !== 0) {
        place = half(place);
        last = half(last);
      }
    } else {
      hash = hasher.node(hash, sibling);
    }
    place = half(place);
    last = half(last);
  }
  return last === 0 && sameBytes(hash, root);
};

/** True when `proof` shows that the first tree is a prefix of the second (RFC 9162, section 2.1.4.2). */
export const verifyConsistency = (
  hasher: TreeHasher,
  { first, second }: { readonly first: TreeHead; readonly second: TreeHead },
  proof: readonly Hash[],
): boolean => {
  if (!isCount(first.size) || !isCount(second.size) || first.size > second.size) return false;
  if (![first.root, second.root, ...proof].every(isHash)) return false;
  if (first.size === second.size) return proof.length === 0 && sameBytes(first.root, second.root);
  if (first.size === 0) return proof.length === 0 && sameBytes(first.root, hasher.empty);
  const [start, ...rest] = isPowerOfTwo(first.size) ? [first.root, ...proof] : proof;
  return start !== undefined && climbs(hasher, { first, second, start, rest });
};

const climbs = (
  hasher: TreeHasher,
  path: {
    readonly first: TreeHead;
    readonly second: TreeHead;
    readonly start: Hash;
    readonly rest: readonly Hash[];
  },
): boolean => {
  let place = path.first.size - 1;
  let last = path.second.size - 1;
  while (place % 2 === 1) {
    place = half(place);
    last = half(last);
  }
  let oldHash = path.start;
  let newHash = path.start;
  for (const sibling of path.rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      oldHash = hasher.node(sibling, oldHash);
      newHash = hasher.node(sibling, newHash);
      while (place % 2 === 0 && place !== 0) {
        place = half(place);
        last = half(last);
      }
    } else {
      newHash = hasher.node(newHash, sibling);
    }
    place = half(place);
    last = half(last);
  }
  return last === 0 && sameBytes(oldHash, path.first.root) && sameBytes(newHash, path.second.root);
};

const half = (value: number): number => Math.floor(value / 2);
const isHash = (hash: Hash): boolean => hash.length === HASH_BYTES;
