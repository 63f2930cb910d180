/**
 * Whether a caught value is a system error with one of these codes (`ENOENT`, …). Looks at the shape and not
 * at the class, because Jest runs each suite in a realm with an `Error` of its own.
 */
export const hasErrorCode = (error: unknown, ...codes: readonly string[]): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  codes.includes(error.code);
