import { withdrawVote } from '../../testing/asking.js';
import { ballotOf } from '../../testing/ballot.js';
import { dora, pat } from '../../testing/cast.js';
import { decider, happened, stateAfter, submitting } from '../../testing/specification.js';

describe('an honest vote in somebody’s place', () => {
  const people = {
    per_a: { roles: ['product-director'], delegations: [{ toPersonId: 'per_b' }] },
    per_b: { roles: ['ux-lead'] },
  };

  it('names both, the delegation and the role it used', () => {
    const events = happened(...submitting, ballotOf({ by: 'per_b', for: 'per_a' }, { people }));
    expect(events.at(-1)).toMatchObject({
      type: 'VoteCast',
      data: {
        voter: 'per_b',
        onBehalfOf: 'per_a',
        delegationPath: ['per_a', 'per_b'],
        delegationIds: ['dlg_per_a_1'],
        seat: 'director',
        roles: ['product-director'],
      },
    });
  });

  it('leaves the delegate’s own seat to somebody else and can be withdrawn by him', () => {
    const [first] = [ballotOf({ by: 'per_b', for: 'per_a' }, { people })];
    const actor = first.actor;
    const events = happened(
      ...submitting,
      first,
      withdrawVote({ actor }),
      ballotOf({ by: 'per_b' }, { people }),
    );
    expect(events.at(-1)).toMatchObject({ data: { voter: 'per_b', seat: 'ux' } });
    expect(stateAfter(events).authors).toEqual([pat.personId]);
  });

  it('can be taken back by whoever lent the right, and by nobody else but the voter', () => {
    const lent = ballotOf({ by: 'per_b', for: 'per_a' }, { people });
    const principal = ballotOf({ by: 'per_a' }, { people }).actor;
    const state = stateAfter(happened(...submitting, lent));
    expect(decider.decide(withdrawVote({ actor: principal }), state)).toMatchObject({
      ok: true,
      value: [{ type: 'VoteWithdrawn', data: { by: 'per_a', voter: 'per_b' } }],
    });
    expect(decider.decide(withdrawVote({ actor: dora }), state)).toMatchObject({
      ok: false,
      rejection: { kind: 'NoVoteToWithdraw', personId: dora.personId },
    });
  });
});
