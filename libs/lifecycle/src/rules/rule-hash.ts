import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { JsonObject } from '@tollgate/canonical-json';
import { canonicalize } from '@tollgate/canonical-json';

/** SHA-256 (hex) of a rule's canonical content. For a template it is the hash that initiatives pin. */
export const ruleHash = (content: object): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalize(content))));

/** Bytes of a value in its canonical form. */
export const canonicalBytes = (value: unknown): number => utf8ToBytes(canonicalize(value)).length;

/** A parsed document as the plain JSON that events carry. */
export const asJson = (content: object): JsonObject =>
  JSON.parse(canonicalize(content)) as JsonObject;
