import { MONDAY, addAuthor, decideGate, meetCondition, submit } from '../../testing/asking.js';
import {
  breakGlass,
  march,
  reviewBreakGlass,
  runBook,
  verifyCondition,
} from '../../testing/asking-exceptions.js';
import { ada, cleo, dora, enzo, gwen, olga, pat, uma } from '../../testing/cast.js';
import {
  decider,
  given,
  happened,
  proposal,
  readiness,
  stateAfter,
} from '../../testing/exceptions-specification.js';
import { preparing } from '../../testing/specification.js';
import * as twoGates from '../../testing/specification.js';

const proposed = happened(proposal);
const forced = happened(proposal, breakGlass());
const dataOf = (type: string) => forced.find((event) => event.type === type)?.data;

describe('break the glass', () => {
  it('passes the gate past its rule and says so in the decision, with what was bypassed', () => {
    expect(forced.slice(2).map(({ type }) => type)).toEqual([
      'GateSubmitted',
      'GateForcedOpen',
      'GateDecided',
      'StageEntered',
    ]);
    expect(dataOf('GateForcedOpen')).toEqual({
      by: 'per_gwen',
      at: MONDAY,
      gate: 'problem',
      round: 1,
      submission: 1,
      breakGlassId: 'brk_1',
      reason: 'Customers cannot pay.',
      roles: ['general-manager'],
      bypassed: [
        { kind: 'deliverableMissing', key: 'statement' },
        { kind: 'criterionNotAssessed', key: 'segment_named' },
        { kind: 'checklistItemOpen', key: 'red_flags' },
        { kind: 'approvalMissing', key: 'director' },
        { kind: 'approvalMissing', key: 'ux' },
        { kind: 'approvalMissing', key: 'engineering' },
      ],
      reviewDueOn: '2026-03-07',
      reviewerRoles: ['cpo'],
    });
    expect(dataOf('GateDecided')).toMatchObject({
      outcome: 'go',
      decidedBy: 'breakGlass',
      tally: { approvingSeats: [], approvalsRequired: 2 },
    });
  });

  it('freezes the case as it stands, and decides the review that is open where one is', () => {
    expect(dataOf('GateSubmitted')).toMatchObject({ by: 'per_gwen', reminderDueAts: [] });
    expect(stateAfter(forced).gates['problem']?.submissions[0]?.status.kind).toBe('decided');
    const inReview = happened(proposal, ...preparing.slice(1), submit(), breakGlass());
    expect(inReview.filter(({ type }) => type === 'GateSubmitted')).toHaveLength(1);
    expect(inReview.find(({ type }) => type === 'GateDecided')).toMatchObject({
      data: { submission: 1, decidedBy: 'breakGlass' },
    });
  });

  it('is harmless when asked twice, and one id means one emergency', () => {
    given(...forced)
      .when(breakGlass())
      .thenNothing();
    given(...forced)
      .when(breakGlass({ reason: 'Another one.' }))
      .thenRejected('BreakGlassAlreadyExists');
  });

  it('needs a reason and a role that the template names; no administrator, no gate owner', () => {
    given(...proposed)
      .when(breakGlass({ reason: ' ' }))
      .thenRejected('ReasonRequired', { field: 'reason' });
    for (const actor of [ada, olga, pat, dora]) {
      given(...proposed)
        .when(breakGlass({ actor }))
        .thenRejected('NotPermitted', { needs: { roles: ['general-manager'] } });
    }
  });

  it('is refused to an author of the case, and to a program', () => {
    given(...happened(proposal, addAuthor({ personId: 'per_gwen' })))
      .when(breakGlass())
      .thenRejected('OwnBreakGlass', { because: 'author' });
    given(...proposed)
      .when(breakGlass({ actor: { ...gwen, accounts: ['per_pat'] } }))
      .thenRejected('OwnBreakGlass', { because: 'author' });
    given(...proposed)
      .when(breakGlass({ actor: { ...gwen, viaToken: true } }))
      .thenRejected('VoteNeedsPerson');
  });

  it('is not there where the template does not foresee it, nor for a gate that is not open', () => {
    twoGates
      .given(...twoGates.happened(...preparing))
      .when(breakGlass())
      .thenRejected('BreakGlassNotAvailable', { gate: 'problem' });
    given(...proposed)
      .when(breakGlass({ gate: 'build' }))
      .thenRejected('GateNotOpen');
  });
});

