import type { GroupCount } from '../approval/count-group.js';
import { isSeat } from '../approval/as-groups.js';
import type { GroupsRule } from '../approval/groups-rule.js';
import { groupsNeeded } from '../approval/rule-in-force.js';
import type { Tally } from '../approval/tally-votes.js';
import { isBehindTier } from '../approval/tally-votes.js';
import type { GateDefinition } from '../templates/lifecycle-template.js';
import type { Unmet } from './readiness.js';
import type { Submission } from './state.js';

/** What the votes still lack before the rule is met; empty when it is. */
export const approvalUnmet = (
  gate: GateDefinition,
  rule: GroupsRule,
  { submission, tally }: { readonly submission: Submission; readonly tally: Tally },
): readonly Unmet[] => {
  if (tally.met) return [];
  const titles = new Map(rule.groups.map(({ key, title }) => [key, title]));
  const vetoes = submission.votes.filter(({ voter }) => tally.vetoedBy.includes(voter));
  return [
    ...vetoes.map((vote): Unmet => ({
      kind: 'vetoed',
      key: vote.seat,
      title: titles.get(vote.seat) ?? vote.seat,
      why: `A holder of a role with veto rejected: ${vote.reason}`,
      fixableBy: { persons: [vote.voter], roles: [gate.gateOwnerRole], functions: [] },
      since: vote.at,
    })),
    ...tally.counts
      .filter((count) => isNeeded(count, rule, tally))
      .map((count) => missingApproval(count, submission, tally)),
  ];
};

/** A required group is always needed; an optional one while too few are met; each while people are to take part. */
const isNeeded = ({ group, met }: GroupCount, rule: GroupsRule, tally: Tally): boolean => {
  if (group.participation === 'comment') return false;
  if (!met && group.participation === 'required') return true;
  if (!met && tally.approvingSeats.length < groupsNeeded(rule)) return true;
  return !tally.quorumMet && tally.openSeats.includes(group.key);
};

const missingApproval = (count: GroupCount, submission: Submission, tally: Tally): Unmet => {
  const { group, open } = count;
  const votes = submission.votes.filter(({ seat }) => seat === group.key);
  const [vote] = votes;
  return {
    kind: 'approvalMissing',
    key: group.key,
    title: group.title,
    why: isSeat(group) ? whyOfSeat(count, vote, tally) : whyOfGroup(count, tally),
    fixableBy: {
      persons: vote && isSeat(group) ? [vote.voter] : (open ?? []).map(({ personId }) => personId),
      roles: group.members.roles ?? [],
      functions: group.members.functions ?? [],
    },
    since: (isSeat(group) ? vote?.at : undefined) ?? submission.at,
  };
};

const whyOfSeat = (
  { group }: GroupCount,
  vote: Submission['votes'][number] | undefined,
  tally: Tally,
): string => {
  const count = `${tally.approvingSeats.length} of ${tally.approvalsRequired} approvals given`;
  return vote
    ? `The seat voted ${vote.choice}; ${count}.`
    : `The seat has not voted; ${count}${group.participation === 'required' ? ', this one is required' : ''}.`;
};

const whyOfGroup = (count: GroupCount, { openTier }: Tally): string => {
  const { group, approvals, cast, weight, needed, quorum, eligible } = count;
  const given =
    weight === null
      ? `${approvals} of ${needed ?? 'all'} approvals given`
      : `approvals weigh ${weight} of ${needed ?? 0}`;
  const parts = [
    given,
    ...(quorum === null || cast >= quorum ? [] : [`${cast} of ${quorum} votes cast`]),
    ...(eligible === null ? [] : [`${eligible} people could vote`]),
    ...(isBehindTier(group, openTier) ? [`waits for tier ${openTier ?? 0}`] : []),
  ];
  return `${parts.join('; ').replace(/^a/, 'A')}.`;
};
