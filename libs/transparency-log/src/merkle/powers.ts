// Sizes reach 2^53, beyond what JavaScript's bit operators hold, so all this is arithmetic.

/** Largest power of two below `size`; `size` is at least 2. RFC 6962 splits a tree there. */
export const splitPoint = (size: number): number => {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
};

export const isPowerOfTwo = (value: number): boolean => {
  let rest = value;
  while (rest > 1 && rest % 2 === 0) rest /= 2;
  return rest === 1;
};

/** True for a count of leaves or an index that arithmetic keeps exact. */
export const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
