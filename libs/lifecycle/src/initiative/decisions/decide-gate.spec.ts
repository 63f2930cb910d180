import { MONDAY, contract, decideGate, propose, submit, vote } from '../../testing/asking.js';
import { ada, dora, olga, pat, sol, uma } from '../../testing/cast.js';
import { given, happened, passing, stateAfter, submitting } from '../../testing/specification.js';
import type { InitiativeCommand } from '../commands.js';

const inReview = happened(...submitting);
const atLaunch = [...passing, submit({ gate: 'launch' })];
const launchVotes = [vote({ gate: 'launch', actor: dora }), vote({ gate: 'launch', actor: uma })];
const launchGo = decideGate({ gate: 'launch', outcome: 'go', reason: 'All is ready.' });
const recycle = decideGate({ outcome: 'recycle', recycleTo: 'problem' });
const tally = {
  approvingSeats: [],
  approvalsRequired: 2,
  missingSeats: ['director'],
  vetoedBy: [],
};
const decided = {
  by: olga.personId,
  at: MONDAY,
  gate: 'problem',
  round: 1,
  submission: 1,
  reason: 'Nobody would pay.',
  decidedBy: 'gateOwner',
  tally,
  conditions: [],
  holdUntil: null,
  recycleTo: null,
  salvage: [],
} as const;

