import type { Electorate, EligiblePerson } from './electorate.js';
import type { ApprovalGroup } from './groups-rule.js';
import type { TalliedVote } from './tallied-vote.js';
import { isApproval } from './tallied-vote.js';

/** How the votes of one group stand. */
export interface GroupCount {
  readonly group: ApprovalGroup;
  readonly approvals: number;
  /** Votes that take part: all but abstentions, and these where the rule says so. */
  readonly cast: number;
  /** Weight of the approvals; null where the group does not weigh. */
  readonly weight: number | null;
  /** Persons who were eligible at submission; null where nobody was frozen. */
  readonly eligible: number | null;
  /** Approvals (or weight) that the group asks for as the votes stand; null where that cannot be told. */
  readonly needed: number | null;
  /** Votes that must take part; 0 where there is no quorum, null where it cannot be told. */
  readonly quorum: number | null;
  readonly met: boolean;
  /** Persons who may still vote in the group; null where whoever fits may. */
  readonly open: readonly EligiblePerson[] | null;
  /** Free places, `Infinity` where they are not limited. */
  readonly free: number;
}

const PERCENT = 100;

/**
 * @param votes those cast in the group, every person once
 * @param heard everybody who has voted anywhere; one person counts once
 */
export const countGroup = (
  group: ApprovalGroup,
  votes: readonly TalliedVote[],
  { electorate, heard }: { readonly electorate: Electorate; readonly heard: ReadonlySet<string> },
): GroupCount => {
  const eligible = electorate.eligible.get(group.key);
  const approving = votes.filter(({ choice }) => isApproval(choice));
  const cast = votes.filter(({ choice }) => choice !== 'abstain' || group.abstentions === 'cast');
  const counted = {
    group,
    approvals: approving.length,
    cast: cast.length,
    weight: weightOf(group, approving, eligible),
    eligible: eligible?.length ?? null,
  };
  const needed = approvalsNeeded(counted);
  const quorum = quorumNeeded(counted);
  const given = counted.weight ?? counted.approvals;
  return {
    ...counted,
    needed,
    quorum,
    met: needed !== null && given >= needed && quorum !== null && counted.cast >= quorum,
    open:
      eligible?.filter(
        ({ personId }) => !heard.has(personId) && !electorate.excluded.has(personId),
      ) ?? null,
    free: group.places === undefined ? Infinity : Math.max(0, group.places - votes.length),
  };
};

/** What one person's approval weighs in a group by his roles; 1 where the group does not weigh. */
export const weightByRole = (
  { needs }: ApprovalGroup,
  voter: { readonly personId: string; readonly roles: readonly string[] },
): number => {
  if (needs.kind !== 'weight') return 1;
  let heaviest = 0;
  for (const entry of needs.weights) {
    if ('person' in entry) {
      if (voter.personId === entry.person) return entry.weight;
    } else if (voter.roles.includes(entry.role)) heaviest = Math.max(heaviest, entry.weight);
  }
  return heaviest;
};

type Counted = Pick<GroupCount, 'group' | 'approvals' | 'cast' | 'eligible'>;

/** What was frozen at submission counts; roles at the vote only where nothing was. */
const weightOf = (
  group: ApprovalGroup,
  approving: readonly TalliedVote[],
  eligible: readonly EligiblePerson[] | undefined,
): number | null => {
  if (group.needs.kind !== 'weight') return null;
  const frozen = new Map(eligible?.map(({ personId, weight }) => [personId, weight]));
  const weights = approving.map((vote) => {
    const personId = vote.onBehalfOf ?? vote.voter;
    return frozen.get(personId) ?? weightByRole(group, { personId, roles: vote.roles });
  });
  return weights.reduce((sum, weight) => sum + weight, 0);
};

/** Never less than one: a group that nobody approves is not met, whatever a percentage of nothing comes to. */
const approvalsNeeded = ({ group: { needs }, cast, eligible }: Counted): number | null => {
  switch (needs.kind) {
    case 'count':
      return needs.approvals;
    case 'any':
      return 1;
    case 'weight':
      return needs.weight;
    case 'all':
      return eligible === null ? null : Math.max(1, eligible);
    case 'percent': {
      const base = needs.of === 'cast' ? cast : eligible;
      return base === null ? null : Math.max(1, share(needs.percent, base));
    }
  }
};

const quorumNeeded = ({ group: { quorum }, eligible }: Counted): number | null => {
  if (!quorum) return 0;
  if ('votes' in quorum) return quorum.votes;
  return eligible === null ? null : share(quorum.percent, eligible);
};

/** The least whole number that is at least so many percent of `base`, without leaving whole numbers (ADR-0012). */
const share = (percent: number, base: number): number => {
  const hundredths = percent * base;
  const toNextWhole = (PERCENT - (hundredths % PERCENT)) % PERCENT;
  return (hundredths + toNextWhole) / PERCENT;
};
