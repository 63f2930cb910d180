/** Collects how to stop what was started; stops in the opposite order, a group at the same time. */
export class Teardown {
  #groups: (() => Promise<void>)[][] = [[]];

  /** Adds to the current group. */
  add(stop: () => Promise<void>): void {
    this.#groups[0]?.push(stop);
  }

  /** What is added from now on is stopped before everything so far. */
  nextGroup(): void {
    this.#groups.unshift([]);
  }

  /** Stops everything, also after a failure, and then reports all failures together. */
  async run(): Promise<void> {
    const groups = this.#groups;
    this.#groups = [[]];
    const failures: unknown[] = [];
    for (const group of groups) {
      for (const outcome of await Promise.allSettled(group.map((stop) => stop())))
        if (outcome.status === 'rejected') failures.push(outcome.reason);
    }
    if (failures.length > 0) throw new AggregateError(failures, 'not everything could be stopped');
  }
}
