import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import type { LineRefusal } from '../line-result.js';
import type { TextField } from '../mapping/line-kinds.js';
import type { ValueRule } from '../mapping/value-rules.js';
import { valueAt } from './json-pointer.js';

/** Text longer than this is no field of a decision history. */
const TEXT_LENGTH_MAX = 2_000;

/**
 * The text of one field after the mapping's rules, null where there is none. Whole numbers and true/false
 * are read as their text; lists, objects and broken Unicode are refused.
 */
export const readValue = (line: unknown, field: TextField): Result<string | null, LineRefusal> => {
  const written = asText(valueAt(line, field.pointer));
  if (written === undefined) {
    return reject({
      rule: 'value-unreadable',
      reason: `${field.pointer} is not a text of at most ${TEXT_LENGTH_MAX} characters`,
    });
  }
  return afterRules(written, field);
};

/** A value after the first rule that fits it; as it is where none does. */
export const afterRules = (
  written: string | null,
  { pointer, rules }: TextField,
): Result<string | null, LineRefusal> => {
  const rule = rules.find((each) => fits(each, written));
  if (!rule) return ok(written);
  if ('refuse' in rule) {
    return reject({ rule: 'value-refused', reason: `${pointer}: ${rule.refuse}` });
  }
  return ok('prefix' in rule ? `${rule.prefix}${written ?? ''}` : rule.to);
};

const fits = (rule: ValueRule, written: string | null): boolean =>
  'from' in rule
    ? rule.from.includes(written)
    : written !== null && matchesWhole(rule.fromPattern, written);

/** True when the whole text is of the form; patterns come from the checked mapping. */
export const matchesWhole = (pattern: string, text: string): boolean =>
  new RegExp(`^(?:${pattern})$`, 'u').test(text);

/** Text in Unicode form NFC, as the log's canonical form asks; undefined for what is no text. */
export const asText = (value: unknown): string | null | undefined => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean' || Number.isSafeInteger(value)) return String(value);
  if (typeof value !== 'string' || value.length > TEXT_LENGTH_MAX) return undefined;
  return value.isWellFormed() ? value.normalize('NFC') : undefined;
};
