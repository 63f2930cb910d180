import { DAY_MS, millisecondsOf } from './instant-arithmetic.js';

const SECOND_MS = 1_000;
const UTC = 'UTC';

/** True for a time zone that this runtime knows by an IANA name. */
export const isTimeZone = (name: string): boolean => {
  // A fixed offset such as +01:00 would be accepted too, and knows no daylight saving.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return formatterOf(name).resolvedOptions().timeZone !== '';
  } catch (failure) {
    if (failure instanceof RangeError) return false;
    throw failure;
  }
};

/**
 * What a wall clock in the zone shows at an instant. Both are milliseconds since 1970-01-01T00:00; the result
 * counts as if the wall clock were one in UTC, so that days can be added without a thought of offsets.
 */
export const wallClockAt = (milliseconds: number, timeZone: string): number =>
  milliseconds + offsetAt(milliseconds, timeZone);

/**
 * The instant at which a wall clock in the zone shows this time. A time that occurs twice is the first of the
 * two; one that is skipped moves on by what was skipped (RFC 5545 §3.3.5, also Temporal's "compatible").
 */
export const instantOfWallClock = (wallClock: number, timeZone: string): number => {
  const before = offsetAt(wallClock - DAY_MS, timeZone);
  const after = offsetAt(wallClock + DAY_MS, timeZone);
  const candidates = [wallClock - before, wallClock - after].filter(
    (candidate) => wallClockAt(candidate, timeZone) === wallClock,
  );
  return candidates.length > 0 ? Math.min(...candidates) : wallClock - before;
};

const offsetAt = (milliseconds: number, timeZone: string): number => {
  if (timeZone === UTC) return 0;
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(milliseconds)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const shown = millisecondsOf(
    `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}` +
      `T${part('hour')}:${part('minute')}:${part('second')}.000Z`,
  );
  return shown - Math.floor(milliseconds / SECOND_MS) * SECOND_MS;
};

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs a thousand times as much as asking it.
const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
};