describe('decide a gate', () => {
  it('completes the initiative with the Go of the last gate', () => {
    const said = { by: olga.personId, at: MONDAY };
    given(...happened(...atLaunch, ...launchVotes))
      .when(launchGo)
      .then(
        {
          type: 'GateDecided',
          data: {
            ...decided,
            gate: 'launch',
            outcome: 'go',
            reason: 'All is ready.',
            tally: { ...tally, approvingSeats: ['director', 'ux'], missingSeats: [] },
          },
        },
        { type: 'InitiativeCompleted', data: { ...said, gate: 'launch' } },
      );
  });

  it('leaves the decision to the gate owner where the policy says so', () => {
    expect(stateAfter(happened(...atLaunch, ...launchVotes)).phase).toMatchObject({
      kind: 'inStage',
      gate: 'launch',
    });
  });

  it('refuses to go on without the approvals, and names the seats', () => {
    given(...happened(...atLaunch, vote({ gate: 'launch', actor: uma })))
      .when(launchGo)
      .thenRejected('ApprovalsMissing', {
        unmet: [
          expect.objectContaining({ kind: 'approvalMissing', key: 'director' }),
          expect.objectContaining({ kind: 'approvalMissing', key: 'engineering' }),
        ],
      });
  });

  it('refuses to go on over a veto', () => {
    given(
      ...happened(
        ...atLaunch,
        vote({ gate: 'launch', actor: sol, choice: 'reject', reason: 'Leaks.' }),
        ...launchVotes,
      ),
    )
      .when(launchGo)
      .thenRejected('ApprovalsMissing', {
        unmet: [expect.objectContaining({ kind: 'vetoed', key: 'security' })],
      });
  });

  it('never takes the approval of a Kill for the approval of a Go', () => {
    const proposal = { gate: 'launch', proposedOutcome: 'kill', note: 'Too late.' } as const;
    given(...happened(...passing, submit(proposal), ...launchVotes))
      .when(launchGo)
      .thenRejected('OutcomeNotAllowed', {
        outcome: 'go',
        allowed: ['hold', 'recycle', 'kill'],
      });
  });

  it('kills with the reason and what is worth keeping', () => {
    given(...inReview)
      .when(decideGate({ salvage: ['The survey'] }))
      .then({
        type: 'GateDecided',
        data: { ...decided, outcome: 'kill', salvage: ['The survey'] },
      });
  });

  it('holds until a later date', () => {
    given(...inReview)
      .when(decideGate({ outcome: 'hold', holdUntil: '2026-06-01' }))
      .then({
        type: 'GateDecided',
        data: { ...decided, outcome: 'hold', holdUntil: '2026-06-01' },
      });
  });

  it.each([[null], ['2026-03-02'], ['2026-02-01'], ['soon'], ['2026-02-30']])(
    'refuses to hold until %p',
    (holdUntil) => {
      given(...inReview)
        .when(decideGate({ outcome: 'hold', holdUntil }))
        .thenRejected('HoldDateInvalid', { holdUntil, now: MONDAY });
    },
  );

  it('recycles to this gate or an earlier one in a new round, and keeps the earlier rounds', () => {
    given(...inReview)
      .when(recycle)
      .then(
        {
          type: 'GateDecided',
          data: { ...decided, outcome: 'recycle', recycleTo: 'problem' },
        },
        {
          type: 'StageEntered',
          data: {
            by: olga.personId,
            at: MONDAY,
            gate: 'problem',
            round: 2,
            stage: 'Discovery',
            because: 'recycle',
          },
        },
      );
    const state = stateAfter(
      happened(
        ...atLaunch,
        decideGate({ gate: 'launch', outcome: 'recycle', recycleTo: 'problem' }),
      ),
    );
    expect(state.phase).toMatchObject({ gate: 'problem', round: 2 });
    expect(state.gates['problem']?.submissions).toMatchObject([{ round: 1, submission: 1 }]);
  });

  it.each([[null], ['launch'], ['nowhere']])('refuses to recycle to %p', (recycleTo) => {
    given(...inReview)
      .when(decideGate({ outcome: 'recycle', recycleTo }))
      .thenRejected('RecycleTargetInvalid', { gate: 'problem', recycleTo });
  });

  it('leaves only Hold or Kill to a case that still fails after the last recycle', () => {
    const twice = [
      ...submitting,
      recycle,
      submit(),
      { ...recycle, submission: 2 },
      submit(),
    ] satisfies readonly InitiativeCommand[];
    given(...happened(...twice))
      .when({ ...recycle, submission: 3 })
      .thenRejected('RecycleLimitReached', { gate: 'problem', rounds: 2, roundsMax: 2 });
    const killed = happened(...twice, decideGate({ submission: 3 }));
    expect(stateAfter(killed).phase.kind).toBe('killed');
  });

  describe('with conditions', () => {
    const proposal = [...submitting.slice(0, -1), submit({ proposedOutcome: 'conditionalGo' })];
    const approved = [...proposal, vote({ actor: dora }), vote({ actor: uma })];
    const conditionalGo = decideGate({ outcome: 'conditionalGo', conditions: [contract] });

    it('are those of the gate owner where the votes carry none', () => {
      expect(stateAfter(happened(...approved)).decisions).toEqual([]);
      expect(stateAfter(happened(...approved, conditionalGo))).toMatchObject({
        phase: { gate: 'launch' },
        conditions: [{ ...contract, gate: 'problem', met: null }],
      });
    });

    it('refuses a Conditional go without any, and stray ones elsewhere', () => {
      given(...happened(...approved))
        .when(decideGate({ outcome: 'conditionalGo' }))
        .thenRejected('ConditionsRequired', { gate: 'problem' });
      given(...happened(...approved))
        .when(decideGate({ outcome: 'go', conditions: [contract] }))
        .thenRejected('ConditionsNotAllowed', { outcome: 'go' });
      given(...inReview)
        .when(decideGate({ outcome: 'kill', conditions: [contract] }))
        .thenRejected('ConditionsNotAllowed', { outcome: 'kill' });
      given(...happened(...approved))
        .when(decideGate({ outcome: 'conditionalGo', conditions: [{ ...contract, text: '' }] }))
        .thenRejected('ConditionTermsInvalid', { conditionId: 'con_1' });
    });

    it('refuses a plain Go that would drop the promises of the votes', () => {
      const late = '2026-04-07T09:00:00.000Z';
      const overdue = [
        ...submitting,
        vote({ actor: dora, choice: 'approveWithConditions', conditions: [contract] }),
        vote({ actor: uma }),
        submit({ gate: 'launch', proposedOutcome: 'recycle', note: 'Again.' }),
        decideGate({ gate: 'launch', outcome: 'recycle', recycleTo: 'problem' }),
        submit(),
        vote({
          submission: 2,
          actor: dora,
          now: late,
          choice: 'approveWithConditions',
          conditions: [{ ...contract, conditionId: 'con_2', dueOn: '2026-05-01' }],
        }),
        vote({ submission: 2, actor: uma, now: late }),
      ];
      // The overdue promise of the first round kept the rule from deciding.
      expect(stateAfter(happened(...overdue)).phase).toMatchObject({ gate: 'problem', round: 2 });
      given(...happened(...overdue))
        .when(decideGate({ submission: 2, outcome: 'go', now: late }))
        .thenRejected('GateNotReady', {
          unmet: [expect.objectContaining({ kind: 'conditionOverdue', key: 'con_1' })],
        });
      given(...happened(...overdue))
        .when(decideGate({ submission: 2, outcome: 'go' }))
        .thenRejected('OutcomeNotAllowed', { outcome: 'go' });
    });
  });

  it('is harmless when asked twice, and refuses to decide otherwise afterwards', () => {
    const killed = happened(...submitting, decideGate());
    given(...killed)
      .when(decideGate())
      .thenNothing();
    given(...killed)
      .when(decideGate({ outcome: 'hold', holdUntil: '2026-06-01' }))
      .thenRejected('GateAlreadyDecided', { submission: 1, outcome: 'kill' });
  });

  it('asks for a reason, an outcome the gate knows, and a review that is open', () => {
    given(...inReview)
      .when(decideGate({ reason: ' ' }))
      .thenRejected('ReasonRequired', { field: 'reason' });
    given(...happened(...atLaunch))
      .when(decideGate({ gate: 'launch', outcome: 'conditionalGo' }))
      .thenRejected('OutcomeNotAllowed');
    given(...happened(propose()))
      .when(decideGate())
      .thenRejected('GateNotInReview');
  });

  it('is for the gate owner alone: neither author nor approver nor administrator', () => {
    for (const actor of [pat, dora, ada]) {
      given(...inReview)
        .when(decideGate({ actor }))
        .thenRejected('NotPermitted', {
          personId: actor.personId,
          needs: { roles: ['product-operations'], functions: [], persons: [] },
        });
    }
  });
});
