import fc from 'fast-check';
import { GROUPS, ballots, canVote, continuations } from '../testing/group-rules.js';
import { tallyVotes } from './tally-votes.js';

const RUNS = { numRuns: 400 };

describe('the tally of groups', () => {
  it('does not depend on the order of votes', () => {
    fc.assert(
      fc.property(
        ballots.chain((ballot) =>
          fc.tuple(
            fc.constant(ballot),
            fc.shuffledSubarray([...ballot.votes], { minLength: ballot.votes.length }),
          ),
        ),
        ([{ rule, electorate, votes }, shuffled]) => {
          expect(tallyVotes(rule, shuffled, electorate)).toEqual(
            tallyVotes(rule, votes, electorate),
          );
        },
      ),
      RUNS,
    );
  });

  it('is monotone: one approval more never loses a rule that is met, nor a group', () => {
    fc.assert(
      fc.property(
        ballots,
        fc.constantFrom(...GROUPS),
        fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'),
        ({ rule, electorate, votes }, key, voter) => {
          fc.pre(canVote({ rule, electorate, votes }, { voter, key }));
          const before = tallyVotes(rule, votes, electorate);
          const after = tallyVotes(
            rule,
            [...votes, { voter, seat: key, roles: ['member'], choice: 'approve' as const }],
            electorate,
          );
          expect(after.approvingSeats).toEqual(expect.arrayContaining([...before.approvingSeats]));
          if (before.met) expect(after.met).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('calls a rule reachable exactly while those who have not voted could meet it by approving', () => {
    fc.assert(
      fc.property(ballots, (ballot) => {
        const { rule, electorate, votes } = ballot;
        const found = [...continuations(ballot)].some(
          (further) => tallyVotes(rule, further, electorate).met,
        );
        expect(tallyVotes(rule, votes, electorate).reachable).toBe(found);
      }),
      RUNS,
    );
  });

  it('never counts a group that only comments', () => {
    fc.assert(
      fc.property(ballots, ({ rule, electorate, votes }) => {
        const silent = votes.filter(
          ({ seat, choice }) =>
            choice === 'reject' ||
            rule.groups.find(({ key }) => key === seat)?.participation !== 'comment',
        );
        const heard = tallyVotes(rule, votes, electorate);
        const unheard = tallyVotes(rule, silent, electorate);
        expect(heard.approvingSeats).toEqual(unheard.approvingSeats);
        expect(heard.met).toBe(unheard.met);
      }),
      RUNS,
    );
  });

  it('lets nothing pass that was rejected with a veto, and says who did', () => {
    fc.assert(
      fc.property(ballots, ({ rule, electorate, votes }) => {
        const { met, reachable, vetoedBy } = tallyVotes(rule, votes, electorate);
        const vetoes = votes.filter(
          ({ seat, choice }) =>
            choice === 'reject' && rule.groups.find(({ key }) => key === seat)?.veto === true,
        );
        expect(vetoedBy).toEqual(vetoes.map(({ voter }) => voter).sort());
        if (vetoes.length > 0) expect({ met, reachable }).toEqual({ met: false, reachable: false });
      }),
      RUNS,
    );
  });

  it('keeps quorum apart from threshold: a rejection may complete the one and never the other', () => {
    fc.assert(
      fc.property(
        ballots,
        fc.constantFrom(...GROUPS),
        fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'),
        ({ rule, electorate, votes }, key, voter) => {
          fc.pre(canVote({ rule, electorate, votes }, { voter, key }));
          const countOf = (cast: typeof votes) =>
            tallyVotes(rule, cast, electorate).counts.find(({ group }) => group.key === key);
          const before = countOf(votes);
          const after = countOf([
            ...votes,
            { voter, seat: key, roles: ['member'], choice: 'sendBack' as const },
          ]);
          expect(after?.approvals).toBe(before?.approvals);
          expect(after?.weight).toBe(before?.weight);
          expect(after?.cast).toBe((before?.cast ?? 0) + 1);
        },
      ),
      RUNS,
    );
  });

  it('takes abstentions for cast exactly where the rule says so', () => {
    fc.assert(
      fc.property(ballots, ({ rule, electorate, votes }) => {
        for (const { group, cast } of tallyVotes(rule, votes, electorate).counts) {
          const own = votes.filter(({ seat }) => seat === group.key);
          const abstained = own.filter(({ choice }) => choice === 'abstain').length;
          expect(cast).toBe(own.length - (group.abstentions === 'cast' ? 0 : abstained));
        }
      }),
      RUNS,
    );
  });

  it('counts one person once, in whichever groups, accounts and delegations he appears', () => {
    fc.assert(
      fc.property(ballots, fc.constantFrom(...GROUPS), ({ rule, electorate, votes }, key) => {
        const doubled = votes.flatMap((vote) => [
          vote,
          {
            ...vote,
            seat: key,
            voter: `${vote.voter}, other account`,
            otherAccounts: [vote.voter],
          },
        ]);
        const counted = (cast: typeof votes) =>
          tallyVotes(rule, cast, electorate).counts.reduce((sum, count) => sum + count.cast, 0);
        expect(counted(doubled)).toBeLessThanOrEqual(votes.length);
      }),
      RUNS,
    );
  });
});
