import {
  MONDAY,
  addAuthor,
  addDeliverable,
  assessCriterion,
  completeItem,
  decideGate,
  submit,
  vote,
} from '../../testing/asking.js';
import {
  grantWaiver,
  lapseWaiver,
  march,
  refuseWaiver,
  requestWaiver,
  revokeWaiver,
} from '../../testing/asking-exceptions.js';
import { ada, dora, enzo, lea, olga, pat, sol, uma } from '../../testing/cast.js';
import {
  decider,
  given,
  happened,
  proposal,
  readiness,
  stateAfter,
} from '../../testing/exceptions-specification.js';
import type { InitiativeCommand } from '../commands.js';
import type { InitiativeEvent } from '../events.js';

/** Everything but the criterion. */
const gap = [proposal, addDeliverable(), completeItem()];
const asked = happened(...gap, requestWaiver());
const granted = happened(...gap, requestWaiver(), grantWaiver());
const inReview = happened(...gap, requestWaiver(), grantWaiver(), submit());
const DAY_AFTER = '2026-05-01T00:00:00.000Z';
const relied = {
  waiverId: 'wvr_1',
  gate: 'problem',
  subject: { kind: 'criterion', key: 'segment_named' },
  until: '2026-04-30',
};
const next = (history: readonly InitiativeEvent[], ...commands: readonly InitiativeCommand[]) =>
  commands.reduce((events, command) => {
    const decision = decider.decide(command, stateAfter(events));
    if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
    return [...events, ...decision.value];
  }, history);

describe('ask for a waiver', () => {
  it('names what, why, who answers for it and until when', () => {
    given(...happened(...gap))
      .when(requestWaiver())
      .then({
        type: 'WaiverRequested',
        data: {
          by: 'per_pat',
          at: MONDAY,
          waiverId: 'wvr_1',
          gate: 'problem',
          round: 1,
          subject: { kind: 'criterion', key: 'segment_named' },
          reason: 'The study ends in April.',
          ownerId: 'per_enzo',
          until: '2026-04-30',
        },
      });
    given(...asked)
      .when(requestWaiver())
      .thenNothing();
  });

  it('is no leave yet: what is asked for still blocks', () => {
    expect(readiness(asked, 'problem')).toMatchObject({
      status: 'blocked',
      unmet: [{ kind: 'criterionNotAssessed', key: 'segment_named' }],
    });
  });

  it.each([
    [{ kind: 'criterion', key: 'severity' }, 'notRequired'],
    [{ kind: 'deliverable', key: 'appendix' }, 'notRequired'],
    [{ kind: 'checklistItem', key: 'red_flags' }, 'refusedByTemplate'],
    [{ kind: 'criterion', key: 'nothing' }, 'unknown'],
    // Approvals and the separation of duties are nothing that one could name.
    [{ kind: 'criterion', key: 'director' }, 'unknown'],
  ] as const)('is not possible for %j', (subject, because) => {
    given(...happened(...gap))
      .when(requestWaiver({ subject }))
      .thenRejected('NotWaivable', { because });
  });

  it.each(['2026-03-01', '2026-05-02', '2027-03-02', 'never'])('does not run until %s', (until) => {
    given(...happened(...gap))
      .when(requestWaiver({ until }))
      .thenRejected('WaiverEndInvalid', { from: '2026-03-02', to: '2026-05-01' });
  });

  it('is for those who work on the case, once for each demand', () => {
    given(...happened(...gap))
      .when(requestWaiver({ actor: lea }))
      .thenRejected('NotPermitted');
    given(...asked)
      .when(requestWaiver({ waiverId: 'wvr_2' }))
      .thenRejected('WaiverStands', { waiverId: 'wvr_1' });
    given(...happened(...gap))
      .when(requestWaiver({ reason: ' ' }))
      .thenRejected('ReasonRequired', { field: 'reason' });
  });
});

