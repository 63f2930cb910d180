import type { ValueTransformer } from 'typeorm';

const instantText: ValueTransformer = {
  to: (text: unknown): unknown => text,
  from: (stored: unknown): string | null => (stored instanceof Date ? stored.toISOString() : null),
};

const safeInteger: ValueTransformer = {
  to: (value: unknown): unknown => value,
  from: (stored: unknown): number | null => (stored === null ? null : Number(stored)),
};

/** `timestamptz(3)` read as RFC 3339 text with milliseconds, exactly as it stands in events. */
export const instant = { type: 'timestamptz', precision: 3, transformer: instantText } as const;

/** `bigint` read as a number: log indexes and minor units stay below 2^53, which the append checks. */
export const bigintAsNumber = { type: 'bigint', transformer: safeInteger } as const;
