export { fromBase64, toBase64 } from './bytes/base64.js';
export { Malformed } from './malformed.js';
export {
  EMPTY_FRONTIER,
  appendLeaf,
  frontierNodes,
  frontierRoot,
  nodesOfRange,
  rangeRoot,
} from './merkle/frontier.js';
export type { Frontier, Grown, LeafRange, NodeId, TreeNode } from './merkle/frontier.js';
export { consistencyRanges, inclusionRanges } from './merkle/proof-ranges.js';
export { HASH_BYTES, treeHasher } from './merkle/tree-hasher.js';
export type { Hash, Sha256, TreeHasher } from './merkle/tree-hasher.js';
export { verifyConsistency, verifyInclusion } from './merkle/verify-proofs.js';
export type { TreeHead } from './merkle/verify-proofs.js';
export { formatCheckpoint, parseCheckpoint } from './notes/checkpoint.js';
export type { Checkpoint } from './notes/checkpoint.js';
export { formatNote, parseNote, parseSignatureLine, signatureLine } from './notes/note-format.js';
export type { NoteSignature, ParsedNote } from './notes/note-format.js';
export { formatVerifierKey, noteKey, parseVerifierKey } from './notes/note-key.js';
export type { NoteKey, SignatureType } from './notes/note-key.js';
export { cosignNote, openNote, signNote } from './notes/open-note.js';
export type {
  OpenedNote,
  SignEd25519,
  VerifiedSignature,
  VerifyEd25519,
} from './notes/open-note.js';
export { parseTlogPolicy } from './policy/tlog-policy.js';
export type { PolicyKey, TlogPolicy } from './policy/tlog-policy.js';
export { formatTlogProof, parseTlogProof } from './proofs/tlog-proof.js';
export type { TlogProof } from './proofs/tlog-proof.js';
export { verifyCheckpoint, verifyTlogProof } from './proofs/verify-proof.js';
export type { CheckpointVerdict, Cryptography, ProofVerdict } from './proofs/verify-proof.js';
export { decodeEntryBundle, encodeEntryBundle, ENTRY_BYTES_MAX } from './tiles/entry-bundle.js';
export { entriesPath, parseTilePath, tilePath } from './tiles/tile-path.js';
export type { TileResource } from './tiles/tile-path.js';
export {
  TILE_WIDTH,
  hashesOf,
  rootsOfRanges,
  tileWidth,
  tilesOfRanges,
  tilesSince,
} from './tiles/tile.js';
export type { Tile } from './tiles/tile.js';
