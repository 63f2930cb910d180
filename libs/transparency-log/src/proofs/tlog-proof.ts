import { fromBase64, toBase64 } from '../bytes/base64.js';
import { Malformed } from '../malformed.js';
import { isCount } from '../merkle/powers.js';
import type { Hash } from '../merkle/tree-hasher.js';
import { HASH_BYTES } from '../merkle/tree-hasher.js';

const HEADER = 'c2sp.org/tlog-proof@v1';

/** A proof that stands alone: the entry's place, the way up, the signed checkpoint it leads to. */
export interface TlogProof {
  /** Opaque and vouched for by nobody; null when there is none. */
  readonly extra: Uint8Array | null;
  readonly index: number;
  /** From the leaf's sibling upwards. */
  readonly hashes: readonly Hash[];
  /** The signed note, word for word. */
  readonly checkpoint: string;
}

/** The proof as a text file (`.tlog-proof`). */
export const formatTlogProof = ({ extra, index, hashes, checkpoint }: TlogProof): string =>
  [
    HEADER,
    ...(extra === null ? [] : [`extra ${toBase64(extra)}`]),
    `index ${index}`,
    ...hashes.map(toBase64),
    '',
    checkpoint,
  ].join('\n');

/** Reads a proof; nothing of it is verified. @throws {Malformed} naming what is wrong. */
export const parseTlogProof = (text: string): TlogProof => {
  const border = text.indexOf('\n\n');
  if (border < 0) throw new Malformed('proof', 'has no checkpoint');
  const [header, ...lines] = text.slice(0, border).split('\n');
  if (header !== HEADER) throw new Malformed('proof', `does not begin with ${HEADER}`);
  const extra = lines[0]?.startsWith('extra ') ? readExtra(lines.shift() ?? '') : null;
  const [, indexText] = /^index (0|[1-9]\d*)$/.exec(lines.shift() ?? '') ?? [];
  const index = Number(indexText);
  if (indexText === undefined || !isCount(index)) throw new Malformed('proof', 'has no index');
  return { extra, index, hashes: lines.map(readHash), checkpoint: text.slice(border + 2) };
};

const readExtra = (line: string): Uint8Array => {
  const extra = fromBase64(line.slice('extra '.length));
  if (!extra) throw new Malformed('proof', 'has extra data that is not base 64');
  return extra;
};

const readHash = (line: string): Hash => {
  const hash = fromBase64(line);
  if (hash?.length !== HASH_BYTES) throw new Malformed('proof', 'has a line that is no hash');
  return hash;
};
