import { isCount } from '../merkle/powers.js';
import type { Tile } from './tile.js';
import { TILE_WIDTH } from './tile.js';

/** What a path names: a tile of hashes, or the entries below a tile of level 0. */
export type TileResource =
  | { readonly kind: 'hashes'; readonly tile: Tile }
  | { readonly kind: 'entries'; readonly index: number; readonly width: number };

/** `tile/0/x001/x234/067.p/112`: the path of a tile of hashes below a log's prefix. */
export const tilePath = ({ level, index, width }: Tile): string =>
  `tile/${level}/${numberPath(index)}${partialSuffix(width)}`;

/** `tile/entries/000.p/3`: the path of an entry bundle. */
export const entriesPath = (index: number, width: number): string =>
  `tile/entries/${numberPath(index)}${partialSuffix(width)}`;

const PATH =
  /^tile\/(?<level>entries|0|[1-9]\d?)\/(?<number>(?:x\d{3}\/)*\d{3})(?:\.p\/(?<width>[1-9]\d{0,2}))?$/;
const LEVEL_MAX = 63;

/** What a path names, or undefined where it is not the one path of a tile. */
export const parseTilePath = (path: string): TileResource | undefined => {
  const { level, number, width: partial } = PATH.exec(path)?.groups ?? {};
  if (level === undefined || number === undefined) return undefined;
  const index = Number(number.replaceAll(/[x/]/g, ''));
  const width = partial === undefined ? TILE_WIDTH : Number(partial);
  if (!isCount(index) || numberPath(index) !== number) return undefined;
  if (partial !== undefined && width >= TILE_WIDTH) return undefined;
  if (level === 'entries') return { kind: 'entries', index, width };
  return Number(level) > LEVEL_MAX
    ? undefined
    : { kind: 'hashes', tile: { level: Number(level), index, width } };
};

const numberPath = (value: number): string => {
  const last = String(value % 1_000).padStart(3, '0');
  let path = last;
  for (let rest = Math.floor(value / 1_000); rest > 0; rest = Math.floor(rest / 1_000)) {
    path = `x${String(rest % 1_000).padStart(3, '0')}/${path}`;
  }
  return path;
};

const partialSuffix = (width: number): string => (width === TILE_WIDTH ? '' : `.p/${width}`);
