/**
 * Runs `work` for every item, at most `atOnceMax` at a time. The first failure is thrown when everything
 * that was under way has ended, so that nothing goes on behind the caller's back.
 */
export const boundedParallel = async <Item>(
  items: readonly Item[],
  atOnceMax: number,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const rest = items[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  const lanes = Array.from({ length: Math.min(atOnceMax, items.length) }, lane);
  const failed = (await Promise.allSettled(lanes)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
};
