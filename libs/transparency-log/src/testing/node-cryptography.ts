import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Sha256 } from '../merkle/tree-hasher.js';
import type { SignEd25519, VerifyEd25519 } from '../notes/open-note.js';

// The fixed beginnings of DER-encoded Ed25519 keys (RFC 8410); the 32 bytes of the key follow.
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();

export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) => {
  const key = createPublicKey({
    key: Buffer.concat([PUBLIC_PREFIX, publicKey]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, message, key, signature);
};

/** A key pair out of one byte, the same in every run. */
export const keyPairOf = (
  seed: number,
): { readonly publicKey: Uint8Array; readonly sign: SignEd25519 } => {
  const privateKey = createPrivateKey({
    key: Buffer.concat([PRIVATE_PREFIX, Buffer.alloc(32, seed)]),
    format: 'der',
    type: 'pkcs8',
  });
  return {
    publicKey: rawPublicKey(createPublicKey(privateKey)),
    sign: (message) => sign(null, message, privateKey),
  };
};

const rawPublicKey = (key: KeyObject): Uint8Array =>
  key.export({ format: 'der', type: 'spki' }).subarray(PUBLIC_PREFIX.length);
