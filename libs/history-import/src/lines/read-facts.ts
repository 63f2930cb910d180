import { isCalendarDate } from '@tollgate/lifecycle';
import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import type { LeftOut } from '../line-result.js';
import type { FactField } from '../mapping/line-kinds.js';
import { valueAt } from './json-pointer.js';
import { afterRules, asText, matchesWhole } from './read-value.js';

/** A fact's text or list of texts; null for a field that is empty. */
export type ReadFact = string | readonly string[] | null;

export interface ReadFacts {
  /** Left-out facts are absent. */
  readonly facts: Readonly<Record<string, ReadFact>>;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Facts are side information: one that cannot be read is left out and counted, and the rest of the line
 * stands. What decides gates is never treated so.
 */
export const readFacts = (document: unknown, fields: readonly FactField[]): ReadFacts => {
  const facts: Record<string, ReadFact> = {};
  const leftOut: LeftOut[] = [];
  for (const field of fields) {
    const value = valueAt(document, field.pointer);
    const read = field.form === 'list' ? readList(value, field) : readText(value, field);
    if (read.ok) facts[field.fact] = read.value;
    else {
      const written = JSON.stringify(value ?? null);
      leftOut.push({ field: field.pointer, value: written, because: read.rejection });
    }
  }
  return { facts, leftOut };
};

const readList = (value: unknown, field: FactField): Result<readonly string[] | null, string> => {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts: string[] = [];
  for (const each of values) {
    const text = readText(each, field);
    if (!text.ok) return text;
    if (text.value !== null) texts.push(text.value);
  }
  return ok(texts.length === 0 ? null : texts);
};

const readText = (value: unknown, field: FactField): Result<string | null, string> => {
  const written = asText(value);
  if (written === undefined) return reject('not a text');
  const ruled = afterRules(written, field);
  if (!ruled.ok) return reject(ruled.rejection.reason);
  const text = ruled.value?.trim() ?? '';
  if (text === '') return ok(null);
  if (field.pattern !== undefined && !matchesWhole(field.pattern, text)) {
    return reject('not of the form that the mapping asks for');
  }
  return field.form === 'date' && !isCalendarDate(text)
    ? reject('not a date that exists, written YYYY-MM-DD')
    : ok(text);
};
