import { MONDAY, decideGate, resume, submit, wake } from '../../testing/asking.js';
import { dora, pat, timer } from '../../testing/cast.js';
import { given, happened, stateAfter, submitting } from '../../testing/specification.js';

const onHold = happened(...submitting, decideGate({ outcome: 'hold', holdUntil: '2026-06-01' }));
const due = '2026-06-01T00:00:00.000Z';
const entered = (by: string, at: string, because: 'heldUntilDate' | 'resumed') =>
  ({
    type: 'StageEntered',
    data: { by, at, gate: 'problem', round: 1, stage: 'Discovery', because },
  }) as const;

describe('wake from hold', () => {
  it('goes on in the same round when the day begins', () => {
    given(...onHold)
      .when(wake({ now: due }))
      .then(entered(timer.personId, due, 'heldUntilDate'));
  });

  it('is refused before that day', () => {
    const now = '2026-05-31T23:59:59.999Z';
    given(...onHold)
      .when(wake({ now }))
      .thenRejected('HoldNotDue', { holdUntil: '2026-06-01', now });
  });

  it('changes nothing when asked twice, or for a hold that is over', () => {
    const awake = happened(
      ...submitting,
      decideGate({ outcome: 'hold', holdUntil: '2026-06-01' }),
      wake({ now: due }),
    );
    given(...awake)
      .when(wake({ now: due }))
      .thenNothing();
    given(...onHold)
      .when(wake({ now: due, holdUntil: '2026-05-01' }))
      .thenNothing();
  });

  it('is asked by time and by nobody else', () => {
    given(...onHold)
      .when(wake({ now: due, actor: pat }))
      .thenRejected('NotPermitted', { needs: { roles: ['system'], functions: [], persons: [] } });
  });
});

describe('resume an initiative', () => {
  it('ends the hold early, with the reason', () => {
    given(...onHold)
      .when(resume({ actor: pat }))
      .then(
        {
          type: 'InitiativeResumed',
          data: {
            by: pat.personId,
            at: MONDAY,
            gate: 'problem',
            round: 1,
            reason: 'Capacity is free.',
          },
        },
        entered(pat.personId, MONDAY, 'resumed'),
      );
  });

  it('asks for a hold, a reason, and the gate owner or the owner', () => {
    given(...happened(...submitting))
      .when(resume())
      .thenRejected('NotOnHold', { phase: 'inStage' });
    given(...onHold)
      .when(resume({ reason: '' }))
      .thenRejected('ReasonRequired');
    given(...onHold)
      .when(resume({ actor: dora }))
      .thenRejected('NotPermitted');
    given(...onHold)
      .when(resume({ actor: timer }))
      .thenRejected('NotPermitted');
  });

  it('lets the case be submitted again in the same round', () => {
    given(...onHold)
      .when(submit())
      .thenRejected('InitiativeNotActive', { phase: 'onHold' });
    const again = happened(
      ...submitting,
      decideGate({ outcome: 'hold', holdUntil: '2026-06-01' }),
      resume(),
      submit(),
    );
    expect(stateAfter(again).gates['problem']?.submissions).toMatchObject([
      { round: 1, submission: 1, status: { kind: 'decided' } },
      { round: 1, submission: 2, status: { kind: 'inReview' } },
    ]);
  });
});
