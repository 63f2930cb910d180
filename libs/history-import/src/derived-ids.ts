import { createHash } from 'node:crypto';
import { canonicalize } from '@tollgate/canonical-json';
import type { InitiativeCommand } from '@tollgate/lifecycle';

/**
 * Ids that a second run finds again: each derives from the source and from what the source calls the thing,
 * never from the order of lines, the clock or chance.
 */
const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(canonicalize(parts)).digest('hex');

/** `ini_` and 32 hex digits with the version bits of a UUIDv8, the version for derived values (RFC 9562 §5.8). */
export const initiativeIdOf = (source: string, initiative: string): string => {
  const hex = digest('initiative', source, initiative);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `ini_${hex.slice(0, 12)}8${hex.slice(13, 16)}${variant}${hex.slice(17, 32)}`;
};

/** A pseudonym: the name itself is sealed beside the log and can be erased. */
export const personIdOf = (source: string, name: string): string =>
  `per_${digest('person', source, name).slice(0, 32)}`;

/** The n-th command (from 0) that a line became. */
export const lineCommandId = (mappingId: string, lineIdentity: string, ordinal: number): string =>
  `import:${mappingId}:${lineIdentity}:${ordinal}`;

export const personCommandId = (mappingId: string, personId: string): string =>
  `import:${mappingId}:${personId}`;

/** SHA-256 (hex) of a command's canonical body without its time, as every caller of the engine makes it. */
export const requestHashOf = (command: InitiativeCommand): string => {
  const body = Object.fromEntries(Object.entries(command).filter(([name]) => name !== 'now'));
  return createHash('sha256').update(canonicalize(body)).digest('hex');
};
