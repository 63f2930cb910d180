import type { DataOf } from '../initiative/events.js';

const said = {
  by: 'per_0192f0a1b2c37d4e8f5061728394a5b6',
  at: '2026-03-02T09:00:00.000Z',
} as const;

/** Today's form of what happens to evidence after it was added; see `todays-events.ts`. */
export const todaysEvidenceEvents = {
  EvidenceWentStale: {
    ...said,
    gate: 'problem_defined',
    round: 1,
    evidence: [{ evidenceId: 'evd_1', staleSince: '2026-03-02T00:00:00.000Z' }],
    becauseDeadline: '2026-03-02T00:00:00.000Z',
  },
  DecisionReopened: {
    ...said,
    gate: 'problem_defined',
    round: 1,
    submission: 2,
    outcome: 'conditionalGo',
    evidenceId: 'evd_1',
    wasInForce: true,
  },
} as const satisfies {
  readonly [Type in 'EvidenceWentStale' | 'DecisionReopened']: DataOf<Type>;
};
