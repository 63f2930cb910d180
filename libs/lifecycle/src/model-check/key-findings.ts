import { FUNCTIONS } from '../functions.js';
import { ROLES } from '../roles.js';
import type { Finding, Place } from './finding.js';
import { errorAt } from './finding.js';

const ROLE_KEYS: ReadonlySet<string> = new Set(ROLES.map(({ key }) => key));
const FUNCTION_KEYS: ReadonlySet<string> = new Set(FUNCTIONS.map(({ key }) => key));

/** Keys that stand more than once in a list of keyed things. */
export const usedTwice = (
  place: Place,
  what: string,
  items: readonly { readonly key: string }[],
): readonly Finding[] =>
  items.flatMap(({ key }, index) =>
    items.findIndex((item) => item.key === key) < index
      ? [
          errorAt([...place, index, 'key'], {
            code: 'key-used-twice',
            message: `${what}: ${key} is used twice`,
          }),
        ]
      : [],
  );

/** A role that nobody can ever hold, because it does not exist. */
export const unknownRole = (place: Place, role: string): readonly Finding[] =>
  ROLE_KEYS.has(role)
    ? []
    : [errorAt(place, { code: 'role-unknown', message: `role ${role} does not exist` })];

/** A function that nobody can ever join, because it does not exist. */
export const unknownFunction = (place: Place, key: string): readonly Finding[] =>
  FUNCTION_KEYS.has(key)
    ? []
    : [errorAt(place, { code: 'function-unknown', message: `function ${key} does not exist` })];