describe('grant a waiver', () => {
  it('is a voter’s word, recorded with his seat and the rule that applied', () => {
    given(...asked)
      .when(grantWaiver())
      .then({
        type: 'WaiverGranted',
        data: {
          by: 'per_dora',
          at: MONDAY,
          waiverId: 'wvr_1',
          gate: 'problem',
          until: '2026-04-30',
          reason: 'The risk is small.',
          seat: 'director',
          roles: ['product-director'],
          carriesOver: true,
        },
      });
    given(...granted)
      .when(grantWaiver())
      .thenNothing();
  });

  it('may be shorter than asked for, never longer', () => {
    given(...asked)
      .when(grantWaiver({ until: '2026-05-01' }))
      .thenRejected('WaiverEndInvalid', { to: '2026-04-30' });
    const [event] = next(asked, grantWaiver({ until: '2026-03-31' })).slice(-1);
    expect(event).toMatchObject({ data: { until: '2026-03-31' } });
  });

  it.each([
    ['who asked for it', { ...dora, personId: 'per_pat' }, 'requester'],
    ['who answers for it', enzo, 'owner'],
    ['its requester under another account', { ...dora, accounts: ['per_pat'] }, 'requester'],
  ])('is refused to %s', (_who, actor, because) => {
    given(...asked)
      .when(grantWaiver({ actor }))
      .thenRejected('OwnWaiver', { because });
  });

  it('is refused to an author, and to whoever’s vote does not count at the gate', () => {
    given(...next(asked, addAuthor({ personId: 'per_dora' })))
      .when(grantWaiver())
      .thenRejected('OwnWaiver', { because: 'author' });
    for (const actor of [olga, sol, lea, ada]) {
      given(...asked)
        .when(grantWaiver({ actor }))
        .thenRejected('NotAVoterAtGate', { gate: 'problem' });
    }
    given(...asked)
      .when(grantWaiver({ actor: { ...dora, viaToken: true } }))
      .thenRejected('VoteNeedsPerson');
  });

  it('does not change what is under review', () => {
    const submitted = happened(...gap, assessCriterion(), requestWaiver(), submit());
    given(...submitted)
      .when(grantWaiver())
      .thenRejected('GateAlreadyInReview', { submission: 1 });
  });

  it('is not possible once it was refused', () => {
    given(...next(asked, refuseWaiver()))
      .when(grantWaiver({ actor: uma }))
      .thenRejected('WaiverNotOpen', { state: 'refused' });
    expect(readiness(next(asked, refuseWaiver()), 'problem').status).toBe('blocked');
  });
});

describe('a waived demand', () => {
  it('lets the gate be submitted and is shown as waived, never as met', () => {
    const { status, unmet, counts, waived } = readiness(granted, 'problem');
    expect({ status, unmet, criteria: counts.criteria }).toEqual({
      status: 'ready',
      unmet: [],
      criteria: { met: 0, required: 1 },
    });
    expect(waived).toEqual([
      {
        kind: 'criterion',
        key: 'segment_named',
        title: 'A segment is named',
        gate: 'problem',
        waiverId: 'wvr_1',
        until: '2026-04-30',
        ownerId: 'per_enzo',
      },
    ]);
  });

  it('stands in the submission, in what the approvers vote on, and in the decision', () => {
    const submitted = inReview.at(-1);
    expect(submitted).toMatchObject({ type: 'GateSubmitted', data: { waivers: [relied] } });
    const without = happened(...gap, assessCriterion(), submit()).at(-1);
    expect(submitted?.data).not.toMatchObject({
      commitment: without?.type === 'GateSubmitted' ? without.data.commitment : '',
    });
    const decided = happened(...gap, requestWaiver(), grantWaiver(), submit(), ...approvals);
    expect(decided.find(({ type }) => type === 'GateDecided')).toMatchObject({
      data: { outcome: 'go', waivers: [relied] },
    });
  });

  it('is nothing that a proposal to stop relies on', () => {
    const event = happened(
      ...gap,
      requestWaiver(),
      grantWaiver(),
      submit({ proposedOutcome: 'kill', note: 'Nobody would pay.' }),
    ).at(-1);
    expect(event?.data).not.toHaveProperty('waivers');
  });
});

const approvals = [vote({ actor: dora }), vote({ actor: uma })];

