import type { Demand } from './assign-voters.js';
import { assignVoters, votesPossible } from './assign-voters.js';
import type { GroupCount } from './count-group.js';
import type { EligiblePerson } from './electorate.js';
import type { GroupsRule } from './groups-rule.js';
import { groupsNeeded } from './rule-in-force.js';
import type { Lack } from './weight-choices.js';
import { weightChoices } from './weight-choices.js';

/**
 * Whether approvals by those who have not voted can still meet the rule, each person voting once. Exact where
 * electorates are known: it looks for an assignment of persons to groups, not for enough names in each group.
 * Groups whose electorate is unknown are taken to find whoever they need.
 */
export const isReachable = (rule: GroupsRule, counting: readonly GroupCount[]): boolean => {
  const lacking = counting.filter(({ met }) => !met).map(lackOf);
  const required = lacking.filter(({ count }) => count.group.participation === 'required');
  if (!required.every(isPossible)) return false;
  const optional = lacking.filter(
    (lack) => lack.count.group.participation === 'optional' && isPossible(lack),
  );
  const further = groupsNeeded(rule) - (counting.length - lacking.length) - required.length;
  if (further > optional.length) return false;
  const choices = optional.every(isOneVote)
    ? [mostTogether(required, optional).slice(0, Math.max(0, further))]
    : choicesOf(optional, further);
  for (const chosen of choices) {
    if (chosen.length >= further && canBeGiven([...required, ...chosen], rule, counting)) {
      return true;
    }
  }
  return false;
};

/** Whether these lacks can be made good together, and enough people take part beside. */
const canBeGiven = (
  lacks: readonly Lack[],
  rule: GroupsRule,
  counting: readonly GroupCount[],
): boolean => {
  const weighing = lacks.filter(isWeighing);
  const demands = lacks.filter((lack) => !isWeighing(lack)).flatMap(demandOf);
  const cast = counting.reduce((sum, count) => sum + count.cast, 0);
  const quorum = (rule.quorum?.votes ?? 0) - cast;
  // Whoever could also take part elsewhere is not like those who cannot, once votes are counted over all groups.
  const isOpen = counting.some(takesAnybody);
  const elsewhere = quorum > 0 && !isOpen ? counting.flatMap(roomOf) : [];
  for (const taken of weightChoices(weighing, [...demands, ...elsewhere])) {
    const left = demands.map((demand) => without(demand, taken));
    if (!assignVoters(left)) continue;
    if (quorum <= taken.size || isOpen) return true;
    const room = counting.flatMap(roomOf).map((demand) => roomBeside(demand, taken));
    if (taken.size + votesPossible(room) >= quorum) return true;
  }
  return false;
};

/** One vote each: then whichever groups are taken first, as many can be met (matchings are exchangeable). */
const mostTogether = (required: readonly Lack[], optional: readonly Lack[]): readonly Lack[] => {
  const chosen: Lack[] = [];
  const demands = required.filter((lack) => !isWeighing(lack)).flatMap(demandOf);
  for (const lack of optional) {
    const next = [...demands, ...chosen.flatMap(demandOf), ...demandOf(lack)];
    if (assignVoters(next)) chosen.push(lack);
  }
  return chosen;
};

const isOneVote = ({ approvals, weight }: Lack): boolean => approvals === 1 && weight === 0;

const isWeighing = ({ weight, count }: Lack): boolean => weight > 0 && count.open !== null;

const takesAnybody = ({ open, free }: GroupCount): boolean => open === null && free === Infinity;

const demandOf = ({ count, approvals }: Lack): readonly Demand[] =>
  count.open === null
    ? []
    : [{ key: count.group.key, votes: approvals, persons: count.open.map(idOf) }];

/** Whoever may still vote in a group, wherever else they may. An unknown electorate fills its places. */
const roomOf = ({ group, open, free }: GroupCount): readonly Demand[] => {
  const persons =
    open?.map(idOf) ?? Array.from({ length: free }, (_, place) => `${group.key}:${place}`);
  return [{ key: group.key, votes: Math.min(free, persons.length), persons }];
};

/** Places that are taken are no room for others. */
const roomBeside = (demand: Demand, taken: ReadonlyMap<string, string>): Demand => {
  const used = [...taken.values()].filter((group) => group === demand.key).length;
  return { ...without(demand, taken), votes: demand.votes - used };
};

const without = (demand: Demand, taken: ReadonlyMap<string, string>): Demand => ({
  ...demand,
  persons: demand.persons.filter((person) => !taken.has(person)),
});

const idOf = ({ personId }: EligiblePerson): string => personId;

const lackOf = (count: GroupCount): Lack => {
  const given = count.weight ?? count.approvals;
  // A share of people whom nobody counted: it takes one of them at least.
  const needed = count.needed ?? given + 1;
  const isWeighed = count.weight !== null;
  const quorum = count.quorum === null ? 1 : count.quorum - count.cast;
  return {
    count,
    approvals: Math.max(0, quorum, isWeighed ? 0 : approvalsLacking(count, needed - given)),
    weight: isWeighed ? Math.max(0, needed - given) : 0,
  };
};

/** Every further approval is cast too, so that a percentage of the votes cast is a moving mark. */
const approvalsLacking = ({ group, approvals, cast }: GroupCount, lack: number): number => {
  const { needs } = group;
  if (needs.kind !== 'percent' || needs.of !== 'cast') return lack;
  const least = approvals === 0 ? 1 : 0;
  const behind = needs.percent * cast - 100 * approvals;
  if (behind <= 0) return least;
  const gain = 100 - needs.percent;
  return gain === 0 ? Infinity : Math.max(least, Math.ceil(behind / gain));
};

const isPossible = ({ count: { open, free }, approvals, weight }: Lack): boolean => {
  if (!Number.isFinite(approvals)) return false;
  if (open === null) return approvals <= free && (weight === 0 || free > 0);
  const heaviest = open.map((person) => person.weight).toSorted((left, right) => right - left);
  const most = heaviest.slice(0, Math.min(free, heaviest.length));
  return approvals <= most.length && most.reduce((sum, next) => sum + next, 0) >= weight;
};

/** Every way to pick so many of the groups. */
function* choicesOf(lacks: readonly Lack[], picks: number): Generator<readonly Lack[]> {
  if (picks <= 0) {
    yield [];
    return;
  }
  for (const [index, first] of lacks.slice(0, lacks.length - picks + 1).entries()) {
    for (const rest of choicesOf(lacks.slice(index + 1), picks - 1)) yield [first, ...rest];
  }
}
