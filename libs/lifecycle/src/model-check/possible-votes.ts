import { freezeElectorate, needsElectorate } from '../approval/freeze-electorate.js';
import type { EligiblePerson } from '../approval/electorate.js';
import type { ApprovalGroup, GroupsRule } from '../approval/groups-rule.js';
import { tallyVotes } from '../approval/tally-votes.js';
import type { Organisation } from './organisation.js';

const NOBODY_RESOLVED = { author: [], sponsor: [], owner: [], lineOwner: [] } as const;

/** Who could vote in each group if a case were submitted now. Groups that the case itself fills are left open. */
export const eligibleByGroup = (
  rule: GroupsRule,
  organisation: Organisation,
  excluded: ReadonlySet<string>,
): ReadonlyMap<string, readonly EligiblePerson[]> => {
  const open = new Set(rule.groups.filter(isFilledByCase).map(({ key }) => key));
  const frozen = freezeElectorate(rule, organisation, { resolved: NOBODY_RESOLVED, excluded });
  return new Map(
    frozen
      .filter(({ group }) => !open.has(group))
      .map(({ group, persons, weights }) => [
        group,
        persons.map((personId, index) => ({ personId, weight: weights?.[index] ?? 1 })),
      ]),
  );
};

/** Everybody who could vote in a group that counts. */
export const eligibleUnder = (
  rule: GroupsRule,
  organisation: Organisation,
  excluded: ReadonlySet<string>,
): ReadonlySet<string> => {
  const eligible = eligibleByGroup(rule, organisation, excluded);
  return new Set(
    rule.groups
      .filter(({ participation }) => participation !== 'comment')
      .flatMap(({ key }) => eligible.get(key) ?? [])
      .map(({ personId }) => personId),
  );
};

/**
 * Whether some votes of these people meet the rule. It is the tally's own search for an assignment of people
 * to groups, asked before anybody has voted, so the check cannot differ from what happens under review.
 */
export const canCarry = (
  rule: GroupsRule,
  organisation: Organisation,
  excluded: ReadonlySet<string>,
): boolean => {
  const eligible = eligibleByGroup(rule, organisation, excluded);
  return tallyVotes(rule, [], { eligible, excluded }).reachable;
};

/** Whether votes of any people could meet the rule. Shares of people whom nobody knows are left open. */
export const canBeCarried = (rule: GroupsRule): boolean =>
  rule.groups.some((group) => group.participation !== 'comment' && needsElectorate(group)) ||
  tallyVotes(rule, []).reachable;

/** Sponsors, owners and owners of lines are known only when there is a case. */
const isFilledByCase = ({ members: { resolvers = [] } }: ApprovalGroup): boolean =>
  resolvers.some((resolver) => resolver !== 'author');
