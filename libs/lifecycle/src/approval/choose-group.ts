import type { Electorate } from './electorate.js';
import type { Member, ResolvedPersons } from './group-members.js';
import { isMember } from './group-members.js';
import type { ApprovalGroup, GroupsRule } from './groups-rule.js';
import type { TalliedVote } from './tallied-vote.js';
import { isBehindTier, tallyVotes } from './tally-votes.js';

/** The group (or seat) for a voter, or why there is none. */
export type GroupChoice =
  | { readonly kind: 'free'; readonly group: string }
  | { readonly kind: 'taken'; readonly group: string; readonly by: string }
  /** The voter fits a group whose tier is not reached; `waitingFor` has to be met first. */
  | {
      readonly kind: 'behindTier';
      readonly group: string;
      readonly tier: number;
      readonly openTier: number;
      readonly waitingFor: readonly string[];
    }
  /** The voter fits now, and did not when the case was submitted. */
  | { readonly kind: 'notEligible'; readonly groups: readonly string[] }
  /** `groups` are those of the rule that anybody could vote in. */
  | { readonly kind: 'none'; readonly groups: readonly string[] };

/** The ballot so far, and who may vote in it. */
export interface Ballot {
  readonly rule: GroupsRule;
  readonly votes: readonly TalliedVote[];
  readonly electorate: Electorate;
  readonly resolved: ResolvedPersons;
}

/**
 * The wanted group, or else the first that the voter fits and that takes votes now, in the order of the rule.
 * Roles count as they are at this moment; where people were frozen at submission, one has to be among them.
 */
export const chooseGroup = (
  { rule, votes, electorate, resolved }: Ballot,
  voter: Member & { readonly accounts?: readonly string[]; readonly wanted?: string | undefined },
): GroupChoice => {
  const { wanted } = voter;
  const ids = [voter.personId, ...(voter.accounts ?? [])];
  const isFrozenIn = ({ key }: ApprovalGroup): boolean | undefined =>
    electorate.eligible.get(key)?.some(({ personId }) => ids.includes(personId));
  const fitting = rule.groups.filter(
    (group) =>
      (wanted === undefined || group.key === wanted) &&
      (isMember(group, voter, resolved) || (ownsLine(group) && isFrozenIn(group) === true)),
  );
  if (fitting.length === 0) return { kind: 'none', groups: rule.groups.map(({ key }) => key) };
  const eligible = fitting.filter((group) => isFrozenIn(group) ?? true);
  const [first] = eligible;
  if (!first) return { kind: 'notEligible', groups: fitting.map(({ key }) => key) };
  const { openTier, missingSeats, counts } = tallyVotes(rule, votes, electorate);
  const reached = eligible.filter((group) => !isBehindTier(group, openTier));
  const places = new Map(counts.map(({ group: { key }, free }) => [key, free]));
  const free = reached.find(({ key }) => (places.get(key) ?? 0) > 0);
  if (free) return { kind: 'free', group: free.key };
  const [taken] = reached;
  if (taken) {
    const by = votes.find(({ seat }) => seat === taken.key)?.voter ?? '';
    return { kind: 'taken', group: taken.key, by };
  }
  return {
    kind: 'behindTier',
    group: first.key,
    tier: first.tier ?? 0,
    openTier: openTier ?? 0,
    waitingFor: rule.groups
      .filter(({ key, tier }) => tier === openTier && missingSeats.includes(key))
      .map(({ key }) => key),
  };
};

/** Who owns a product line stands in the directory alone; the submission froze it. */
const ownsLine = ({ members }: ApprovalGroup): boolean =>
  members.resolvers?.includes('lineOwner') ?? false;
