import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from '@tollgate/canonical-json';
import type { LifecycleTemplate } from './lifecycle-template.js';

/** SHA-256 (hex) of the template's canonical JSON; an initiative pins it beside id and version. */
export const templateHash = (template: LifecycleTemplate): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalize(template))));
