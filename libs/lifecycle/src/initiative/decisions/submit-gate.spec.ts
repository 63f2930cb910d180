import {
  MONDAY,
  addEvidence,
  completeItem,
  contract,
  decideGate,
  editFacts,
  meetCondition,
  propose,
  submit,
  vote,
  withdrawSubmission,
} from '../../testing/asking.js';
import { verifyCondition } from '../../testing/asking-exceptions.js';
import { dora, olga, pat, sol, uma } from '../../testing/cast.js';
import {
  given,
  happened,
  passing,
  preparing,
  stateAfter,
  submitting,
} from '../../testing/specification.js';

const prepared = happened(...preparing);
const commitmentAfter = (events: ReturnType<typeof happened>, gate = 'problem'): string =>
  stateAfter(events).gates[gate]?.submissions.at(-1)?.commitment ?? '';

describe('submit a gate', () => {
  it('freezes the case under a commitment, with every deadline as an instant', () => {
    given(...prepared)
      .when(submit({ note: 'We are sure.' }))
      .then({
        type: 'GateSubmitted',
        data: {
          by: 'per_pat',
          at: MONDAY,
          gate: 'problem',
          round: 1,
          submission: 1,
          commitment: commitmentAfter(happened(...preparing, submit({ note: 'We are sure.' }))),
          authors: ['per_pat'],
          proposedOutcome: 'go',
          holdUntil: null,
          recycleTo: null,
          salvage: [],
          note: 'We are sure.',
          calendar: { id: 'utc-weekdays', version: 1 },
          decisionDueAt: '2026-03-09T09:00:00.000Z',
          reminderDueAts: ['2026-03-04T09:00:00.000Z', '2026-03-06T09:00:00.000Z'],
          escalations: [
            { dueAt: '2026-03-10T09:00:00.000Z', toRole: 'cpo' },
            { dueAt: '2026-03-12T09:00:00.000Z', toRole: 'general-manager' },
          ],
          expiresAt: '2026-03-30T09:00:00.000Z',
        },
      });
  });

  it('commits to 32 bytes that every part of the content changes', () => {
    const commitments = [
      happened(...preparing, submit()),
      happened(...preparing, submit({ note: 'Another note' })),
      happened(...preparing, editFacts({ changes: { contacts: 8 } }), submit()),
      happened(...preparing, addEvidence(), submit()),
      happened(...preparing, completeItem({ proof: 'Another memo' }), submit()),
      happened(propose({ title: 'Slower checkout' }), ...preparing.slice(1), submit()),
      happened(...preparing, submit({ proposedOutcome: 'kill', note: 'No.' })),
      happened(...preparing, submit(), withdrawSubmission(), submit()),
    ].map((events) => commitmentAfter(events));
    expect(new Set(commitments).size).toBe(commitments.length);
    expect(commitments.every((commitment) => /^[0-9a-f]{64}$/.test(commitment))).toBe(true);
  });

  it('gives equal content the same commitment, whatever the order of work', () => {
    const [first, ...work] = preparing;
    const reversed = first ? [first, ...work.reverse()] : [];
    expect(commitmentAfter(happened(...reversed, submit()))).toBe(
      commitmentAfter(happened(...preparing, submit())),
    );
  });

  it('numbers submissions through all rounds and never uses a number twice', () => {
    const recycled = happened(
      ...submitting,
      decideGate({ outcome: 'recycle', recycleTo: 'problem' }),
      submit(),
    );
    expect(recycled.at(-1)).toMatchObject({ data: { round: 2, submission: 2 } });
  });

  it('refuses with everything that is still unmet, and who can mend it', () => {
    given(...happened(propose()))
      .when(submit())
      .thenRejected('GateNotReady', {
        gate: 'problem',
        unmet: [
          expect.objectContaining({
            kind: 'deliverableMissing',
            key: 'statement',
            fixableBy: { persons: ['per_pat'], roles: ['product-manager'], functions: [] },
            since: MONDAY,
          }),
          expect.objectContaining({ kind: 'criterionNotAssessed', key: 'segment_named' }),
          expect.objectContaining({
            kind: 'checklistItemOpen',
            key: 'red_flags',
            fixableBy: { persons: ['per_pat'], roles: [], functions: ['legal'] },
          }),
        ],
      });
  });

  describe('after a Conditional go', () => {
    const conditional = [
      ...submitting,
      vote({ actor: dora, choice: 'approveWithConditions', conditions: [contract] }),
      vote({ actor: uma }),
    ];
    const onLastDay = submit({ gate: 'launch', now: '2026-03-30T23:59:59.999Z' });
    const onDayAfter = submit({ gate: 'launch', now: '2026-03-31T00:00:00.000Z' });

    it('is accepted to the end of the day on which a promise is due', () => {
      expect(happened(...conditional, onLastDay).at(-1)?.type).toBe('GateSubmitted');
    });

    it('refuses from the next day on, and names who promised', () => {
      given(...happened(...conditional))
        .when(onDayAfter)
        .thenRejected('GateNotReady', {
          unmet: [
            expect.objectContaining({
              kind: 'conditionOverdue',
              key: 'con_1',
              fixableBy: { persons: ['per_enzo'], roles: [], functions: [] },
              since: '2026-03-31T00:00:00.000Z',
            }),
          ],
        });
    });

    it('is accepted again once the promise is kept, and who asked for it has verified that', () => {
      given(...happened(...conditional, meetCondition()))
        .when(onDayAfter)
        .thenRejected('GateNotReady');
      const kept = happened(...conditional, meetCondition(), verifyCondition(), onDayAfter);
      expect(kept.at(-1)?.type).toBe('GateSubmitted');
    });
  });

  it('needs only a note to propose a Hold, a Recycle or a Kill', () => {
    for (const proposedOutcome of ['hold', 'recycle', 'kill'] as const) {
      expect(happened(propose(), submit({ proposedOutcome, note: 'No capacity.' }))).toHaveLength(
        3,
      );
      given(...happened(propose()))
        .when(submit({ proposedOutcome, note: ' ' }))
        .thenRejected('ReasonRequired', { field: 'note' });
    }
  });

  it('refuses a date or a target that the proposal could never have', () => {
    given(...prepared)
      .when(submit({ proposedOutcome: 'hold', note: 'Later.', holdUntil: '2026-03-02' }))
      .thenRejected('HoldDateInvalid', { holdUntil: '2026-03-02' });
    given(...prepared)
      .when(submit({ proposedOutcome: 'recycle', note: 'Again.', recycleTo: 'launch' }))
      .thenRejected('RecycleTargetInvalid', { recycleTo: 'launch' });
  });

  it('refuses a second review, another gate, an outcome the gate does not know, and ended initiatives', () => {
    given(...happened(...submitting))
      .when(submit())
      .thenRejected('GateAlreadyInReview', { submission: 1 });
    given(...prepared)
      .when(submit({ gate: 'launch' }))
      .thenRejected('GateNotOpen', { gate: 'launch', currentGate: 'problem' });
    given(...prepared)
      .when(submit({ gate: 'nowhere' }))
      .thenRejected('GateUnknown');
    given(...happened(...passing))
      .when(submit({ gate: 'launch', proposedOutcome: 'conditionalGo' }))
      .thenRejected('OutcomeNotAllowed', { allowed: ['go', 'hold', 'recycle', 'kill'] });
    given(...happened(...submitting, decideGate()))
      .when(submit())
      .thenRejected('InitiativeNotActive', { phase: 'killed' });
  });

  it('is for those who work on the case and the gate owner', () => {
    expect(happened(...preparing, submit({ actor: olga }))).toHaveLength(6);
    given(...prepared)
      .when(submit({ actor: sol }))
      .thenRejected('NotPermitted');
  });
});

describe('withdraw a submission', () => {
  it('takes it back with the reason, once', () => {
    const withdrawn = {
      type: 'SubmissionWithdrawn',
      data: {
        by: pat.personId,
        at: MONDAY,
        gate: 'problem',
        round: 1,
        submission: 1,
        reason: 'A gap was found.',
      },
    } as const;
    given(...happened(...submitting))
      .when(withdrawSubmission())
      .then(withdrawn);
    given(...happened(...submitting, withdrawSubmission()))
      .when(withdrawSubmission())
      .thenNothing();
  });

  it('asks for a reason and an open review', () => {
    given(...happened(...submitting))
      .when(withdrawSubmission({ reason: '' }))
      .thenRejected('ReasonRequired');
    given(...prepared)
      .when(withdrawSubmission())
      .thenRejected('GateNotInReview');
    given(...happened(...passing))
      .when(withdrawSubmission())
      .thenRejected('GateAlreadyDecided', { outcome: 'go' });
    given(...happened(...submitting))
      .when(withdrawSubmission({ submission: 7 }))
      .thenRejected('SubmissionNotCurrent', { asked: 7, current: 1 });
  });
});
