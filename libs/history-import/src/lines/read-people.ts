import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import type { LeftOut, LineRefusal } from '../line-result.js';
import type { PeopleRules } from '../mapping/history-mapping.js';
import { valueAt } from './json-pointer.js';
import { asText, matchesWhole } from './read-value.js';

/** Names on one field of one line; more are refused rather than cut. */
const NAMES_MAX = 50;

export interface NamedPeople {
  /** Readable names, each once, in the order of the line. */
  readonly names: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** The persons that a field names, after the mapping's rules. A text no rule can read refuses the line. */
export const readPeople = (
  line: unknown,
  pointer: string,
  rules: PeopleRules,
): Result<NamedPeople, LineRefusal> => {
  const value = valueAt(line, pointer);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (entries.length > NAMES_MAX) {
    return reject({
      rule: 'person-unreadable',
      reason: `${pointer} names more than ${NAMES_MAX} people`,
    });
  }
  const names = new Set<string>();
  const leftOut: LeftOut[] = [];
  for (const entry of entries) {
    const text = asText(entry);
    if (text === null || text === '') continue;
    const read = text === undefined ? undefined : readName(text, rules);
    if (read === undefined) {
      return reject({
        rule: 'person-unreadable',
        reason: `${pointer}: ${JSON.stringify(entry)} is no readable name and no rule says what it means`,
      });
    }
    if (read.kind === 'person') names.add(read.name);
    else leftOut.push({ field: pointer, value: text ?? '', because: read.because });
  }
  return ok({ names: [...names], leftOut });
};

type ReadName =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'nobody'; readonly because: string };

const readName = (written: string, rules: PeopleRules): ReadName | undefined => {
  const rule = rules.rules.find((each) =>
    'from' in each ? each.from.includes(written) : matchesWhole(each.fromPattern, written),
  );
  if (rule && 'nobody' in rule) return { kind: 'nobody', because: rule.nobody };
  const name = plainName(rule ? rule.to : written, rules);
  return matchesWhole(rules.pattern, name) ? { kind: 'person', name } : undefined;
};

const plainName = (written: string, rules: PeopleRules): string => {
  let name = written.trim();
  for (const prefix of rules.removePrefixes) {
    if (name.startsWith(prefix)) name = name.slice(prefix.length);
  }
  return rules.ignoreCase ? name.toLowerCase() : name;
};
