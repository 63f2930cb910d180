import { concat } from '../bytes/bytes.js';

/** 32 bytes of SHA-256. */
export type Hash = Uint8Array;

/** SHA-256 of bytes, from whatever the platform has. */
export type Sha256 = (bytes: Uint8Array) => Hash;

export const HASH_BYTES = 32;

/** The hashes of a Merkle tree. */
export interface TreeHasher {
  /** Root of the tree without leaves. */
  readonly empty: Hash;
  readonly leaf: (entry: Uint8Array) => Hash;
  readonly node: (left: Hash, right: Hash) => Hash;
}

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** RFC 6962, section 2.1: leaves and inner nodes are hashed apart, so that neither passes for the other. */
export const treeHasher = (sha256: Sha256): TreeHasher => ({
  empty: sha256(new Uint8Array(0)),
  leaf: (entry) => sha256(concat(LEAF, entry)),
  node: (left, right) => sha256(concat(NODE, left, right)),
});
