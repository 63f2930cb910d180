import { MONDAY, cancel, decideGate } from '../../testing/asking.js';
import { ada, dora, olga } from '../../testing/cast.js';
import { given, happened, stateAfter, submitting } from '../../testing/specification.js';

const inReview = happened(...submitting);

describe('cancel an initiative', () => {
  it('gives it up with the reason, once', () => {
    given(...inReview)
      .when(cancel())
      .then({
        type: 'InitiativeCancelled',
        data: { by: 'per_pat', at: MONDAY, reason: 'The team moved on.' },
      });
    given(...happened(...submitting, cancel()))
      .when(cancel())
      .thenNothing();
  });

  it('closes an open review and ends a hold', () => {
    expect(
      stateAfter(happened(...submitting, cancel())).gates['problem']?.submissions,
    ).toMatchObject([{ status: { kind: 'withdrawn' } }]);
    const held = decideGate({ outcome: 'hold', holdUntil: '2026-06-01' });
    expect(stateAfter(happened(...submitting, held, cancel())).phase.kind).toBe('cancelled');
  });

  it('is for the owner, who says why', () => {
    given(...inReview)
      .when(cancel({ reason: ' ' }))
      .thenRejected('ReasonRequired');
    for (const actor of [dora, olga, ada]) {
      given(...inReview)
        .when(cancel({ actor }))
        .thenRejected('NotPermitted');
    }
  });

  it('comes too late after a Kill', () => {
    given(...happened(...submitting, decideGate()))
      .when(cancel())
      .thenRejected('InitiativeNotActive', { phase: 'killed' });
  });
});
