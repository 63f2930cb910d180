/**
 * Like `Promise.all` for two, but waits for the slower one before it rejects: what that one starts must be
 * known to the teardown that follows.
 */
export const bothSettled = async <First, Second>(
  first: Promise<First>,
  second: Promise<Second>,
): Promise<readonly [First, Second]> => {
  await Promise.allSettled([first, second]);
  return [await first, await second];
};
