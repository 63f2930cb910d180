import { decideGate, vote, withdrawVote } from '../../testing/asking.js';
import { dora, olga } from '../../testing/cast.js';
import {
  decider,
  happened,
  onTheTable,
  stateAfter,
  submitting,
} from '../../testing/specification.js';

describe('a trick with a program', () => {
  it('fails: a program votes with the token of the person it works for', () => {
    const state = stateAfter(happened(...submitting));
    const command = onTheTable(vote({ actor: { ...dora, viaToken: true } }), state);
    expect(decider.decide(command, state)).toMatchObject({
      ok: false,
      rejection: {
        kind: 'VoteNeedsPerson',
        personId: dora.personId,
        rule: 'programsNeverVote',
        path: [dora.personId],
      },
    });
  });

  it.each([
    ['takes a vote back', withdrawVote({ actor: { ...dora, viaToken: true } })],
    ['records the decision', decideGate({ actor: { ...olga, viaToken: true } })],
  ])('fails: a program %s', (_what, command) => {
    const state = stateAfter(happened(...submitting, vote({ actor: dora })));
    expect(decider.decide(command, state)).toMatchObject({
      ok: false,
      rejection: { kind: 'VoteNeedsPerson', rule: 'programsNeverVote' },
    });
  });
});
