import fc from 'fast-check';
import {
  entryOf,
  hasher,
  leavesOf,
  naiveConsistency,
  naiveInclusion,
  naiveRoot,
} from '../testing/naive-tree.js';
import type { Frontier, LeafRange, NodeId } from './frontier.js';
import {
  EMPTY_FRONTIER,
  appendLeaf,
  frontierNodes,
  frontierRoot,
  nodesOfRange,
  rangeRoot,
} from './frontier.js';
import { consistencyRanges, inclusionRanges } from './proof-ranges.js';
import type { Hash } from './tree-hasher.js';
import { verifyConsistency, verifyInclusion } from './verify-proofs.js';

const SIZE_MAX = 256;
const leaves = leavesOf(SIZE_MAX);
const frontiers: Frontier[] = [EMPTY_FRONTIER];
const nodes = new Map<string, Hash>();
for (const leaf of leaves) {
  const before = frontiers.at(-1) ?? EMPTY_FRONTIER;
  const { frontier, completed } = appendLeaf(hasher, before, leaf);
  frontiers.push(frontier);
  for (const { level, index, hash } of completed) nodes.set(`${level}/${index}`, hash);
}
const roots = frontiers.map((frontier) => frontierRoot(hasher, frontier));
const headOf = (size: number) => ({ size, root: roots[size] ?? hasher.empty });
const rootsOf = (ranges: readonly LeafRange[]): readonly Hash[] =>
  ranges.map((range) =>
    rangeRoot(
      hasher,
      nodesOfRange(range).map(({ level, index }) => nodes.get(`${level}/${index}`) ?? hasher.empty),
    ),
  );
const included = (index: number, size: number): readonly Hash[] =>
  rootsOf(inclusionRanges(index, size));
const consistent = (first: number, second: number): readonly Hash[] =>
  rootsOf(consistencyRanges(first, second));
const everyIndex = (size: number): readonly number[] => Array.from({ length: size }, (_, at) => at);
const flipped = (hash: Hash, bit: number): Hash => {
  const copy = Uint8Array.from(hash);
  const at = (bit >> 3) % copy.length;
  copy[at] = (copy[at] ?? 0) ^ (1 << (bit & 7));
  return copy;
};
/** A proof and everything near it: a hash more or less, one altered, two in each other's place. */
const near = (proof: readonly Hash[], bit: number): readonly (readonly Hash[])[] => [
  [...proof, hasher.empty],
  ...(proof.length > 0 ? [proof.slice(1), proof.slice(0, -1)] : []),
  ...proof.map((hash, index) => proof.with(index, flipped(hash, bit))),
  ...(proof.length > 1 ? [proof.toReversed()] : []),
];

describe('a growing tree', () => {
  it('has at every size the root that RFC 6962 defines', () => {
    for (let size = 0; size <= SIZE_MAX; size += 1) {
      expect(roots[size]).toEqual(naiveRoot(leaves.slice(0, size)));
    }
  });

  it('keeps one hash for each bit of its size, at the places that say so', () => {
    frontiers.forEach(({ size, hashes }) => {
      const places: readonly NodeId[] = frontierNodes(size);
      expect(hashes).toHaveLength(size.toString(2).replaceAll('0', '').length);
      expect(hashes).toEqual(places.map(({ level, index }) => nodes.get(`${level}/${index}`)));
    });
  });

  it('refuses a frontier that lost its hashes', () => {
    expect(() => appendLeaf(hasher, { size: 1, hashes: [] }, hasher.empty)).toThrow(RangeError);
  });
});

