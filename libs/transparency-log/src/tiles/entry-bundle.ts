import { concat } from '../bytes/bytes.js';
import { Malformed } from '../malformed.js';

/** An entry's length stands in two bytes. */
export const ENTRY_BYTES_MAX = 65_535;

/** Entries as a bundle holds them: each after its length, big-endian. @throws {Malformed} for a too long one. */
export const encodeEntryBundle = (entries: readonly Uint8Array[]): Uint8Array =>
  concat(
    ...entries.flatMap((entry) => {
      if (entry.length > ENTRY_BYTES_MAX) {
        throw new Malformed('entry bundle', `an entry of ${entry.length} bytes does not fit`);
      }
      return [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry];
    }),
  );

/** The entries of a bundle. @throws {Malformed} when it ends in the middle of one. */
export const decodeEntryBundle = (bundle: Uint8Array): readonly Uint8Array[] => {
  const entries: Uint8Array[] = [];
  let offset = 0;
  while (offset < bundle.length) {
    const [high, low] = bundle.subarray(offset, offset + 2);
    if (high === undefined || low === undefined) {
      throw new Malformed('entry bundle', 'ends in the middle of a length');
    }
    const end = offset + 2 + high * 256 + low;
    if (end > bundle.length) throw new Malformed('entry bundle', 'ends in the middle of an entry');
    entries.push(bundle.subarray(offset + 2, end));
    offset = end;
  }
  return entries;
};
