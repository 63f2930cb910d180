import fc from 'fast-check';
import type { Electorate } from '../approval/electorate.js';
import type { ApprovalGroup, GroupsRule } from '../approval/groups-rule.js';
import type { TalliedVote } from '../approval/tallied-vote.js';
import type { VoteChoice } from '../initiative/events.js';

export const GROUPS = ['a', 'b', 'c'] as const;
const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5'] as const;
const CHOICES: readonly VoteChoice[] = [
  'approve',
  'approve',
  'approveWithConditions',
  'sendBack',
  'reject',
  'abstain',
];

/** A rule, who may vote in each group, and votes that this electorate could have cast. */
export interface Ballots {
  readonly rule: GroupsRule;
  readonly electorate: Electorate;
  readonly votes: readonly TalliedVote[];
}

const needs: fc.Arbitrary<ApprovalGroup['needs']> = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map((approvals) => ({ kind: 'count' as const, approvals })),
  fc
    .record({
      percent: fc.constantFrom(1, 34, 50, 51, 67, 100),
      of: fc.constantFrom('eligible' as const, 'cast' as const),
    })
    .map((share) => ({ kind: 'percent' as const, ...share })),
  fc.integer({ min: 1, max: 6 }).map((weight) => ({
    kind: 'weight' as const,
    weight,
    weights: [{ role: 'member', weight: 1 }],
  })),
  fc.constantFrom({ kind: 'all' as const }, { kind: 'any' as const }),
);

const quorum: fc.Arbitrary<ApprovalGroup['quorum']> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }).map((votes) => ({ votes })) },
  { weight: 1, arbitrary: fc.constantFrom(20, 50, 100).map((percent) => ({ percent })) },
);

const group = (key: string): fc.Arbitrary<ApprovalGroup> =>
  fc
    .record({
      participation: fc.constantFrom('required', 'required', 'optional', 'comment'),
      needs,
      quorum,
      abstentions: fc.constantFrom('cast', 'notCast'),
      veto: fc.boolean(),
      places: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    })
    .map(({ quorum: asked, places, ...rest }) => ({
      key,
      title: key,
      members: { roles: ['member'] },
      ...rest,
      ...(asked && { quorum: asked }),
      // Where only so many may vote it is counted by heads; a weight would hang on who came first.
      ...(places !== undefined && rest.needs.kind !== 'weight' && { places }),
    }));

const rules: fc.Arbitrary<GroupsRule> = fc
  .record({
    groups: fc.tuple(...GROUPS.map(group)),
    combine: fc.constantFrom<GroupsRule['combine'][]>(
      { kind: 'all' },
      { kind: 'any' },
      { kind: 'atLeast', groups: 2 },
    ),
    quorum: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  })
  .map(({ groups, combine, quorum: votes }) => ({
    groups: [...groups],
    combine,
    tiers: 'parallel' as const,
    ...(votes !== undefined && { quorum: { votes } }),
  }));

const electorates: fc.Arbitrary<Electorate> = fc
  .tuple(
    ...GROUPS.map((key) =>
      fc
        .tuple(
          fc.subarray([...PEOPLE]),
          fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }),
        )
        .map(
          ([persons, weights]) =>
            [
              key,
              persons.map((personId, index) => ({ personId, weight: weights[index] ?? 0 })),
            ] as const,
        ),
    ),
  )
  .map((eligible) => ({ eligible: new Map(eligible), excluded: new Set<string>() }));

/** Each person votes once at most, in a group where he may and where there is a place. */
const cast = (
  rule: GroupsRule,
  electorate: Electorate,
  wishes: readonly { readonly group: number; readonly choice: number }[],
): readonly TalliedVote[] => {
  const votes: TalliedVote[] = [];
  for (const [index, voter] of PEOPLE.entries()) {
    const wish = wishes[index];
    const key = wish && GROUPS[wish.group];
    const choice = wish && CHOICES[wish.choice];
    if (key === undefined || choice === undefined) continue;
    if (canVote({ rule, electorate, votes }, { voter, key })) {
      votes.push({ voter, seat: key, roles: ['member'], choice });
    }
  }
  return votes;
};

/** Whether somebody could cast a vote in a group beside those that stand. */
export const canVote = (
  { rule, electorate: { eligible }, votes }: Ballots,
  { voter, key }: { readonly voter: string; readonly key: string },
): boolean => {
  const places = rule.groups.find((each) => each.key === key)?.places ?? Infinity;
  return (
    (eligible.get(key)?.some(({ personId }) => personId === voter) ?? false) &&
    votes.every((vote) => vote.voter !== voter) &&
    votes.filter(({ seat }) => seat === key).length < places
  );
};

/** Rules of every kind over few people, with votes; `GROUPS.length` as a wish means not to vote. */
export const ballots: fc.Arbitrary<Ballots> = fc
  .record({
    rule: rules,
    electorate: electorates,
    wishes: fc.array(
      fc.record({
        group: fc.nat({ max: GROUPS.length + 2 }),
        choice: fc.nat({ max: CHOICES.length - 1 }),
      }),
      { minLength: PEOPLE.length, maxLength: PEOPLE.length },
    ),
  })
  .map(({ rule, electorate, wishes }) => ({
    rule,
    electorate,
    votes: cast(rule, electorate, wishes),
  }));

/** Every way in which those who have not voted could still approve, or stay silent. */
export function* continuations({
  rule,
  electorate,
  votes,
}: Ballots): Generator<readonly TalliedVote[]> {
  const voter = PEOPLE.find(
    (person) =>
      votes.every((vote) => vote.voter !== person) &&
      GROUPS.some((key) => canVote({ rule, electorate, votes }, { voter: person, key })),
  );
  yield votes;
  if (voter === undefined) return;
  for (const key of GROUPS) {
    if (!canVote({ rule, electorate, votes }, { voter, key })) continue;
    const approval: TalliedVote = { voter, seat: key, roles: ['member'], choice: 'approve' };
    yield* continuations({ rule, electorate, votes: [...votes, approval] });
  }
  const without = {
    eligible: new Map(
      [...electorate.eligible].map(([key, persons]) => [
        key,
        persons.map((person) =>
          person.personId === voter ? { ...person, personId: `${voter} stays silent` } : person,
        ),
      ]),
    ),
    excluded: electorate.excluded,
  };
  yield* continuations({ rule, electorate: without, votes });
}
