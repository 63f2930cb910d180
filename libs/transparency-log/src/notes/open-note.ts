import { cosignedBytes, decodeCosignature, encodeCosignature } from './cosignature.js';
import type { NoteSignature } from './note-format.js';
import { parseNote, signedBytes } from './note-format.js';
import type { NoteKey } from './note-key.js';

/** Ed25519 (RFC 8032) of the platform: Node's crypto, Web Crypto, or a library in the browser. */
export type VerifyEd25519 = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean | Promise<boolean>;

/** Signs with a key that the caller keeps. */
export type SignEd25519 = (message: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** A signature that was checked. */
export interface VerifiedSignature {
  readonly key: NoteKey;
  /** Seconds since 1970 of a cosignature; null for a signature without time. */
  readonly time: number | null;
}

/** A note as far as the known keys vouch for it. */
export type OpenedNote =
  | {
      readonly kind: 'verified';
      readonly text: string;
      /** At least one; each known key once. */
      readonly verified: readonly VerifiedSignature[];
      /** Lines of keys that nobody named; they count for nothing. */
      readonly unknown: readonly NoteSignature[];
    }
  /** A known key's signature is not one: the note was altered, or somebody poses as that key. */
  | { readonly kind: 'badSignature'; readonly name: string; readonly keyId: string }
  | { readonly kind: 'noKnownSignature' };

/**
 * Checks a note against known keys. A signature of a known key that fails refuses the whole note; unknown
 * ones are passed over.
 *
 * @throws {Malformed} when it is no note.
 */
export const openNote = async (
  note: string,
  keys: readonly NoteKey[],
  verify: VerifyEd25519,
): Promise<OpenedNote> => {
  const { text, signatures } = parseNote(note);
  const verified: VerifiedSignature[] = [];
  const unknown: NoteSignature[] = [];
  for (const signature of signatures) {
    const key = keys.find(({ name, id }) => name === signature.name && id === signature.keyId);
    if (!key) {
      unknown.push(signature);
      continue;
    }
    // The same line twice says no more than once.
    if (verified.some((earlier) => earlier.key === key)) continue;
    const checked = await check(text, { key, signature: signature.signature }, verify);
    if (!checked) {
      return { kind: 'badSignature', name: signature.name, keyId: signature.keyId };
    }
    verified.push(checked);
  }
  return verified.length > 0
    ? { kind: 'verified', text, verified, unknown }
    : { kind: 'noKnownSignature' };
};

const check = async (
  text: string,
  { key, signature }: { readonly key: NoteKey; readonly signature: Uint8Array },
  verify: VerifyEd25519,
): Promise<VerifiedSignature | undefined> => {
  if (key.type === 'ed25519') {
    return (await verify(key.publicKey, signedBytes(text), signature))
      ? { key, time: null }
      : undefined;
  }
  const cosignature = decodeCosignature(signature);
  if (!cosignature) return undefined;
  const { time } = cosignature;
  return (await verify(key.publicKey, cosignedBytes(text, time), cosignature.signature))
    ? { key, time }
    : undefined;
};

/** The signature line of a note's own key. */
export const signNote = async (
  text: string,
  key: NoteKey,
  sign: SignEd25519,
): Promise<NoteSignature> => ({
  name: key.name,
  keyId: key.id,
  signature: await sign(signedBytes(text)),
});

/** The signature line of a witness; `time` in seconds since 1970. */
export const cosignNote = async (
  text: string,
  { key, time }: { readonly key: NoteKey; readonly time: number },
  sign: SignEd25519,
): Promise<NoteSignature> => ({
  name: key.name,
  keyId: key.id,
  signature: encodeCosignature({ time, signature: await sign(cosignedBytes(text, time)) }),
});