describe('an inclusion proof', () => {
  it('of every leaf in every tree up to 256 is the one of RFC 6962 and verifies', () => {
    for (let size = 1; size <= SIZE_MAX; size += 1) {
      const indexes = everyIndex(size);
      const proofs = indexes.map((index) => included(index, size));
      const failing = indexes.filter((index) => {
        const claim = {
          index,
          leafHash: leaves[index] ?? hasher.empty,
          proof: proofs[index] ?? [],
        };
        return !verifyInclusion(hasher, claim, headOf(size));
      });
      expect(failing).toEqual([]);
      if (size % 64 > 2) continue;
      expect(proofs).toEqual(indexes.map((index) => naiveInclusion(index, leaves.slice(0, size))));
    }
  });

  it('proves nothing once any part of it is another', () => {
    for (let size = 1; size <= SIZE_MAX; size += 7) {
      for (let index = 0; index < size; index += 3) {
        const leafHash = leaves[index] ?? hasher.empty;
        const proof = included(index, size);
        const head = headOf(size);
        const claim = { index, leafHash, proof };
        const forged = [
          ...near(proof, index + size).map((other) => [{ ...claim, proof: other }, head] as const),
          [{ ...claim, leafHash: flipped(leafHash, index) }, head] as const,
          [claim, { size, root: flipped(head.root, size) }] as const,
          [{ ...claim, index: size }, head] as const,
          [{ ...claim, index: -1 }, head] as const,
          [{ ...claim, index: index + 0.5 }, head] as const,
          [claim, headOf(size - 1)] as const,
        ];
        expect(forged.filter(([given, tree]) => verifyInclusion(hasher, given, tree))).toEqual([]);
      }
    }
  });

  it('is asked for of no leaf that is not there', () => {
    expect(() => inclusionRanges(1, 1)).toThrow(RangeError);
    expect(() => inclusionRanges(-1, 1)).toThrow(RangeError);
  });
});

describe('a consistency proof', () => {
  it('between any two trees up to 256 is the one of RFC 6962 and verifies', () => {
    for (let second = 0; second <= SIZE_MAX; second += 1) {
      const firsts = everyIndex(second + 1);
      const proofs = firsts.map((first) => consistent(first, second));
      const failing = firsts.filter(
        (first) =>
          !verifyConsistency(
            hasher,
            { first: headOf(first), second: headOf(second) },
            proofs[first] ?? [],
          ),
      );
      expect(failing).toEqual([]);
      if (second % 64 > 2) continue;
      expect(proofs).toEqual(
        firsts.map((first) => naiveConsistency(first, leaves.slice(0, second))),
      );
    }
  });

  it('proves nothing once any part of it is another', () => {
    for (let second = 1; second <= SIZE_MAX; second += 7) {
      for (let first = 0; first <= second; first += 3) {
        const proof = consistent(first, second);
        const [from, to] = [headOf(first), headOf(second)];
        const heads = { first: from, second: to };
        const believed = near(proof, first + second).filter((forged) =>
          verifyConsistency(hasher, heads, forged),
        );
        expect(believed).toEqual([]);
        const other = flipped(from.root, first);
        expect(
          verifyConsistency(hasher, { ...heads, first: { ...from, root: other } }, proof),
        ).toBe(false);
        expect(
          verifyConsistency(hasher, { first: to, second: { ...from, size: first - 1 } }, proof),
        ).toBe(false);
        if (first > 0) {
          const forked = { ...to, root: flipped(to.root, second) };
          expect(verifyConsistency(hasher, { ...heads, second: forked }, proof)).toBe(false);
        }
      }
    }
  });

  it('shows every rewritten entry, whichever it is and however far the tree has grown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.nat({ max: 100 }),
        fc.nat(),
        (first, grown, pick) => {
          const second = first + grown;
          const rewritten = leaves
            .slice(0, second)
            .with(pick % first, hasher.leaf(Buffer.from('forged')));
          const proof = naiveConsistency(first, rewritten);
          const heads = {
            first: headOf(first),
            second: { size: second, root: naiveRoot(rewritten) },
          };
          expect(verifyConsistency(hasher, heads, proof)).toBe(false);
        },
      ),
    );
  });

  it('is not asked for backwards', () => {
    expect(() => consistencyRanges(2, 1)).toThrow(RangeError);
  });
});

it('tells an entry that looks like an inner node from that node', () => {
  const [left, right] = [hasher.leaf(entryOf(0)), hasher.leaf(entryOf(1))];
  expect(hasher.leaf(Buffer.concat([left, right]))).not.toEqual(hasher.node(left, right));
});
