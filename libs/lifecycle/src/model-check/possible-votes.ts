import { freezeElectorate, needsElectorate } from '../approval/freeze-electorate.js';
import type { EligiblePerson } from '../approval/electorate.js';
import type { ApprovalGroup, GroupsRule } from '../approval/groups-rule.js';
import { tallyVotes } from '../approval/tally-votes.js';
import type { Organisation } from './organisation.js';

const NOBODY_RESOLVED = { author: [], sponsor: [], owner: [], lineOwner: [] } as const;

/** Who could vote in each group; one that is not named is open to whoever the case brings along. */
export type Voters = ReadonlyMap<string, readonly EligiblePerson[]>;

const NOBODY: ReadonlySet<string> = new Set();

/** Who could vote in each group if a case were submitted now and nobody had written it. */
export const possibleVotersOf = (rule: GroupsRule, organisation: Organisation): Voters => {
  const open = new Set(rule.groups.filter(isFilledByCase).map(({ key }) => key));
  const frozen = freezeElectorate(rule, organisation, {
    resolved: NOBODY_RESOLVED,
    excluded: NOBODY,
  });
  return new Map(
    frozen
      .filter(({ group }) => !open.has(group))
      .map(({ group, persons, weights }) => [
        group,
        persons.map((personId, index) => ({ personId, weight: weights?.[index] ?? 1 })),
      ]),
  );
};

/** The same without one human, whichever of his ids stands there. */
export const withoutHuman = (voters: Voters, ids: readonly string[]): Voters =>
  new Map(
    [...voters].map(([group, persons]) => [
      group,
      persons.filter(({ personId }) => !ids.includes(personId)),
    ]),
  );

/**
 * Where a human could vote and what he weighs there. Whoever has the same place is missed in the same way;
 * empty for somebody whom nobody would miss.
 */
export const placeOf = (rule: GroupsRule, voters: Voters, ids: readonly string[]): string =>
  rule.groups
    .filter(({ participation }) => participation !== 'comment')
    .flatMap(({ key }) =>
      (voters.get(key) ?? [])
        .filter(({ personId }) => ids.includes(personId))
        .map(({ weight }) => `${key}:${weight}`),
    )
    .join(' ');

/**
 * Whether some votes of these people meet the rule. It is the tally's own search for an assignment of people
 * to groups, asked before anybody has voted, so the check cannot differ from what happens under review.
 */
export const canCarry = (rule: GroupsRule, voters: Voters): boolean =>
  tallyVotes(rule, [], { eligible: voters, excluded: NOBODY }).reachable;

/** Whether votes of any people could meet the rule. Shares of people whom nobody knows are left open. */
export const canBeCarried = (rule: GroupsRule): boolean =>
  rule.groups.some((group) => group.participation !== 'comment' && needsElectorate(group)) ||
  tallyVotes(rule, []).reachable;

/** Sponsors, owners and owners of lines are known only when there is a case. */
const isFilledByCase = ({ members: { resolvers = [] } }: ApprovalGroup): boolean =>
  resolvers.some((resolver) => resolver !== 'author');
