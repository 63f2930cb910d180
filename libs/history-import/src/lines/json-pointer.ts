/** The value at an RFC 6901 pointer, or undefined where the path leads nowhere. */
export const valueAt = (document: unknown, pointer: string): unknown => {
  let value = document;
  for (const step of pointer.split('/').slice(1)) {
    if (!isRecord(value) && !Array.isArray(value)) return undefined;
    value = member(value, step.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return value;
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Own members only: a pointer such as /constructor must not reach into the language.
const member = (value: object, step: string): unknown =>
  Object.hasOwn(value, step) ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