describe('the end of a waiver', () => {
  it('comes with its last day, whether or not anybody has recorded it', () => {
    expect(readiness(granted, 'problem', '2026-04-30T23:59:59.999Z').status).toBe('ready');
    expect(readiness(granted, 'problem', DAY_AFTER)).toMatchObject({
      status: 'blocked',
      unmet: [{ kind: 'criterionNotAssessed' }],
    });
  });

  it('is recorded by time, once and not early, and ends the review that relies on it', () => {
    given(...granted)
      .when(lapseWaiver({ now: march(30) }))
      .thenRejected('DeadlineNotReached', { dueAt: DAY_AFTER });
    const lapsed = {
      type: 'WaiverLapsed',
      data: {
        by: 'per_timer',
        at: DAY_AFTER,
        waiverId: 'wvr_1',
        gate: 'problem',
        until: '2026-04-30',
        becauseDeadline: DAY_AFTER,
      },
    } as const;
    given(...granted)
      .when(lapseWaiver({ now: DAY_AFTER }))
      .then(lapsed);
    given(...granted, lapsed)
      .when(lapseWaiver({ now: DAY_AFTER }))
      .thenNothing();
    given(...inReview)
      .when(lapseWaiver({ now: DAY_AFTER }))
      .then(lapsed, {
        type: 'SubmissionOutdated',
        data: {
          by: 'per_timer',
          at: DAY_AFTER,
          gate: 'problem',
          round: 1,
          submission: 1,
          becauseFacts: [],
          becauseContent: ['waiver/wvr_1'],
        },
      });
  });

  it('stops a vote from deciding even before time has recorded it', () => {
    const almost = happened(
      ...gap,
      requestWaiver(),
      grantWaiver(),
      submit(),
      vote({ actor: dora }),
    );
    const commitment = stateAfter(almost).gates['problem']?.submissions[0]?.commitment ?? '';
    const late = vote({ actor: uma, now: DAY_AFTER, commitment });
    const decision = decider.decide(late, stateAfter(almost));
    expect(decision.ok && decision.value.map(({ type }) => type)).toEqual(['VoteCast']);
    given(...next(almost, late))
      .when(decideGate({ outcome: 'go', reason: 'Enough.', now: DAY_AFTER }))
      .thenRejected('GateNotReady');
  });

  it('can come early: a voter who is neither requester nor owner nor author revokes it', () => {
    given(...granted)
      .when(revokeWaiver({ actor: uma }))
      .then({
        type: 'WaiverRevoked',
        data: {
          by: 'per_uma',
          at: MONDAY,
          waiverId: 'wvr_1',
          gate: 'problem',
          reason: 'The study was stopped.',
        },
      });
    given(...granted)
      .when(revokeWaiver({ actor: pat }))
      .thenRejected('OwnWaiver');
    expect(readiness(next(granted, revokeWaiver()), 'problem').status).toBe('blocked');
    expect(next(inReview, revokeWaiver()).at(-1)).toMatchObject({
      type: 'SubmissionOutdated',
      data: { becauseContent: ['waiver/wvr_1'] },
    });
  });
});

describe('a waiver that the template carries over', () => {
  const passed = happened(...gap, requestWaiver(), grantWaiver(), submit(), ...approvals);

  it('is shown at the next gate while it runs, and stands in its way once it has ended', () => {
    expect(readiness(passed, 'build')).toMatchObject({
      status: 'ready',
      waived: [{ waiverId: 'wvr_1', gate: 'problem' }],
    });
    expect(readiness(passed, 'build', DAY_AFTER)).toMatchObject({
      status: 'blocked',
      unmet: [
        {
          kind: 'waiverLapsed',
          key: 'wvr_1',
          title: 'A segment is named',
          fixableBy: { persons: ['per_enzo'] },
          since: DAY_AFTER,
        },
      ],
    });
  });

  it('is settled by doing at last what was waived, although the gate is passed', () => {
    const done = next(passed, assessCriterion({ now: DAY_AFTER }));
    expect(readiness(done, 'build', DAY_AFTER).status).toBe('ready');
    given(...passed)
      .when(addDeliverable({ title: 'Statement v2' }))
      .thenRejected('GateNotOpen');
  });

  it('can be asked for and granted anew by a voter of the gate that demands it', () => {
    const again = next(
      passed,
      requestWaiver({ waiverId: 'wvr_2', now: DAY_AFTER, until: '2026-06-15' }),
      grantWaiver({ waiverId: 'wvr_2', now: DAY_AFTER }),
    );
    expect(readiness(again, 'build', DAY_AFTER)).toMatchObject({
      status: 'ready',
      waived: [{ waiverId: 'wvr_2', until: '2026-06-15' }],
    });
  });
});
