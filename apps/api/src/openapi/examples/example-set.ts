/** Examples of answers by the name of their schema. */
export type Examples = Readonly<Record<string, unknown>>;

/** Leaf hash of the example entries; no event of theirs was ever hashed. */
export const EXAMPLE_HASH = 'c0ffee5f1f0b4f2b6a4d7e9a3c8b1d2e4f5a6b7c8d9e0f1a2b3c4d5e6f708192';
