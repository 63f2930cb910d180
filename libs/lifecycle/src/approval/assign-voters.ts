/** A group that still needs votes, and who could give them. */
export interface Demand {
  readonly key: string;
  /** Further votes it takes. */
  readonly votes: number;
  /** Persons who may give one of them. */
  readonly persons: readonly string[];
}

/**
 * A way to meet every demand while each person votes once; undefined where there is none. Bipartite matching
 * by augmenting paths: exact, and fast enough for hundreds of persons.
 *
 * @returns the group of each person who is used
 */
export const assignVoters = (
  demands: readonly Demand[],
): ReadonlyMap<string, string> | undefined => {
  const assigned = new Map<string, string>();
  const groups = byKey(demands);
  for (const { key, votes } of demands) {
    for (let vote = 0; vote < votes; vote += 1) {
      if (!augment(key, groups, { assigned, seen: new Set() })) return undefined;
    }
  }
  return assigned;
};

/** The most votes that all groups together can take, each person voting once. */
export const votesPossible = (demands: readonly Demand[]): number => {
  const assigned = new Map<string, string>();
  const groups = byKey(demands);
  for (const { key, votes } of demands) {
    for (let vote = 0; vote < votes; vote += 1) {
      if (!augment(key, groups, { assigned, seen: new Set() })) break;
    }
  }
  return assigned.size;
};

interface Search {
  readonly assigned: Map<string, string>;
  readonly seen: Set<string>;
}

/** Finds one more person for a group, moving others between their groups where that helps. */
const augment = (group: string, demands: ReadonlyMap<string, Demand>, search: Search): boolean => {
  for (const person of demands.get(group)?.persons ?? []) {
    if (search.seen.has(person)) continue;
    search.seen.add(person);
    const elsewhere = search.assigned.get(person);
    if (elsewhere === group) continue;
    if (elsewhere === undefined || augment(elsewhere, demands, search)) {
      search.assigned.set(person, group);
      return true;
    }
  }
  return false;
};

const byKey = (demands: readonly Demand[]): ReadonlyMap<string, Demand> =>
  new Map(demands.map((demand) => [demand.key, demand]));
