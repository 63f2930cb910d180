import fc from 'fast-check';
import { Malformed } from '../malformed.js';
import { consistencyRanges, inclusionRanges } from '../merkle/proof-ranges.js';
import { entryOf, hasher, leavesOf, naiveInclusion, naiveRoot } from '../testing/naive-tree.js';
import { decodeEntryBundle, encodeEntryBundle, ENTRY_BYTES_MAX } from './entry-bundle.js';
import { entriesPath, parseTilePath, tilePath } from './tile-path.js';
import type { Tile } from './tile.js';
import {
  TILE_WIDTH,
  hashesOf,
  rootsOfRanges,
  tileWidth,
  tilesOfRanges,
  tilesSince,
} from './tile.js';

const SIZE = 70_000;

/** Tiles of a tree as a log would store them. */
const tilesOf = (size: number): ReadonlyMap<string, Uint8Array> => {
  const stored = new Map<string, Uint8Array>();
  let row = leavesOf(size);
  for (let level = 0; row.length > 0; level += 1) {
    const above: Uint8Array[] = [];
    for (let index = 0; index * TILE_WIDTH < row.length; index += 1) {
      const hashes = row.slice(index * TILE_WIDTH, (index + 1) * TILE_WIDTH);
      stored.set(`${level}/${index}`, Buffer.concat(hashes));
      if (hashes.length === TILE_WIDTH) above.push(naiveRoot(hashes));
    }
    row = above;
  }
  return stored;
};

describe('the tiles of a tree', () => {
  it('of 70,000 leaves are those that the specification counts', () => {
    const tiles = tilesSince(0, SIZE);
    const countOf = (level: number, full: boolean) =>
      tiles.filter((tile) => tile.level === level && (tile.width === TILE_WIDTH) === full);
    expect(countOf(0, true)).toHaveLength(273);
    expect(countOf(0, false).map(({ width }) => width)).toEqual([112]);
    expect(countOf(1, true)).toHaveLength(1);
    expect(countOf(1, false).map(({ width }) => width)).toEqual([17]);
    expect(countOf(2, false).map(({ width }) => width)).toEqual([1]);
    expect(tiles).toHaveLength(273 + 1 + 1 + 1 + 1);
  });

  it('give any proof, out of few of them', () => {
    const stored = tilesOf(SIZE);
    const leaves = leavesOf(SIZE);
    const fetched: string[] = [];
    const tileAt = (level: number, index: number): Uint8Array => {
      fetched.push(`${level}/${index}`);
      return stored.get(`${level}/${index}`) ?? new Uint8Array(0);
    };
    for (const index of [0, 255, 256, 65_535, 65_536, SIZE - 1]) {
      const ranges = inclusionRanges(index, SIZE);
      fetched.length = 0;
      expect(rootsOfRanges(hasher, ranges, tileAt)).toEqual(naiveInclusion(index, leaves));
      const named = tilesOfRanges(ranges, SIZE).map((tile) => `${tile.level}/${tile.index}`);
      expect(new Set(fetched)).toEqual(new Set(named));
      expect(named.length).toBeLessThanOrEqual(5);
    }
  });

  it('that come with growth are those that hold something new', () => {
    fc.assert(
      fc.property(fc.nat({ max: 70_000 }), fc.nat({ max: 700 }), (since, grown) => {
        const keyOf = ({ level, index, width }: Tile) => `${level}/${index}/${width}`;
        const before = new Set(tilesSince(0, since).map(keyOf));
        const after = tilesSince(0, since + grown).map(keyOf);
        const fresh = tilesSince(since, since + grown).map(keyOf);
        expect(fresh).toEqual(after.filter((key) => !before.has(key)));
      }),
      { numRuns: 50 },
    );
  });

  it('are as wide as the tree fills them, and 0 where there is none', () => {
    expect(tileWidth({ level: 0, index: 0 }, 3)).toBe(3);
    expect(tileWidth({ level: 0, index: 1 }, 256)).toBe(0);
    expect(tileWidth({ level: 1, index: 0 }, 256)).toBe(1);
  });

  it('that are too narrow or cut prove nothing', () => {
    const ranges = consistencyRanges(3, 8);
    expect(() => rootsOfRanges(hasher, ranges, () => new Uint8Array(64))).toThrow(Malformed);
    expect(() => hashesOf(new Uint8Array(33))).toThrow(Malformed);
    expect(() => tilesSince(2, 1)).toThrow(RangeError);
  });
});

describe('a tile’s path', () => {
  it('is the one of the specification, and reads back', () => {
    expect(tilePath({ level: 0, index: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067');
    expect(tilePath({ level: 1, index: 0, width: 17 })).toBe('tile/1/000.p/17');
    expect(entriesPath(273, 112)).toBe('tile/entries/273.p/112');
    fc.assert(
      fc.property(
        fc.nat({ max: 63 }),
        fc.nat({ max: 2 ** 40 }),
        fc.integer({ min: 1, max: 256 }),
        (level, index, width) => {
          const tile = { level, index, width };
          expect(parseTilePath(tilePath(tile))).toEqual({ kind: 'hashes', tile });
          expect(parseTilePath(entriesPath(index, width))).toEqual({
            kind: 'entries',
            index,
            width,
          });
        },
      ),
    );
  });

  it.each([
    'tile/0/1',
    'tile/0/x000/001',
    'tile/00/001',
    'tile/64/000',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/0/../001',
    'tile/entries/000/',
    'tile/0/001\n',
    'tile/0/x999/x999/x999/x999/x999/x999/999',
  ])('is nothing but that: %j', (path) => {
    expect(parseTilePath(path)).toBeUndefined();
  });
});

describe('an entry bundle', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 600 })), (entries) => {
        expect(
          decodeEntryBundle(encodeEntryBundle(entries)).map((each) => Uint8Array.from(each)),
        ).toEqual(entries);
      }),
    );
    expect(encodeEntryBundle([entryOf(1)]).subarray(0, 2)).toEqual(Uint8Array.of(0, 7));
  });

  it('takes no entry whose length two bytes cannot say, and is never cut short', () => {
    const largest = new Uint8Array(ENTRY_BYTES_MAX);
    expect(decodeEntryBundle(encodeEntryBundle([largest]))[0]).toHaveLength(ENTRY_BYTES_MAX);
    expect(() => encodeEntryBundle([new Uint8Array(ENTRY_BYTES_MAX + 1)])).toThrow(Malformed);
    expect(() => decodeEntryBundle(Uint8Array.of(0))).toThrow(Malformed);
    expect(() => decodeEntryBundle(Uint8Array.of(0, 2, 1))).toThrow(Malformed);
  });
});
