import {
  MONDAY,
  addAuthor,
  contract,
  decideGate,
  meetCondition,
  submit,
  vote,
} from '../../testing/asking.js';
import {
  extendCondition,
  lapseCondition,
  march,
  sendBackProof,
  verifyCondition,
} from '../../testing/asking-exceptions.js';
import { dora, enzo, olga, pat, uma } from '../../testing/cast.js';
import {
  decider,
  given,
  happened,
  preparing,
  stateAfter,
  submitting,
} from '../../testing/specification.js';
import { twoGateTemplate } from '../../testing/two-gate-template.js';
import type { InitiativeEvent } from '../events.js';
import { readinessOf } from '../readiness-of.js';
import type { Condition } from './condition.js';

/** Dora approves with a condition that Enzo promises to keep. */
const conditional = happened(
  ...submitting,
  vote({ actor: dora, choice: 'approveWithConditions', conditions: [contract] }),
  vote({ actor: uma }),
);
const meets = (by: string): InitiativeEvent => ({
  type: 'ConditionMet',
  data: { by, at: MONDAY, conditionId: 'con_1', proof: 'Signed contract' },
});
const reported = [...conditional, meets('per_enzo')];
const of = { conditionId: 'con_1', gate: 'problem' };
const verified = (by: string, inPlaceOfSetter: Verified['inPlaceOfSetter'] = null) =>
  ({ type: 'ConditionVerified', data: { by, at: MONDAY, ...of, inPlaceOfSetter } }) as const;
type Verified = NonNullable<Condition['verified']>;
const conditionAfter = (...events: readonly InitiativeEvent[]): Condition | undefined =>
  stateAfter(events).conditions.find(({ conditionId }) => conditionId === 'con_1');

describe('verify a condition', () => {
  it('closes it on the word of the approver who set it, and on nobody’s proof alone', () => {
    expect(conditionAfter(...reported)).toMatchObject({ met: null, setBy: 'per_dora' });
    given(...reported)
      .when(verifyCondition())
      .then(verified('per_dora'));
    expect(conditionAfter(...reported, verified('per_dora'))?.met).toMatchObject({
      by: 'per_enzo',
      proof: 'Signed contract',
    });
  });

  it('is harmless when asked twice', () => {
    given(...reported, verified('per_dora'))
      .when(verifyCondition())
      .thenNothing();
  });

  it('needs a proof to look at', () => {
    given(...conditional)
      .when(verifyCondition())
      .thenRejected('ConditionProofMissing', { conditionId: 'con_1' });
  });

  it('is refused to other approvers and to the gate owner while the setter can do it', () => {
    for (const actor of [uma, olga]) {
      given(...reported)
        .when(verifyCondition({ actor }))
        .thenRejected('NotPermitted', {
          needs: { roles: [], functions: [], persons: ['per_dora'] },
        });
    }
  });

  it('falls to the gate owner once the setter has left, and says so', () => {
    given(...reported)
      .when(verifyCondition({ actor: olga, setterLeft: true }))
      .then(verified('per_olga', 'setterLeft'));
    given(...reported)
      .when(verifyCondition({ actor: uma, setterLeft: true }))
      .thenRejected('NotPermitted', { needs: { roles: ['product-operations'] } });
  });

  it('falls to the gate owner where the setter has become an author of the case', () => {
    const setterConcerned = [
      ...reported,
      ...eventsOf(addAuthor({ personId: 'per_dora' }), reported),
    ];
    given(...setterConcerned)
      .when(verifyCondition())
      .thenRejected('OwnCondition', { because: 'author' });
    given(...setterConcerned)
      .when(verifyCondition({ actor: olga }))
      .then(verified('per_olga', 'setterConcerned'));
  });

  it('is never done by whoever promised it, reported it or wrote the case, under any account', () => {
    const byDora = [...conditional, meets('per_dora')];
    given(...byDora)
      .when(verifyCondition())
      .thenRejected('OwnCondition', { because: 'reporter' });
    given(...reported)
      .when(verifyCondition({ actor: enzo }))
      .thenRejected('OwnCondition', { because: 'owner' });
    given(...reported)
      .when(verifyCondition({ actor: pat }))
      .thenRejected('OwnCondition', { because: 'author' });
    given(...reported)
      .when(verifyCondition({ actor: { ...dora, accounts: ['per_enzo'] } }))
      .thenRejected('OwnCondition', { because: 'owner' });
  });

  it('is refused to a program that holds the setter’s token', () => {
    given(...reported)
      .when(verifyCondition({ actor: { ...dora, viaToken: true } }))
      .thenRejected('VoteNeedsPerson', { personId: 'per_dora' });
  });

  it('is any gate owner’s where the gate owner set the condition with the decision', () => {
    const byOwner = happened(
      ...preparing,
      submit({ proposedOutcome: 'conditionalGo' }),
      vote({ actor: dora }),
      vote({ actor: uma }),
      decideGateConditionally,
    );
    const events = [...byOwner, meets('per_enzo')];
    expect(conditionAfter(...events)).toMatchObject({ setBy: 'per_olga', setAs: 'gateOwner' });
    given(...events)
      .when(verifyCondition({ actor: { ...olga, personId: 'per_otto' } }))
      .then(verified('per_otto', 'setByGateOwner'));
  });

  it('is not asked of conditions from before proofs were verified: their proof closes them', () => {
    const old = conditional.map((event) =>
      event.type === 'GateDecided'
        ? { ...event, data: { ...event.data, conditions: [contract] } }
        : event,
    );
    expect(conditionAfter(...old, meets('per_enzo'))?.met).toMatchObject({ by: 'per_enzo' });
  });
});

