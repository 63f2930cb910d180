// Line feed and tab are the only controls that text over several lines may hold.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const CONTROL_BUT_LINES = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
// Embeddings, overrides and isolates make text read otherwise than it is stored ("Trojan Source").
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;
const BLANK = /^\s*$/;

/** Text with something in it, at most `max` characters (code points), without control characters. */
export const isText = (value: unknown, max: number, lines: boolean): value is string => {
  if (typeof value !== 'string' || BLANK.test(value) || isLonger(value, max)) return false;
  return !(lines ? CONTROL_BUT_LINES : CONTROL).test(value) && !DIRECTION.test(value);
};

// A character has one or two UTF-16 units, so most texts need no counting.
const isLonger = (text: string, max: number): boolean =>
  text.length > max && (text.length > 2 * max || Array.from(text).length > max);

export const KEY_CHARACTERS_MAX = 100;

/** Lower-case words joined by `_` or `-`, as templates name things. */
export const isKey = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= KEY_CHARACTERS_MAX &&
  /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/.test(value);

export const isPersonId = (value: unknown): value is string =>
  typeof value === 'string' && /^per_[0-9a-f]{32}$/.test(value);

export const isInitiativeId = (value: unknown): value is string =>
  typeof value === 'string' && /^ini_[0-9a-f]{32}$/.test(value);

/** A date that exists, `YYYY-MM-DD`, from year 1900 on: earlier ones are slips of the keyboard. */
export const isCalendarDate = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^(?:19|2\d)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const milliseconds = Date.parse(`${value}T00:00:00.000Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(value);
};

const LINK_CHARACTERS_MAX = 2_000;

/** An http, https or mailto URL without control characters or spaces. */
export const isLink = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= LINK_CHARACTERS_MAX &&
  /^(?:https?:\/\/|mailto:)[^\s\u0000-\u001f<>"]+$/.test(value) &&
  URL.canParse(value);
