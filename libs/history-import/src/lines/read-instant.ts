import type { Instant } from '@tollgate/event-sourcing';

const RFC3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * An RFC 3339 time with its offset as an instant in UTC with milliseconds; undefined for anything else. A
 * time without an offset is nobody's time and is not guessed; leap seconds and 30 February do not exist here.
 */
export const readInstant = (value: unknown): Instant | undefined => {
  if (typeof value !== 'string') return undefined;
  const date = RFC3339.exec(value)?.[1];
  if (date === undefined) return undefined;
  const day = Date.parse(`${date}T00:00:00.000Z`);
  if (Number.isNaN(day) || !new Date(day).toISOString().startsWith(date)) return undefined;
  const milliseconds = Date.parse(value.toUpperCase());
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
};
