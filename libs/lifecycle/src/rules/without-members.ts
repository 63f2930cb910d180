import type { JsonObject } from '@tollgate/canonical-json';

/** An object without some of its members. */
export const withoutMembers = (object: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