describe('a break-glass that nobody has judged', () => {
  it('blocks the next gate from the first moment on, and names who can judge', () => {
    expect(readiness(forced, 'build')).toMatchObject({
      status: 'blocked',
      unmet: [{ kind: 'breakGlassReviewOpen', key: 'brk_1', fixableBy: { roles: ['cpo'] } }],
    });
    given(...forced)
      .when(submit({ gate: 'build' }))
      .thenRejected('GateNotReady');
  });

  it('cannot be followed by another one', () => {
    given(...forced)
      .when(breakGlass({ gate: 'build', breakGlassId: 'brk_2' }))
      .thenRejected('BreakGlassReviewOpen', { breakGlassId: 'brk_1', gate: 'problem' });
  });

  it('can still be stopped, held or sent back: only going on waits', () => {
    given(...happened(proposal, breakGlass(), submit({ gate: 'build', ...stop })))
      .when(decideGate({ gate: 'build' }))
      .then(expect.objectContaining({ type: 'GateDecided' }));
  });
});

const stop = { proposedOutcome: 'kill', note: 'It was no good.' } as const;

describe('review a break-glass', () => {
  const judged = happened(proposal, breakGlass(), reviewBreakGlass());

  it('opens the way again', () => {
    expect(judged.at(-1)).toEqual({
      type: 'BreakGlassReviewed',
      data: {
        by: 'per_cleo',
        at: MONDAY,
        breakGlassId: 'brk_1',
        gate: 'problem',
        outcome: 'justified',
        reason: 'There was no other way.',
        followUp: [],
      },
    });
    expect(readiness(judged, 'build').status).toBe('ready');
    given(...judged)
      .when(reviewBreakGlass())
      .thenNothing();
    given(...judged)
      .when(reviewBreakGlass({ outcome: 'notJustified', followUp: [runBook] }))
      .thenRejected('BreakGlassAlreadyReviewed');
  });

  it('is done by a reviewer other than who broke the glass, under any account, and no author', () => {
    const both = { ...gwen, roles: ['general-manager', 'cpo'] };
    given(...forced)
      .when(reviewBreakGlass({ actor: both }))
      .thenRejected('OwnBreakGlass', { because: 'brokeIt' });
    given(...forced)
      .when(reviewBreakGlass({ actor: { ...cleo, accounts: ['per_gwen'] } }))
      .thenRejected('OwnBreakGlass', { because: 'brokeIt' });
    given(...happened(proposal, breakGlass(), addAuthor({ personId: 'per_cleo' })))
      .when(reviewBreakGlass())
      .thenRejected('OwnBreakGlass', { because: 'author' });
    for (const actor of [dora, ada, olga]) {
      given(...forced)
        .when(reviewBreakGlass({ actor }))
        .thenRejected('NotPermitted', { needs: { roles: ['cpo'] } });
    }
  });

  it('says what is to be done where it was not justified, by whom and until when', () => {
    given(...forced)
      .when(reviewBreakGlass({ outcome: 'notJustified' }))
      .thenRejected('FollowUpRequired');
    given(...forced)
      .when(
        reviewBreakGlass({
          outcome: 'notJustified',
          followUp: [{ ...runBook, dueOn: '2026-03-01' }],
        }),
      )
      .thenRejected('ConditionTermsInvalid');
    given(...forced)
      .when(reviewBreakGlass({ reason: '' }))
      .thenRejected('ReasonRequired');
  });

  it('sets its follow-up as conditions that it verifies itself, and that block when overdue', () => {
    const followed = happened(
      proposal,
      breakGlass(),
      reviewBreakGlass({ outcome: 'notJustified', followUp: [runBook] }),
    );
    expect(readiness(followed, 'build').status).toBe('ready');
    expect(readiness(followed, 'build', march(21))).toMatchObject({
      unmet: [{ kind: 'conditionOverdue', key: 'con_2' }],
    });
    const reported = decider.decide(
      meetCondition({ conditionId: 'con_2', actor: enzo }),
      stateAfter(followed),
    );
    const events = [...followed, ...(reported.ok ? reported.value : [])];
    given(...events)
      .when(verifyCondition({ conditionId: 'con_2', actor: uma }))
      .thenRejected('NotPermitted', { needs: { persons: ['per_cleo'] } });
    given(...events)
      .when(verifyCondition({ conditionId: 'con_2', actor: cleo }))
      .then(expect.objectContaining({ type: 'ConditionVerified' }));
  });

  it('is of one that happened', () => {
    given(...proposed)
      .when(reviewBreakGlass())
      .thenRejected('BreakGlassUnknown', { breakGlassId: 'brk_1' });
    given(...forced)
      .when(reviewBreakGlass({ gate: 'build' }))
      .thenRejected('BreakGlassUnknown');
  });
});
