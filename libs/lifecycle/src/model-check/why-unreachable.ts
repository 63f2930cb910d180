import type { GroupCount } from '../approval/count-group.js';
import type { ApprovalGroup, GroupsRule } from '../approval/groups-rule.js';
import { groupsNeeded } from '../approval/rule-in-force.js';
import { tallyVotes } from '../approval/tally-votes.js';
import type { Finding } from './finding.js';
import type { Voters } from './possible-votes.js';

type Why = Required<Pick<Finding, 'counterexample' | 'persons'>>;

/**
 * Why a rule cannot be met: the smallest set of groups that lack people, and everybody who could vote in them.
 * Only to be asked where `canCarry` said no.
 */
export const whyUnreachable = (rule: GroupsRule, eligible: Voters): Why => {
  const countsOf = (groups: readonly ApprovalGroup[]) =>
    tallyVotes(allOf(groups), [], { eligible, excluded: new Set() });
  const stuck: IsStuck = (groups) => !countsOf(groups).reachable;
  const counting = rule.groups.filter(({ participation }) => participation !== 'comment');
  const required = counting.filter(({ participation }) => participation === 'required');
  const lacking =
    required.length > 0 && stuck(required)
      ? smallestStuck(required, stuck)
      : lackingOfSome(counting, { stuck, needed: groupsNeeded(rule) });
  if (lacking.length === 0) return quorumWhy(rule, personsIn(counting, eligible));
  const persons = personsIn(lacking, eligible);
  const demands = demandsOf(countsOf(lacking).counts);
  const isAmongSome = !lacking.every(({ participation }) => participation === 'required');
  const share = isAmongSome
    ? `; ${groupsNeeded(rule)} of ${counting.length} groups must be met`
    : '';
  return { counterexample: `${demands}; ${whoCould(persons)}${share}`, persons };
};

type IsStuck = (groups: readonly ApprovalGroup[]) => boolean;

/** A rule that asks for all of these groups and for nothing else. */
const allOf = (groups: readonly ApprovalGroup[]): GroupsRule => ({
  groups: groups.map(asRequired),
  combine: { kind: 'all' },
  tiers: 'parallel',
});

/** Where so many of the groups are needed: those that cannot be met at all, else the fewest that collide. */
const lackingOfSome = (
  counting: readonly ApprovalGroup[],
  { stuck, needed }: { readonly stuck: IsStuck; readonly needed: number },
): readonly ApprovalGroup[] => {
  const alone = counting.filter((group) => stuck([group]));
  if (counting.length - alone.length < needed) return alone;
  return stuck(counting) ? smallestStuck(counting, stuck) : [];
};

const asRequired = (group: ApprovalGroup): ApprovalGroup => ({
  ...group,
  participation: 'required',
});

/** Leaves out one group after the other while what is left still cannot be met. */
const smallestStuck = (
  groups: readonly ApprovalGroup[],
  stuck: IsStuck,
): readonly ApprovalGroup[] => {
  let kept = groups;
  for (const group of groups) {
    const fewer = kept.filter((other) => other !== group);
    if (fewer.length > 0 && stuck(fewer)) kept = fewer;
  }
  return kept;
};

const personsIn = (groups: readonly ApprovalGroup[], eligible: Voters): readonly string[] =>
  [
    ...new Set(
      groups.flatMap(({ key }) => (eligible.get(key) ?? []).map(({ personId }) => personId)),
    ),
  ].sort();

const demandOf = ({ group: { key, needs }, needed, quorum }: GroupCount): string => {
  const least = Math.max(needed ?? 1, quorum ?? 0, 1);
  return needs.kind === 'weight'
    ? `group ${key} needs approvals of weight ${needs.weight}`
    : `group ${key} needs ${least} ${least === 1 ? 'vote' : 'votes'}`;
};

const DEMANDS_NAMED_MAX = 3;

const demandsOf = (counts: readonly GroupCount[]): string => {
  const named = counts.slice(0, DEMANDS_NAMED_MAX).map(demandOf).join(' and ');
  const more = counts.length - DEMANDS_NAMED_MAX;
  return more > 0 ? `${named}, and ${more} more groups` : named;
};

const NAMED_MAX = 5;

const whoCould = (persons: readonly string[]): string => {
  if (persons.length === 0) return 'nobody can vote there';
  const named = persons.slice(0, NAMED_MAX).join(', ');
  const more = persons.length > NAMED_MAX ? ` and ${persons.length - NAMED_MAX} more` : '';
  return `the only people who can vote there, each once, are ${named}${more}`;
};

const quorumWhy = (rule: GroupsRule, persons: readonly string[]): Why => ({
  counterexample: `${rule.quorum?.votes ?? groupsNeeded(rule)} votes are asked for; ${whoCould(persons)}`,
  persons,
});
