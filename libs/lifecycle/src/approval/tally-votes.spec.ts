import fc from 'fast-check';
import type { VoteChoice } from '../initiative/events.js';
import type { SeatsRule } from '../templates/lifecycle-template.js';
import type { TalliedVote } from './tally-votes.js';
import { tallyVotes } from './tally-votes.js';

const CHOICES: readonly VoteChoice[] = [
  'approve',
  'approveWithConditions',
  'sendBack',
  'reject',
  'abstain',
];
const SEATS = ['a', 'b', 'c', 'd', 'e'];

const rules: fc.Arbitrary<SeatsRule> = fc
  .record({
    kinds: fc.tuple(...SEATS.map(() => fc.constantFrom('required', 'counted', 'comment' as const))),
    approvals: fc.nat({ max: 4 }),
    veto: fc.boolean(),
  })
  .map(({ kinds, approvals, veto }) => ({
    seats: SEATS.map((key, index) => ({
      key,
      title: key,
      roles: [`role-${key}`],
      kind: kinds[index] as SeatsRule['seats'][number]['kind'],
    })),
    approvalsRequired: approvals + 1,
    vetoRoles: veto ? ['role-a'] : [],
  }));

/** At most one vote for each seat and person, as decisions let them come about. */
const ballots: fc.Arbitrary<readonly TalliedVote[]> = fc
  .uniqueArray(
    fc.record({ seat: fc.constantFrom(...SEATS), choice: fc.constantFrom(...CHOICES) }),
    { selector: ({ seat }) => seat, maxLength: SEATS.length },
  )
  .map((votes) =>
    votes.map(({ seat, choice }) => ({
      voter: `per_${seat}`,
      seat,
      roles: [`role-${seat}`],
      choice,
    })),
  );

describe('the tally', () => {
  it('does not depend on the order of votes', () => {
    fc.assert(
      fc.property(
        rules,
        ballots.chain((votes) =>
          fc.tuple(
            fc.constant(votes),
            fc.shuffledSubarray([...votes], { minLength: votes.length }),
          ),
        ),
        (rule, [votes, shuffled]) => {
          expect(tallyVotes(rule, shuffled)).toEqual(tallyVotes(rule, votes));
        },
      ),
    );
  });

  it('is monotone: one approval more never loses a Go', () => {
    fc.assert(
      fc.property(rules, ballots, fc.constantFrom(...SEATS), (rule, votes, seat) => {
        const more = votes.some((vote) => vote.seat === seat)
          ? votes
          : [
              ...votes,
              { voter: `per_${seat}`, seat, roles: [`role-${seat}`], choice: 'approve' as const },
            ];
        const before = tallyVotes(rule, votes);
        const after = tallyVotes(rule, more);
        if (before.met) expect(after.met).toBe(true);
        expect(after.approvingSeats).toEqual(expect.arrayContaining([...before.approvingSeats]));
      }),
    );
  });

  it('calls a rule reachable exactly while approvals of all open seats would meet it', () => {
    fc.assert(
      fc.property(rules, ballots, (rule, votes) => {
        const { openSeats, reachable } = tallyVotes(rule, votes);
        const all = [
          ...votes,
          ...openSeats.map((seat) => ({
            voter: `per_${seat}`,
            seat,
            roles: [],
            choice: 'approve' as const,
          })),
        ];
        expect(tallyVotes(rule, all).met).toBe(reachable);
      }),
    );
  });

  it('counts one person once, even where he sits twice', () => {
    const rule: SeatsRule = {
      seats: ['a', 'b'].map((key) => ({ key, title: key, roles: ['x'], kind: 'counted' })),
      approvalsRequired: 2,
      vetoRoles: [],
    };
    const twice = ['a', 'b'].map((seat) => ({
      voter: 'per_one',
      seat,
      roles: ['x'],
      choice: 'approve' as const,
    }));
    expect(tallyVotes(rule, twice)).toMatchObject({ met: false, approvingSeats: ['a'] });
  });

  it('lets a veto stop the round from a seat that only comments', () => {
    const rule: SeatsRule = {
      seats: [
        { key: 'a', title: 'A', roles: ['x'], kind: 'required' },
        { key: 's', title: 'S', roles: ['security'], kind: 'comment' },
      ],
      approvalsRequired: 1,
      vetoRoles: ['security'],
    };
    const votes: readonly TalliedVote[] = [
      { voter: 'per_a', seat: 'a', roles: ['x'], choice: 'approve' },
      { voter: 'per_s', seat: 's', roles: ['security'], choice: 'reject' },
    ];
    expect(tallyVotes(rule, votes)).toMatchObject({
      met: false,
      reachable: false,
      vetoedBy: ['per_s'],
    });
  });
});
