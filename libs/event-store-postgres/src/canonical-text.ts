import { canonicalize } from '@tollgate/canonical-json';

/** Text with a NUL character, which no text or jsonb column of a read model could hold. */
export class NulRefused extends Error {
  override readonly name = 'NulRefused';

  constructor() {
    super('events hold no NUL character: PostgreSQL could not hold it as text');
  }
}

/**
 * RFC 8785 text that every follower can store.
 *
 * @throws {NotCanonical} when the value has no canonical form.
 * @throws {NulRefused}
 */
export const canonicalText = (value: unknown): string => {
  const text = canonicalize(value);
  if (text.includes('\\u0000') && ESCAPED_NUL.test(text)) throw new NulRefused();
  return text;
};

// An even number of backslashes before it would make the escape a literal text "\u0000".
const ESCAPED_NUL = /(?<!\\)(?:\\\\)*\\u0000/;