/** Nobody who voted named a condition, so the owner of the gate names one. */
const decideGateConditionally = decideGate({
  outcome: 'conditionalGo',
  reason: 'Enough, with the contract.',
  conditions: [contract],
});

describe('send a proof back', () => {
  const sentBack = {
    type: 'ConditionProofSentBack',
    data: {
      by: 'per_dora',
      at: MONDAY,
      ...of,
      inPlaceOfSetter: null,
      reason: 'The annex is missing.',
    },
  } as const;

  it('keeps the condition open until another proof is reported', () => {
    given(...reported)
      .when(sendBackProof())
      .then(sentBack);
    expect(conditionAfter(...reported, sentBack)).toMatchObject({ met: null, sentBack: {} });
    given(...reported, sentBack)
      .when(verifyCondition())
      .thenRejected('ConditionProofMissing');
    given(...reported, sentBack)
      .when(sendBackProof())
      .thenNothing();
    given(...reported, sentBack)
      .when(meetCondition({ proof: 'With annex' }))
      .then({
        type: 'ConditionMet',
        data: { by: 'per_enzo', at: MONDAY, conditionId: 'con_1', proof: 'With annex' },
      });
  });

  it('says why', () => {
    given(...reported)
      .when(sendBackProof({ reason: ' ' }))
      .thenRejected('ReasonRequired', { field: 'reason' });
  });
});

describe('extend a condition', () => {
  const extended = {
    type: 'ConditionExtended',
    data: {
      by: 'per_dora',
      at: MONDAY,
      ...of,
      previousDueOn: '2026-03-30',
      dueOn: '2026-04-30',
      reason: 'The other side is on leave.',
    },
  } as const;

  it('gives it more time, once, by who set it', () => {
    given(...conditional)
      .when(extendCondition())
      .then(extended);
    given(...conditional, extended)
      .when(extendCondition())
      .thenNothing();
    expect(conditionAfter(...conditional, extended)?.dueOn).toBe('2026-04-30');
  });

  it('is nobody else’s, not even the gate owner’s or that of who promised it', () => {
    for (const actor of [enzo, olga, pat]) {
      given(...conditional)
        .when(extendCondition({ actor }))
        .thenRejected('NotPermitted', {
          needs: { roles: [], functions: [], persons: ['per_dora'] },
        });
    }
  });

  it.each(['2026-03-30', '2026-03-29', 'soon', '2026-02-30'])('does not move it to %s', (dueOn) => {
    given(...conditional)
      .when(extendCondition({ dueOn }))
      .thenRejected('ConditionExtensionInvalid', { after: '2026-03-30' });
  });

  it('takes the lapse back: what has a new date is not overdue', () => {
    const lapsed = { now: '2026-03-31T00:00:00.000Z' };
    const events = [...conditional, ...eventsOf(lapseCondition(lapsed), conditional)];
    expect(conditionAfter(...events)?.lapsedAt).toBe(lapsed.now);
    expect(conditionAfter(...events, extended)?.lapsedAt).toBeUndefined();
  });
});

describe('a condition lapses', () => {
  const DAY_AFTER = '2026-03-31T00:00:00.000Z';

  it('when its day has passed and it is not verified, also while its proof waits', () => {
    for (const events of [conditional, reported]) {
      given(...events)
        .when(lapseCondition({ now: DAY_AFTER }))
        .then({
          type: 'ConditionLapsed',
          data: {
            by: 'per_timer',
            at: DAY_AFTER,
            ...of,
            dueOn: '2026-03-30',
            becauseDeadline: DAY_AFTER,
          },
        });
    }
  });

  it('not before, not twice, not when it was verified or moved', () => {
    given(...conditional)
      .when(lapseCondition({ now: march(30) }))
      .thenRejected('DeadlineNotReached', { dueAt: DAY_AFTER });
    const lapsed = [...conditional, ...eventsOf(lapseCondition({ now: DAY_AFTER }), conditional)];
    for (const events of [
      lapsed,
      [...reported, verified('per_dora')],
      [...conditional, ...eventsOf(extendCondition(), conditional)],
    ]) {
      given(...events)
        .when(lapseCondition({ now: DAY_AFTER }))
        .thenNothing();
    }
  });

  it('and blocks the next gate until verified, naming who can unblock it', () => {
    const unmetAfter = (...events: readonly InitiativeEvent[]) =>
      readinessOf(stateAfter(events), twoGateTemplate, 'launch', DAY_AFTER).unmet;
    expect(unmetAfter(...conditional)).toMatchObject([
      { kind: 'conditionOverdue', fixableBy: { persons: ['per_enzo'] } },
    ]);
    expect(unmetAfter(...reported)).toMatchObject([
      {
        kind: 'conditionOverdue',
        why: expect.stringContaining('its proof is not verified'),
        fixableBy: { persons: ['per_dora'], roles: [] },
      },
    ]);
    expect(unmetAfter(...reported, verified('per_dora'))).toEqual([]);
  });
});

/** Events that a command adds to a history. */
const eventsOf = (
  command: Parameters<typeof decider.decide>[0],
  history: readonly InitiativeEvent[],
): readonly InitiativeEvent[] => {
  const decision = decider.decide(command, stateAfter(history));
  if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
  return decision.value;
};
