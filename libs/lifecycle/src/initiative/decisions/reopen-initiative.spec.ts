import { MONDAY, cancel, decideGate, reopen, submit, vote } from '../../testing/asking.js';
import { ada, dora, pat, uma } from '../../testing/cast.js';
import { given, happened, passing, stateAfter, submitting } from '../../testing/specification.js';

const killed = happened(...submitting, decideGate());
const said = { by: dora.personId, at: MONDAY };

describe('reopen an initiative', () => {
  it('takes it up again at its gate in a new round', () => {
    given(...killed)
      .when(reopen())
      .then(
        {
          type: 'InitiativeReopened',
          data: { ...said, gate: 'problem', reason: 'The market turned.' },
        },
        {
          type: 'StageEntered',
          data: { ...said, gate: 'problem', round: 2, stage: 'Discovery', because: 'reopened' },
        },
      );
  });

  it('takes up a cancelled one whose review was open, and the review stays closed', () => {
    const state = stateAfter(happened(...submitting, cancel(), reopen()));
    expect(state.phase).toMatchObject({ kind: 'inStage', gate: 'problem', round: 2 });
    expect(state.gates['problem']?.submissions).toMatchObject([{ status: { kind: 'withdrawn' } }]);
  });

  it('goes back to an earlier gate, never ahead', () => {
    const atLaunch = happened(...passing, cancel());
    expect(stateAfter([...happened(...passing, cancel(), reopen())]).phase).toMatchObject({
      gate: 'problem',
      round: 2,
    });
    expect(atLaunch.at(-1)?.type).toBe('InitiativeCancelled');
    given(...killed)
      .when(reopen({ gate: 'launch' }))
      .thenRejected('ReopenTargetInvalid', { gate: 'launch', endedAt: 'problem' });
  });

  it('refuses what has not ended, or has ended well', () => {
    given(...happened(...submitting))
      .when(reopen())
      .thenRejected('NotReopenable', {
        phase: 'inStage',
      });
    const completed = happened(
      ...passing,
      submit({ gate: 'launch' }),
      vote({ gate: 'launch', actor: dora }),
      vote({ gate: 'launch', actor: uma }),
      decideGate({ gate: 'launch', outcome: 'go', reason: 'Ready.' }),
    );
    given(...completed)
      .when(reopen())
      .thenRejected('NotReopenable', { phase: 'completed' });
  });

  it('asks for a reason and for somebody entitled', () => {
    given(...killed)
      .when(reopen({ reason: '' }))
      .thenRejected('ReasonRequired');
    for (const actor of [pat, ada]) {
      given(...killed)
        .when(reopen({ actor }))
        .thenRejected('NotPermitted');
    }
  });
});
