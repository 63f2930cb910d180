import type { FactValue } from '../events.js';
import { sameFactValue } from '../fact-values.js';

/** A difference under one key. Null stands for what is not there. */
export interface Difference<Value> {
  readonly key: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly before: Value | null;
  readonly after: Value | null;
  /** Names of the fields that differ; empty where the whole is new or gone. */
  readonly fields: readonly string[];
  /** True where votes given on the earlier content do not stand for the later one. */
  readonly material: boolean;
}

type Entries<Value> = Readonly<Record<string, Value>>;

/** How entries of one kind are compared. */
export interface ComparisonRules<Value> {
  /** What an entry says. Who said it and when is no part of that. */
  readonly fieldsOf: (value: Value) => Entries<FactValue | null>;
  /** Whether another wording of the same entry is material; what is added never is, what is taken away always. */
  readonly isMaterialChange: (before: Value, after: Value) => boolean;
}

/** Everything that differs between two sets of entries, in the order of their keys. */
export const diffEntries = <Value>(
  before: Entries<Value>,
  after: Entries<Value>,
  rules: ComparisonRules<Value>,
): readonly Difference<Value>[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .toSorted()
    .flatMap((key) => diffEntry(key, [own(before, key), own(after, key)], rules));

/** True when both say the same, or nothing. */
export const sameValue = (left: FactValue | null, right: FactValue | null): boolean =>
  left === null || right === null ? left === right : sameFactValue(left, right);

const diffEntry = <Value>(
  key: string,
  [before, after]: readonly [Value | undefined, Value | undefined],
  { fieldsOf, isMaterialChange }: ComparisonRules<Value>,
): readonly Difference<Value>[] => {
  if (before === undefined) {
    return after === undefined
      ? []
      : [{ key, change: 'added', before: null, after, fields: [], material: false }];
  }
  if (after === undefined) {
    return [{ key, change: 'removed', before, after: null, fields: [], material: true }];
  }
  const fields = differingFields(fieldsOf(before), fieldsOf(after));
  return fields.length === 0
    ? []
    : [
        {
          key,
          change: 'changed',
          before,
          after,
          fields,
          material: isMaterialChange(before, after),
        },
      ];
};

const differingFields = (
  before: Entries<FactValue | null>,
  after: Entries<FactValue | null>,
): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .toSorted()
    .filter((field) => !sameValue(own(before, field) ?? null, own(after, field) ?? null));

const own = <Value>(entries: Entries<Value>, key: string): Value | undefined =>
  Object.hasOwn(entries, key) ? entries[key] : undefined;
