import type { Schemas } from '../../api/schemas.js';
import { railGates, railLoops } from './rail-from-api.js';

type Initiative = Schemas['Initiative'];
type Decision = Initiative['decisions'][number];

const PERSON = 'per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6';

const decision = (gate: string, outcome: Decision['outcome'], more: Partial<Decision> = {}) => ({
  by: PERSON,
  at: '2026-03-10T09:00:00.000Z',
  gate,
  round: 1,
  submission: 1,
  outcome,
  reason: 'Because.',
  decidedBy: 'rule' as const,
  tally: { approvingSeats: [], approvalsRequired: 1, missingSeats: [], vetoedBy: [] },
  conditions: [],
  holdUntil: null,
  recycleTo: null,
  salvage: [],
  ...more,
});

const gate = (
  key: string,
  more: Partial<Initiative['gates'][number]> = {},
): Initiative['gates'][number] => ({
  gate: key,
  title: key.toUpperCase(),
  stage: key,
  round: 1,
  current: false,
  submissionInReview: null,
  lastOutcome: null,
  decisionDueAt: null,
  ...more,
});

const initiative = (more: Partial<Initiative>): Initiative => ({
  id: 'ini_0197f3a2b4c58d6e8f90a1b2c3d4e5f6',
  version: 1,
  title: 'Heat pump',
  summary: '',
  ownerId: PERSON,
  sponsorId: null,
  productLine: 'Home energy',
  template: { id: 'standard', version: 1, hash: '' },
  externalReference: null,
  proposedAt: '2026-01-05T09:00:00.000Z',
  authors: [PERSON],
  phase: { kind: 'inStage', gate: 'a', round: 1, since: '2026-01-05T09:00:00.000Z' },
  waitingFor: '',
  facts: {},
  gates: [gate('a', { current: true }), gate('b', { round: 0 }), gate('c', { round: 0 })],
  evidence: [],
  conditions: [],
  decisions: [],
  forcedGates: [],
  waivers: [],
  ...more,
});

const statuses = (of: Initiative): readonly string[] =>
  railGates(of).map(({ key, status }) => `${key} ${status}`);

describe('the rail of an initiative', () => {
  it('shows a passed gate with its plan and its decision, and the one in review', () => {
    const shown = initiative({
      phase: { kind: 'inStage', gate: 'b', round: 1, since: '2026-03-10T09:00:00.000Z' },
      gates: [
        gate('a', { lastOutcome: 'conditionalGo', decisionDueAt: '2026-03-09T09:00:00.000Z' }),
        gate('b', { submissionInReview: 1, decisionDueAt: '2026-03-20T09:00:00.000Z' }),
        gate('c', { round: 0 }),
      ],
      decisions: [decision('a', 'conditionalGo')],
    });
    expect(statuses(shown)).toEqual(['a passedWithConditions', 'b inReview', 'c upcoming']);
    expect(railGates(shown).at(0)).toMatchObject({
      dueAt: '2026-03-09T09:00:00.000Z',
      decidedAt: '2026-03-10T09:00:00.000Z',
    });
    expect(railGates(shown).at(1)).toMatchObject({
      dueAt: '2026-03-20T09:00:00.000Z',
      decidedAt: null,
    });
  });

  it('asks for a gate again after a recycle to an earlier one', () => {
    const shown = initiative({
      phase: { kind: 'inStage', gate: 'a', round: 2, since: '2026-03-10T09:00:00.000Z' },
      gates: [
        gate('a', { lastOutcome: 'go', round: 2 }),
        gate('b', { lastOutcome: 'go' }),
        gate('c', { lastOutcome: 'recycle' }),
      ],
      decisions: [
        decision('a', 'go'),
        decision('b', 'go'),
        decision('c', 'recycle', { recycleTo: 'a' }),
      ],
    });
    expect(statuses(shown)).toEqual(['a current', 'b upcoming', 'c upcoming']);
    expect(railLoops(shown)).toEqual([{ from: 'c', to: 'a' }]);
  });

  it.each(['onHold', 'killed', 'cancelled'] as const)('marks the gate where it is %s', (kind) => {
    const at = '2026-03-10T09:00:00.000Z';
    const phase =
      kind === 'onHold'
        ? { kind, gate: 'a', round: 1, holdUntil: '2026-06-01', since: at }
        : { kind, gate: 'a', round: 1, at };
    expect(statuses(initiative({ phase }))).toEqual([`a ${kind}`, 'b upcoming', 'c upcoming']);
  });

  it('has passed every gate once completed', () => {
    const shown = initiative({
      phase: { kind: 'completed', at: '2026-03-10T09:00:00.000Z' },
      gates: [gate('a', { lastOutcome: 'go' }), gate('b', { lastOutcome: 'go' })],
    });
    expect(statuses(shown)).toEqual(['a passed', 'b passed']);
  });
});
