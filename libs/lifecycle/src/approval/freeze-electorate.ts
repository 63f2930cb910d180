import { AUDITOR_ROLE, NEVER_VOTING_ROLES } from '../roles.js';
import type { EligibleGroup } from './approval-records.js';
import { weightByRole } from './count-group.js';
import type { Member, ResolvedPersons } from './group-members.js';
import { isMember } from './group-members.js';
import type { ApprovalGroup, GroupsRule } from './groups-rule.js';

/** The people there are when a case is submitted, as the directory knows them. */
export interface DirectoryAtSubmission {
  readonly people: readonly (Member & {
    /** Other ids of the same human. */
    readonly accounts?: readonly string[];
  })[];
  /** Who owns the product line of the initiative. */
  readonly lineOwnerId?: string;
}

/**
 * Who may vote in each group, for the record: active people who fit, without whoever must not vote on the case,
 * every human once. Groups of persons whom the case itself names need no directory; the others are left open
 * where none is given.
 */
export const freezeElectorate = (
  { groups }: GroupsRule,
  directory: DirectoryAtSubmission | undefined,
  given: { readonly resolved: ResolvedPersons; readonly excluded: ReadonlySet<string> },
): readonly EligibleGroup[] => {
  const voters = directory && humansOf(directory, given.excluded);
  return groups.flatMap((group) => {
    if (voters) return [eligibleIn(group, voters, given.resolved)];
    if (group.members.roles ?? group.members.functions) return [];
    return [eligibleIn(group, namedBy(group, given), given.resolved)];
  });
};

/** Groups whose rule counts the people there are, so that it means nothing without a directory. */
export const needsElectorate = ({ needs, quorum }: ApprovalGroup): boolean =>
  needs.kind === 'all' ||
  (needs.kind === 'percent' && needs.of === 'eligible') ||
  (quorum !== undefined && 'percent' in quorum);

const eligibleIn = (
  group: ApprovalGroup,
  voters: readonly Member[],
  resolved: ResolvedPersons,
): EligibleGroup => {
  const eligible = voters.filter((voter) => isMember(group, voter, resolved));
  return {
    group: group.key,
    persons: eligible.map(({ personId }) => personId),
    ...(group.needs.kind === 'weight' && {
      weights: eligible.map((voter) => weightByRole(group, voter)),
    }),
  };
};

/** One id for each human who may vote, in order. Roles that only read or keep rules give no vote. */
const humansOf = (
  { people }: DirectoryAtSubmission,
  excluded: ReadonlySet<string>,
): readonly Member[] => {
  const seen = new Set<string>();
  const voters: Member[] = [];
  for (const person of people.toSorted((left, right) =>
    left.personId < right.personId ? -1 : 1,
  )) {
    const ids = [person.personId, ...(person.accounts ?? [])];
    const mayVote =
      !person.roles.includes(AUDITOR_ROLE) && !ids.some((id) => seen.has(id) || excluded.has(id));
    if (!mayVote) continue;
    for (const id of ids) seen.add(id);
    const roles = person.roles.filter((role) => !NEVER_VOTING_ROLES.includes(role));
    voters.push({ personId: person.personId, roles, functions: person.functions });
  }
  return voters;
};

const namedBy = (
  { members: { persons = [], resolvers = [] } }: ApprovalGroup,
  given: { readonly resolved: ResolvedPersons; readonly excluded: ReadonlySet<string> },
): readonly Member[] =>
  [...new Set([...persons, ...resolvers.flatMap((resolver) => given.resolved[resolver])])]
    .filter((personId) => !given.excluded.has(personId))
    .sort()
    .map((personId) => ({ personId, roles: [], functions: [] }));
