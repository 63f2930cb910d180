import { fromBase64, toBase64 } from '../bytes/base64.js';
import { Malformed } from '../malformed.js';
import { isCount } from '../merkle/powers.js';
import { HASH_BYTES } from '../merkle/tree-hasher.js';
import type { TreeHead } from '../merkle/verify-proofs.js';

/** A log's tree head under the log's name. */
export interface Checkpoint extends TreeHead {
  /** The log's identity; also the name of its key. */
  readonly origin: string;
  /** Lines of other people's use after the three; we write none. */
  readonly extensions: readonly string[];
}

/** The note text of a checkpoint. */
export const formatCheckpoint = ({ origin, size, root, extensions }: Checkpoint): string =>
  `${[origin, String(size), toBase64(root), ...extensions].join('\n')}\n`;

/** Reads a checkpoint's note text. @throws {Malformed} naming what is wrong. */
export const parseCheckpoint = (text: string): Checkpoint => {
  if (!text.endsWith('\n')) throw new Malformed('checkpoint', 'does not end in a newline');
  const [origin, sizeText, rootText, ...extensions] = text.slice(0, -1).split('\n');
  if (!origin) throw new Malformed('checkpoint', 'has no origin');
  if (sizeText === undefined || !/^(?:0|[1-9]\d*)$/.test(sizeText)) {
    throw new Malformed('checkpoint', 'has no size');
  }
  const size = Number(sizeText);
  if (!isCount(size)) throw new Malformed('checkpoint', 'is larger than can be counted');
  const root = rootText === undefined ? undefined : fromBase64(rootText);
  if (root?.length !== HASH_BYTES) throw new Malformed('checkpoint', 'has no root hash');
  if (extensions.includes('')) throw new Malformed('checkpoint', 'has an empty extension line');
  return { origin, size, root, extensions };
};
