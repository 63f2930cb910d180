import * as ask from '../../testing/asking.js';
import { dora, enzo, sol, uma } from '../../testing/cast.js';
import {
  another,
  everybody,
  group,
  ruleOf,
  specifying,
  submitTo,
  templateWith,
} from '../../testing/groups-specification.js';

const DECIDED = ['VoteCast', 'GateDecided', 'StageEntered'];
const dirk = another('per_dirk', dora);
const dana = another('per_dana', dora);

describe('a vote in groups', () => {
  it('takes the first group that fits, or the wanted one', () => {
    const both = { ...dora, roles: ['product-director', 'ux-lead'] };
    const rule = ruleOf([group('directors', 'product-director'), group('leads', 'ux-lead')]);
    const { after } = specifying(templateWith({ rule }));
    const people = [both, uma, dirk];
    const seatOf = (seat?: string) =>
      after(ask.propose(), submitTo(people), ask.vote({ actor: both, ...(seat && { seat }) })).state
        .gates['problem']?.submissions[0]?.votes[0]?.seat;
    expect(seatOf()).toBe('directors');
    expect(seatOf('leads')).toBe('leads');
  });

  it('is refused for whoever came to the group after the submission', () => {
    const { after } = specifying(
      templateWith({ rule: ruleOf([group('directors', 'product-director')]) }),
    );
    after(ask.propose(), submitTo([dora]))
      .when(ask.vote({ actor: dirk }))
      .thenRejected('VoterNotEligible', { personId: 'per_dirk', groups: ['directors'] });
  });

  it('is refused for whoever left the group meanwhile, eligible or not', () => {
    const { after } = specifying(
      templateWith({ rule: ruleOf([group('directors', 'product-director')]) }),
    );
    after(ask.propose(), submitTo([dora, dirk]))
      .when(ask.vote({ actor: { ...dora, roles: [] } }))
      .thenRejected('NoSeatForVoter', { personId: 'per_dora' });
  });

  it('waits for the tiers before, and a group without tier waits for none', () => {
    const rule = ruleOf(
      [
        group('directors', 'product-director', { tier: 1 }),
        group('leads', 'engineering-lead', { tier: 2 }),
        group('ux', 'ux-lead'),
      ],
      { tiers: 'ordered' },
    );
    const { after } = specifying(templateWith({ rule }));
    const review = after(ask.propose(), submitTo(everybody));
    review.when(ask.vote({ actor: enzo })).thenRejected('TierNotOpen', {
      group: 'leads',
      tier: 2,
      openTier: 1,
      waitingFor: ['directors'],
    });
    expect(review.brings(ask.vote({ actor: uma }))).toEqual(['VoteCast']);
    const first = after(ask.propose(), submitTo(everybody), ask.vote({ actor: dora }));
    expect(first.brings(ask.vote({ actor: enzo }))).toEqual(['VoteCast']);
  });

  it('waits for nobody where tiers are parallel', () => {
    const rule = ruleOf([
      group('directors', 'product-director', { tier: 1 }),
      group('leads', 'engineering-lead', { tier: 2 }),
    ]);
    const { after } = specifying(templateWith({ rule }));
    expect(after(ask.propose(), submitTo(everybody)).brings(ask.vote({ actor: enzo }))).toEqual([
      'VoteCast',
    ]);
  });

  it('decides once two of three directors approve, and not before', () => {
    const rule = ruleOf([
      group('directors', 'product-director', {
        needs: { kind: 'percent', percent: 60, of: 'eligible' },
      }),
    ]);
    const { after } = specifying(templateWith({ rule }));
    const people = [dora, dirk, dana];
    expect(after(ask.propose(), submitTo(people)).brings(ask.vote({ actor: dora }))).toEqual([
      'VoteCast',
    ]);
    const one = after(ask.propose(), submitTo(people), ask.vote({ actor: dora }));
    expect(one.brings(ask.vote({ actor: dirk }))).toEqual(DECIDED);
  });

  it('counts abstentions towards a quorum only where the policy says so', () => {
    const deciding = (abstentions: 'cast' | 'notCast') => {
      const rule = ruleOf([
        group('directors', 'product-director', { quorum: { votes: 2 }, abstentions }),
      ]);
      const { after } = specifying(templateWith({ rule }));
      const abstained = ask.vote({
        actor: dirk,
        choice: 'abstain',
        reason: 'Conflict of interest.',
      });
      return after(ask.propose(), submitTo([dora, dirk, dana]), abstained).brings(
        ask.vote({ actor: dora }),
      );
    };
    expect(deciding('cast')).toEqual(DECIDED);
    expect(deciding('notCast')).toEqual(['VoteCast']);
  });

  it('is stopped by the veto of a group, also one that only comments', () => {
    const rule = ruleOf([
      group('directors', 'product-director'),
      group('security', 'security-lead', { participation: 'comment', veto: true }),
    ]);
    const { after } = specifying(templateWith({ rule }));
    const veto = ask.vote({ actor: sol, choice: 'reject', reason: 'It leaks.' });
    expect(
      after(ask.propose(), submitTo(everybody), veto).brings(ask.vote({ actor: dora })),
    ).toEqual(['VoteCast']);
  });

  it('of the exclusive approver decides alone; the others advise', () => {
    const rule = ruleOf([group('leads', 'engineering-lead')], {
      exclusiveApprover: { role: 'product-director' },
    });
    const { after } = specifying(templateWith({ rule }));
    const review = after(ask.propose(), submitTo(everybody));
    expect(review.brings(ask.vote({ actor: enzo }))).toEqual(['VoteCast']);
    expect(review.brings(ask.vote({ actor: dora }))).toEqual(DECIDED);
  });

  it('records how each group stood', () => {
    const rule = ruleOf([
      group('directors', 'product-director', { needs: { kind: 'all' }, quorum: { percent: 50 } }),
    ]);
    const { after } = specifying(templateWith({ rule }));
    const { state } = after(
      ask.propose(),
      submitTo([dora, dirk]),
      ask.vote({ actor: dora }),
      ask.vote({ actor: dirk }),
    );
    expect(state.decisions[0]?.tally).toEqual({
      approvingSeats: ['directors'],
      approvalsRequired: 1,
      missingSeats: [],
      vetoedBy: [],
      groups: [
        {
          group: 'directors',
          approvals: 2,
          cast: 2,
          weight: null,
          eligible: 2,
          needed: 2,
          quorum: 1,
          met: true,
        },
      ],
    });
  });
});
