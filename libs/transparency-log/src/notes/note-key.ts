import { concat } from '../bytes/bytes.js';
import { fromBase64, toBase64 } from '../bytes/base64.js';
import { toUtf8 } from '../bytes/utf8.js';
import { Malformed } from '../malformed.js';
import type { Sha256 } from '../merkle/tree-hasher.js';

/** What a key signs: notes of its own, or cosignatures with a time. */
export type SignatureType = 'ed25519' | 'cosignature/v1';

const TYPE_BYTES = { ed25519: 0x01, 'cosignature/v1': 0x04 } as const satisfies Record<
  SignatureType,
  number
>;
const ED25519_KEY_BYTES = 32;
/** A name has neither a space nor a plus, and no control character. */
const NAME = /^[^\s+\p{Cc}]+$/u;

/** A public key under the name that stands beside its signatures. */
export interface NoteKey {
  readonly name: string;
  readonly type: SignatureType;
  /** 32 bytes, RFC 8032. */
  readonly publicKey: Uint8Array;
  /** The first four bytes, in hex, of the hash of name, type and key: tells keys of one name apart. */
  readonly id: string;
}

/** A key with its id. @throws {Malformed} for a name or key that notes cannot carry. */
export const noteKey = (
  sha256: Sha256,
  { name, type, publicKey }: Omit<NoteKey, 'id'>,
): NoteKey => {
  if (!NAME.test(name)) throw new Malformed('key name', 'empty, or with space, plus or control');
  if (publicKey.length !== ED25519_KEY_BYTES) throw new Malformed('key', 'not 32 bytes long');
  const hashed = concat(toUtf8(`${name}\n`), Uint8Array.of(TYPE_BYTES[type]), publicKey);
  return { name, type, publicKey, id: toHex(sha256(hashed).subarray(0, 4)) };
};

/** `name+id+base64(type ‖ key)`: a key as policies and key files write it. */
export const formatVerifierKey = ({ name, type, publicKey, id }: NoteKey): string =>
  `${name}+${id}+${toBase64(concat(Uint8Array.of(TYPE_BYTES[type]), publicKey))}`;

/** Reads what {@link formatVerifierKey} writes. @throws {Malformed} naming what is wrong with it. */
export const parseVerifierKey = (sha256: Sha256, text: string): NoteKey => {
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const bytes = encoded === undefined ? undefined : fromBase64(encoded);
  if (name === undefined || !bytes) throw new Malformed('verifier key', 'not name+id+base64');
  const type = typeOf(bytes[0]);
  if (!type) throw new Malformed('verifier key', `unknown signature type ${bytes[0]}`);
  const key = noteKey(sha256, { name, type, publicKey: bytes.subarray(1) });
  if (key.id !== id) throw new Malformed('verifier key', `its id is ${key.id}, not ${id}`);
  return key;
};

export const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const typeOf = (byte: number | undefined): SignatureType | undefined =>
  byte === TYPE_BYTES.ed25519
    ? 'ed25519'
    : byte === TYPE_BYTES['cosignature/v1']
      ? 'cosignature/v1'
      : undefined;
