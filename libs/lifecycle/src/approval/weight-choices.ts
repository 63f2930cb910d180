import type { Demand } from './assign-voters.js';
import type { GroupCount } from './count-group.js';
import type { EligiblePerson } from './electorate.js';

/** What a group still lacks: further approvals, and weight where it weighs. */
export interface Lack {
  readonly count: GroupCount;
  readonly approvals: number;
  readonly weight: number;
}

/** Persons who are the same to every group: as heavy here, and wanted by the same others. */
interface Alike {
  readonly weight: number;
  readonly persons: readonly string[];
  /** How many other groups they could vote in. */
  readonly wanted: number;
}

/**
 * Every sufficient set of persons for the groups that weigh, together, leaving others to the demands beside.
 * Persons who are alike are not told apart, which keeps the search small: roles make few kinds of people.
 * Yields nobody where nothing weighs.
 *
 * @returns the group of each person who is used
 */
export function* weightChoices(
  lacks: readonly Lack[],
  demands: readonly Demand[],
  taken: ReadonlyMap<string, string> = new Map(),
): Generator<ReadonlyMap<string, string>> {
  const [lack, ...others] = lacks;
  if (!lack) {
    yield taken;
    return;
  }
  const { open, free } = lack.count;
  const persons = (open ?? []).filter(({ personId }) => !taken.has(personId));
  const kinds = alike(persons, [...demands, ...others.flatMap(wantedBy)]);
  for (const chosen of sufficient(kinds, { ...lack, free })) {
    const { key } = lack.count.group;
    const used = chosen.map((personId) => [personId, key] as const);
    yield* weightChoices(others, demands, new Map([...taken, ...used]));
  }
}

interface Missing {
  readonly weight: number;
  readonly approvals: number;
  readonly free: number;
}

/** Sets that make the lack good, without anybody of one kind beyond what is enough. */
function* sufficient(kinds: readonly Alike[], missing: Missing): Generator<readonly string[]> {
  if (missing.weight <= 0 && missing.approvals <= 0) {
    yield [];
    return;
  }
  const [kind, ...rest] = kinds;
  if (!kind || !isInReach(kinds, missing)) return;
  const enough = Math.max(missing.approvals, Math.ceil(missing.weight / Math.max(1, kind.weight)));
  const most = Math.min(kind.persons.length, missing.free, enough);
  // Whoever nobody else wants is taken where places are no matter; otherwise every number is tried.
  const least = kind.wanted === 0 && missing.free === Infinity ? most : 0;
  for (let count = most; count >= least; count -= 1) {
    const left = {
      weight: missing.weight - count * kind.weight,
      approvals: missing.approvals - count,
      free: missing.free - count,
    };
    for (const more of sufficient(rest, left)) yield [...kind.persons.slice(0, count), ...more];
  }
}

const isInReach = (kinds: readonly Alike[], { weight, approvals, free }: Missing): boolean => {
  const persons = kinds.flatMap((kind) => kind.persons.map(() => kind.weight));
  const most = persons.toSorted((left, right) => right - left).slice(0, free);
  return most.length >= approvals && most.reduce((sum, next) => sum + next, 0) >= weight;
};

const wantedBy = ({ count: { group, open } }: Lack): readonly Demand[] => [
  { key: group.key, votes: 0, persons: (open ?? []).map(({ personId }) => personId) },
];

/** Those whom nobody else wants come first: taking them costs nothing. */
const alike = (
  persons: readonly EligiblePerson[],
  elsewhere: readonly Demand[],
): readonly Alike[] => {
  const wanted = elsewhere.map((demand) => new Set(demand.persons));
  const kinds = new Map<string, Alike>();
  for (const { personId, weight } of persons) {
    const by = wanted.map((demand) => demand.has(personId));
    const key = JSON.stringify([weight, by]);
    const known = kinds.get(key)?.persons ?? [];
    kinds.set(key, { weight, persons: [...known, personId], wanted: by.filter(Boolean).length });
  }
  return [...kinds.values()].toSorted(
    (left, right) => left.wanted - right.wanted || right.weight - left.weight,
  );
};
