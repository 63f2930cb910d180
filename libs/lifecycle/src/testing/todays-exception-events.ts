import type { BreakGlassEvent } from '../initiative/break-glass/events.js';
import type { ConditionEvent } from '../initiative/conditions/events.js';
import type { WaiverEvent } from '../initiative/waivers/events.js';

type Examples<Event extends { readonly type: string; readonly data: object }> = {
  readonly [Type in Event['type']]: Extract<Event, { readonly type: Type }>['data'];
};

const SAID = {
  by: 'per_0192f0a1b2c37d4e8f5061728394a5b6',
  at: '2026-03-02T09:00:00.000Z',
} as const;
const GATE = { gate: 'problem_defined' } as const;

/** Stored examples of what happens to conditions, as today's code reads them. */
export const todaysConditionEvents: Examples<ConditionEvent> = {
  ConditionVerified: { ...SAID, ...GATE, conditionId: 'con_1', inPlaceOfSetter: 'setterLeft' },
  ConditionProofSentBack: {
    ...SAID,
    ...GATE,
    conditionId: 'con_1',
    inPlaceOfSetter: null,
    reason: 'The annex is missing.',
  },
  ConditionExtended: {
    ...SAID,
    ...GATE,
    conditionId: 'con_1',
    previousDueOn: '2026-03-30',
    dueOn: '2026-04-30',
    reason: 'The other side is on leave.',
  },
  ConditionLapsed: {
    ...SAID,
    ...GATE,
    conditionId: 'con_1',
    dueOn: '2026-03-30',
    becauseDeadline: '2026-03-31T00:00:00.000Z',
  },
};

/** Stored examples of what happens to waivers. */
export const todaysWaiverEvents: Examples<WaiverEvent> = {
  WaiverRequested: {
    ...SAID,
    ...GATE,
    round: 1,
    waiverId: 'wvr_1',
    subject: { kind: 'criterion', key: 'segment_named' },
    reason: 'The study ends in May.',
    ownerId: 'per_0192f0a1b2c37d4e8f5061728394a5b7',
    until: '2026-05-31',
  },
  WaiverGranted: {
    ...SAID,
    ...GATE,
    waiverId: 'wvr_1',
    until: '2026-05-15',
    reason: 'The risk is small.',
    seat: 'product_director',
    roles: ['product-director'],
    carriesOver: true,
  },
  WaiverRefused: { ...SAID, ...GATE, waiverId: 'wvr_1', reason: 'The segment is the point.' },
  WaiverRevoked: { ...SAID, ...GATE, waiverId: 'wvr_1', reason: 'The study was stopped.' },
  WaiverLapsed: {
    ...SAID,
    ...GATE,
    waiverId: 'wvr_1',
    until: '2026-05-15',
    becauseDeadline: '2026-05-16T00:00:00.000Z',
  },
};

/** Stored examples of what happens where a gate is forced open. */
export const todaysBreakGlassEvents: Examples<BreakGlassEvent> = {
  GateForcedOpen: {
    ...SAID,
    ...GATE,
    round: 1,
    submission: 1,
    breakGlassId: 'brk_1',
    reason: 'Customers cannot pay.',
    roles: ['general-manager'],
    bypassed: [{ kind: 'approvalMissing', key: 'ux' }],
    reviewDueOn: '2026-03-07',
    reviewerRoles: ['cpo'],
  },
  BreakGlassReviewed: {
    ...SAID,
    ...GATE,
    breakGlassId: 'brk_1',
    outcome: 'notJustified',
    reason: 'There was a way around.',
    followUp: [
      {
        conditionId: 'con_2',
        text: 'Write the run book',
        ownerId: 'per_0192f0a1b2c37d4e8f5061728394a5b7',
        dueOn: '2026-04-30',
        setBy: 'per_0192f0a1b2c37d4e8f5061728394a5b6',
        setAs: 'breakGlassReviewer',
      },
    ],
  },
};
