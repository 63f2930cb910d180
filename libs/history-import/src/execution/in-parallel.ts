/**
 * Works on all `items`, at most `atOnceMax` at a time, begun in their order. The first failure is thrown
 * after the work under way has ended; nothing new begins after it.
 */
export const inParallel = async <Item>(
  items: readonly Item[],
  atOnceMax: number,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const remaining = items.values();
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (const item of remaining) {
      if (failures.length > 0) return;
      try {
        await work(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnceMax }, worker));
  if (failures.length > 0) throw failures[0];
};
