import type { ConditionEvent } from '../initiative/conditions/events.js';

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
