import { concat } from '../bytes/bytes.js';
import { toUtf8 } from '../bytes/utf8.js';

const TIME_BYTES = 8;
const TIME_MAX = Number.MAX_SAFE_INTEGER;

/** A witness's statement: at this time it had seen this tree and none larger. */
export interface Cosignature {
  /** Seconds since 1970. */
  readonly time: number;
  /** 64 bytes of Ed25519. */
  readonly signature: Uint8Array;
}

/** What a witness signs for a checkpoint's text at a time, in seconds since 1970. */
export const cosignedBytes = (checkpointText: string, time: number): Uint8Array =>
  toUtf8(`cosignature/v1\ntime ${time}\n${checkpointText}`);

/** Time and signature as they stand in a note's signature line. */
export const encodeCosignature = ({ time, signature }: Cosignature): Uint8Array => {
  const encoded = new Uint8Array(TIME_BYTES);
  let rest = time;
  for (let index = TIME_BYTES - 1; index >= 0; index -= 1) {
    encoded[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return concat(encoded, signature);
};

/** The parts of an encoded cosignature, or undefined where it is none or lies beyond any time. */
export const decodeCosignature = (bytes: Uint8Array): Cosignature | undefined => {
  if (bytes.length <= TIME_BYTES) return undefined;
  const time = bytes.subarray(0, TIME_BYTES).reduce((value, byte) => value * 256 + byte, 0);
  return time > TIME_MAX ? undefined : { time, signature: bytes.subarray(TIME_BYTES) };
};
