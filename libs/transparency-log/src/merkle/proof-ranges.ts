import type { LeafRange } from './frontier.js';
import { isCount, splitPoint } from './powers.js';

/**
 * The ranges whose roots prove that leaf `index` is in the tree of `size` leaves, from the leaf's sibling
 * upwards (RFC 6962, section 2.1.1). Only places: whoever has the hashes fetches them in one go.
 *
 * @throws {RangeError} when there is no such leaf.
 */
export const inclusionRanges = (index: number, size: number): readonly LeafRange[] => {
  if (!isCount(index) || !isCount(size) || index >= size) {
    throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  }
  const ranges: LeafRange[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    if (index < middle) {
      ranges.unshift({ start: middle, end });
      end = middle;
    } else {
      ranges.unshift({ start, end: middle });
      start = middle;
    }
  }
  return ranges;
};

/**
 * The ranges whose roots prove that the tree of `first` leaves is a prefix of the tree of `second` (RFC 6962,
 * section 2.1.2). Empty when one of them says all: nothing comes before an empty tree, a tree is its own prefix.
 *
 * @throws {RangeError} when `first` is larger.
 */
export const consistencyRanges = (first: number, second: number): readonly LeafRange[] => {
  if (!isCount(first) || !isCount(second) || first > second) {
    throw new RangeError(`a tree of ${first} is no prefix of one of ${second}`);
  }
  if (first === 0 || first === second) return [];
  const ranges: LeafRange[] = [];
  let start = 0;
  let end = second;
  // Whoever checks knows the old root: while the old tree is a complete subtree it needs no hash of its own.
  let isOldRoot = true;
  while (first < end) {
    const middle = start + splitPoint(end - start);
    if (first <= middle) {
      ranges.unshift({ start: middle, end });
      end = middle;
    } else {
      ranges.unshift({ start, end: middle });
      start = middle;
      isOldRoot = false;
    }
  }
  return isOldRoot ? ranges : [{ start, end }, ...ranges];
};
