import { Malformed } from '../malformed.js';
import type { Sha256 } from '../merkle/tree-hasher.js';
import { treeHasher } from '../merkle/tree-hasher.js';
import { verifyInclusion } from '../merkle/verify-proofs.js';
import type { Checkpoint } from '../notes/checkpoint.js';
import { parseCheckpoint } from '../notes/checkpoint.js';
import type { VerifiedSignature, VerifyEd25519 } from '../notes/open-note.js';
import { openNote } from '../notes/open-note.js';
import type { TlogPolicy } from '../policy/tlog-policy.js';
import { parseTlogProof } from './tlog-proof.js';

/** The platform's cryptography. */
export interface Cryptography {
  readonly sha256: Sha256;
  readonly verifyEd25519: VerifyEd25519;
}

/** What a checkpoint is worth under a policy. */
export type CheckpointVerdict =
  | {
      readonly kind: 'trusted';
      readonly checkpoint: Checkpoint;
      readonly cosigners: readonly VerifiedSignature[];
    }
  | { readonly kind: 'malformed'; readonly rule: string }
  | { readonly kind: 'badSignature'; readonly name: string }
  /** No log of the policy signed it, or one signed under another log's name. */
  | { readonly kind: 'unknownLog' }
  | { readonly kind: 'quorumMissed'; readonly cosigners: readonly string[] };

/** What a single proof is worth. */
export type ProofVerdict =
  | Exclude<CheckpointVerdict, { readonly kind: 'trusted' }>
  | { readonly kind: 'notIncluded'; readonly index: number; readonly size: number }
  | {
      readonly kind: 'included';
      readonly index: number;
      readonly checkpoint: Checkpoint;
      readonly cosigners: readonly VerifiedSignature[];
    };

/** Checks a signed checkpoint against a policy: a known log's signature, and the quorum of witnesses. */
export const verifyCheckpoint = async (
  note: string,
  policy: TlogPolicy,
  { verifyEd25519 }: Cryptography,
): Promise<CheckpointVerdict> => {
  try {
    const logs = policy.logs.map(({ key }) => key);
    const keys = [...logs, ...policy.witnesses.map(({ key }) => key)];
    const opened = await openNote(note, keys, verifyEd25519);
    if (opened.kind === 'badSignature') return { kind: 'badSignature', name: opened.name };
    if (opened.kind === 'noKnownSignature') return { kind: 'unknownLog' };
    const checkpoint = parseCheckpoint(opened.text);
    const signedByLog = opened.verified.some(
      ({ key }) => logs.includes(key) && key.name === checkpoint.origin,
    );
    if (!signedByLog) return { kind: 'unknownLog' };
    const cosigners = opened.verified.filter(({ key }) => key.type === 'cosignature/v1');
    return policy.quorumMet(cosigners.map(({ key }) => key))
      ? { kind: 'trusted', checkpoint, cosigners }
      : { kind: 'quorumMissed', cosigners: cosigners.map(({ key }) => key.name) };
  } catch (error) {
    if (error instanceof Malformed) return { kind: 'malformed', rule: error.message };
    throw error;
  }
};

/** Checks offline that the bytes of `entry` are in a log that the policy trusts; `proof` is the file's text. */
export const verifyTlogProof = async (
  { proof, entry }: { readonly proof: string; readonly entry: Uint8Array },
  policy: TlogPolicy,
  cryptography: Cryptography,
): Promise<ProofVerdict> => {
  try {
    const { index, hashes, checkpoint: note } = parseTlogProof(proof);
    const verdict = await verifyCheckpoint(note, policy, cryptography);
    if (verdict.kind !== 'trusted') return verdict;
    const { checkpoint, cosigners } = verdict;
    const hasher = treeHasher(cryptography.sha256);
    const claim = { index, leafHash: hasher.leaf(entry), proof: hashes };
    return verifyInclusion(hasher, claim, checkpoint)
      ? { kind: 'included', index, checkpoint, cosigners }
      : { kind: 'notIncluded', index, size: checkpoint.size };
  } catch (error) {
    if (error instanceof Malformed) return { kind: 'malformed', rule: error.message };
    throw error;
  }
};
