import { createHash } from 'node:crypto';

/** 1 January 2025, the millisecond that every demo id carries: ids must not depend on when the demo began. */
const ID_TIME_HEX = (1_735_689_600_000).toString(16).padStart(12, '0');

/**
 * An id in the form of all others (UUIDv7 as 32 hex digits behind its prefix), the same for the same `of`:
 * a second seed finds what the first one made.
 */
export const demoId = (prefix: 'ini' | 'per', of: string): string => {
  const hex = digest(of);
  const variant = ((Number.parseInt(hex.charAt(3), 16) & 0x3) | 0x8).toString(16);
  return `${prefix}_${ID_TIME_HEX}7${hex.slice(0, 3)}${variant}${hex.slice(4, 19)}`;
};

/** SHA-256, hex, of a demo text. */
export const digest = (of: string): string =>
  createHash('sha256').update(`tollgate demo:${of}`).digest('hex');

/** A whole number from 0 to `below` - 1 that looks random and is always the same for `of`. */
export const pick = (of: string, below: number): number =>
  Number.parseInt(digest(of).slice(0, 8), 16) % below;
