import type { JsonObject, JsonValue } from '@tollgate/canonical-json';
import { canonicalize } from '@tollgate/canonical-json';
import { pointerTo } from '../rule-finding.js';
import { withoutMembers } from '../without-members.js';

/** One place where two versions of a rule document say different things. */
export type RuleDifference =
  | { readonly kind: 'added'; readonly pointer: string; readonly after: JsonValue }
  | { readonly kind: 'removed'; readonly pointer: string; readonly before: JsonValue }
  | {
      readonly kind: 'changed';
      readonly pointer: string;
      readonly before: JsonValue;
      readonly after: JsonValue;
    }
  /** A list holds the same things in another order; for gates that changes what comes first. */
  | {
      readonly kind: 'reordered';
      readonly pointer: string;
      readonly before: readonly string[];
      readonly after: readonly string[];
    };

/**
 * What differs between two versions, place by place. A list whose elements all have a `key` is compared by key,
 * and its pointers name the key: the gate `mvp` is the same gate wherever it stands. The version number itself
 * is no difference.
 */
export const diffRules = (before: JsonObject, after: JsonObject): readonly RuleDifference[] =>
  diffValues(withoutMembers(before, ['version']), withoutMembers(after, ['version']), []);

type Steps = readonly string[];

const diffValues = (
  before: JsonValue,
  after: JsonValue,
  steps: Steps,
): readonly RuleDifference[] => {
  if (canonicalize(before) === canonicalize(after)) return [];
  if (isObject(before) && isObject(after)) return diffMembers(before, after, steps);
  const [olderByKey, newerByKey] = [byKey(before), byKey(after)];
  if (olderByKey && newerByKey) {
    const [olderKeys, newerKeys] = [Object.keys(olderByKey), Object.keys(newerByKey)];
    return [...diffMembers(olderByKey, newerByKey, steps), ...orderOf(olderKeys, newerKeys, steps)];
  }
  return [{ kind: 'changed', pointer: pointerTo(steps), before, after }];
};

const diffMembers = (
  before: JsonObject,
  after: JsonObject,
  steps: Steps,
): readonly RuleDifference[] => {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name): readonly RuleDifference[] => {
    const [older, newer] = [memberOf(before, name), memberOf(after, name)];
    const inside = [...steps, name];
    if (older === undefined && newer === undefined) return [];
    if (older === undefined)
      return [{ kind: 'added', pointer: pointerTo(inside), after: newer ?? null }];
    return newer === undefined
      ? [{ kind: 'removed', pointer: pointerTo(inside), before: older }]
      : diffValues(older, newer, inside);
  });
};

const orderOf = (
  before: readonly string[],
  after: readonly string[],
  steps: Steps,
): readonly RuleDifference[] => {
  const kept = before.filter((key) => after.includes(key));
  const keptAfter = after.filter((key) => before.includes(key));
  return kept.every((key, index) => keptAfter[index] === key)
    ? []
    : [{ kind: 'reordered', pointer: pointerTo(steps), before: kept, after: keptAfter }];
};

const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const memberOf = (object: JsonObject, name: string): JsonValue | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined;

/** The elements of a list by their keys; undefined where one has none or two share one. */
const byKey = (value: JsonValue): JsonObject | undefined => {
  if (!Array.isArray(value)) return undefined;
  const entries = value.flatMap((element: JsonValue) => {
    const key = isObject(element) ? element['key'] : undefined;
    return typeof key === 'string' ? [[key, element] as const] : [];
  });
  const keyed = new Map(entries);
  return keyed.size === value.length ? Object.fromEntries(keyed) : undefined;
};
