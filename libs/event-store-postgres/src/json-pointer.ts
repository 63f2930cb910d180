import type { JsonObject, JsonValue } from '@tollgate/canonical-json';

/** One place in a document that a pattern matches. */
export interface Place {
  /** RFC 6901 pointer without wildcards. */
  readonly pointer: string;
  readonly steps: readonly string[];
  /** The members that the pattern's `*` steps stand for here, in order. */
  readonly wildcards: readonly string[];
  readonly value: JsonValue;
}

/**
 * Every place in `document` that `pattern` matches: an RFC 6901 pointer in which a `*` step means every
 * element or member. Absent members match nothing.
 */
export const placesOf = (document: JsonObject, pattern: string): readonly Place[] => {
  let places: readonly Place[] = [{ pointer: '', steps: [], wildcards: [], value: document }];
  for (const step of stepsOf(pattern)) {
    places = places.flatMap((place) => descend(place, step));
  }
  return places;
};

/** `pattern` with each `*` step replaced by the next of `wildcards`. */
export const fillWildcards = (pattern: string, wildcards: readonly string[]): string => {
  let next = 0;
  const steps = stepsOf(pattern).map((step) => (step === '*' ? (wildcards[next++] ?? step) : step));
  return pointerOf(steps);
};

/** A copy of `document` with `value` at `steps`; the place must exist. */
export const replacedAt = (
  document: JsonValue,
  steps: readonly string[],
  value: JsonValue,
): JsonValue => {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (isList(document)) {
    return document.map((item, index) =>
      String(index) === step ? replacedAt(item, rest, value) : item,
    );
  }
  if (!isObject(document)) throw new RangeError(`nothing stands at ${pointerOf(steps)}`);
  return { ...document, [step]: replacedAt(document[step] ?? null, rest, value) };
};

/** RFC 6901 text of `steps`. */
export const pointerOf = (steps: readonly string[]): string =>
  steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

export const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

const stepsOf = (pointer: string): readonly string[] => {
  if (pointer !== '' && !pointer.startsWith('/')) {
    throw new RangeError(`not an RFC 6901 pointer: ${pointer}`);
  }
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
};

const descend = (place: Place, step: string): readonly Place[] => {
  const members = membersOf(place.value);
  const chosen = step === '*' ? members : members.filter(([key]) => key === step);
  return chosen.map(([key, value]) => {
    const steps = [...place.steps, key];
    const wildcards = step === '*' ? [...place.wildcards, key] : place.wildcards;
    return { pointer: pointerOf(steps), steps, wildcards, value };
  });
};

const membersOf = (value: JsonValue): readonly (readonly [string, JsonValue])[] => {
  if (isList(value)) return value.map((item, index) => [String(index), item]);
  return isObject(value) ? Object.entries(value) : [];
};
