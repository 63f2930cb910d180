import type { ActingPerson } from '@tollgate/lifecycle';

const person = (
  end: string,
  roles: readonly string[],
  functions: readonly string[] = [],
): ActingPerson => ({
  personId: `per_0197f3a2b4c58d6e8f90a1b2c3d4${end}`,
  roles,
  functions,
});

/** The people of the examples. */
export const paula = person('0001', ['product-manager'], ['pm']);
export const dario = person('0002', ['product-director']);
export const lena = person('0003', ['launch-manager'], ['mkt']);
