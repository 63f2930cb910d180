import type { LeafRange, NodeId } from '../merkle/frontier.js';
import { nodesOfRange, rangeRoot } from '../merkle/frontier.js';
import { isCount } from '../merkle/powers.js';
import type { Hash, TreeHasher } from '../merkle/tree-hasher.js';
import { HASH_BYTES } from '../merkle/tree-hasher.js';
import { Malformed } from '../malformed.js';

/** Hashes side by side in a full tile; only every eighth level of the tree is stored. */
export const TILE_WIDTH = 256;
const TILE_HEIGHT = 8;

/** One tile: `width` hashes of tree level 8 · `level`, from `index` · 256 on. Partial below 256. */
export interface Tile {
  readonly level: number;
  readonly index: number;
  readonly width: number;
}

/** Where a node's hash comes from: complete subtrees of `span` leaves' width within one tile. */
export interface TilePlace {
  readonly level: number;
  readonly index: number;
  /** First hash of the tile that the node covers, and how many. */
  readonly offset: number;
  readonly span: number;
}

/** The tile that a node is computed from. */
export const tileOfNode = ({ level, index }: NodeId): TilePlace => {
  const tileLevel = Math.floor(level / TILE_HEIGHT);
  const span = 2 ** (level % TILE_HEIGHT);
  const first = index * span;
  return {
    level: tileLevel,
    index: Math.floor(first / TILE_WIDTH),
    offset: first % TILE_WIDTH,
    span,
  };
};

/**
 * The hash of a node out of its tile's bytes.
 *
 * @throws {Malformed} when the tile is too narrow for it.
 */
export const nodeInTile = (hasher: TreeHasher, place: TilePlace, bytes: Uint8Array): Hash => {
  const { offset, span } = place;
  const part = bytes.subarray(offset * HASH_BYTES, (offset + span) * HASH_BYTES);
  if (part.length < span * HASH_BYTES) {
    throw new Malformed('tile', `${offset + span} hashes needed, ${bytes.length} bytes there`);
  }
  let hashes = hashesOf(part);
  while (hashes.length > 1) {
    hashes = hashes.flatMap((left, index) => {
      const right = hashes[index + 1];
      return index % 2 === 0 && right ? [hasher.node(left, right)] : [];
    });
  }
  const [hash] = hashes;
  if (!hash) throw new Malformed('tile', 'no hash');
  return hash;
};

/** Width of the tile at `level` and `index` in a tree of `size` leaves; 0 where there is none. */
export const tileWidth = (
  { level, index }: Pick<Tile, 'level' | 'index'>,
  size: number,
): number => {
  const complete = Math.floor(size / TILE_WIDTH ** level);
  return Math.max(0, Math.min(TILE_WIDTH, complete - index * TILE_WIDTH));
};

/**
 * Tiles that a tree of `size` has and one of `since` leaves had not, level by level: those to write when a
 * tree has grown. All of its tiles for `since` 0.
 */
export const tilesSince = (since: number, size: number): readonly Tile[] => {
  if (!isCount(since) || !isCount(size) || since > size) {
    throw new RangeError(`a tree of ${since} does not grow to ${size}`);
  }
  const tiles: Tile[] = [];
  for (let level = 0; Math.floor(size / TILE_WIDTH ** level) > 0; level += 1) {
    const before = Math.floor(since / TILE_WIDTH ** level);
    const now = Math.floor(size / TILE_WIDTH ** level);
    if (before === now) continue;
    for (let index = Math.floor(before / TILE_WIDTH); index * TILE_WIDTH < now; index += 1) {
      tiles.push({ level, index, width: tileWidth({ level, index }, size) });
    }
  }
  return tiles;
};

/** Tiles to fetch for the roots of `ranges` in a tree of `size` leaves, each once. */
export const tilesOfRanges = (ranges: readonly LeafRange[], size: number): readonly Tile[] => {
  const tiles = new Map<string, Tile>();
  for (const node of ranges.flatMap(nodesOfRange)) {
    const { level, index } = tileOfNode(node);
    tiles.set(`${level}/${index}`, { level, index, width: tileWidth({ level, index }, size) });
  }
  return [...tiles.values()];
};

/** Roots of `ranges` out of the tiles that {@link tilesOfRanges} names. */
export const rootsOfRanges = (
  hasher: TreeHasher,
  ranges: readonly LeafRange[],
  tileAt: (level: number, index: number) => Uint8Array,
): readonly Hash[] =>
  ranges.map((range) =>
    rangeRoot(
      hasher,
      nodesOfRange(range).map((node) => {
        const place = tileOfNode(node);
        return nodeInTile(hasher, place, tileAt(place.level, place.index));
      }),
    ),
  );

/** The hashes that stand one after the other in a tile. @throws {Malformed} for half a hash. */
export const hashesOf = (bytes: Uint8Array): readonly Hash[] => {
  if (bytes.length % HASH_BYTES !== 0) throw new Malformed('tile', 'not a row of whole hashes');
  return Array.from({ length: bytes.length / HASH_BYTES }, (_, index) =>
    bytes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
  );
};
