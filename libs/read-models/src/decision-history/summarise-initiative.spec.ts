import type { InitiativeEvent } from '@tollgate/lifecycle';
import { twoGates } from '../testing/two-gates.js';
import { summariseInitiative } from './summarise-initiative.js';
import { spellOut, titlesOf } from './template-titles.js';

const said = { by: 'per_1', at: '2026-03-02T09:00:00.000Z' };
const at = { ...said, gate: 'first', round: 1, submission: 2 };
const tally = {
  approvingSeats: ['director', 'finance'],
  approvalsRequired: 2,
  missingSeats: [],
  vetoedBy: [],
};
const decided = {
  ...at,
  outcome: 'go',
  reason: 'Secret words',
  decidedBy: 'rule',
  tally,
  conditions: [],
  holdUntil: null,
  recycleTo: null,
  salvage: [],
} as const;

const CASES: readonly (readonly [InitiativeEvent, string])[] = [
  [
    {
      type: 'StageEntered',
      data: { ...said, gate: 'first', round: 2, stage: 'S', because: 'recycle' },
    },
    'Entered Stage first, round 2, after Recycle',
  ],
  [
    {
      type: 'ChecklistItemCompleted',
      data: { ...said, gate: 'first', item: 'terms', proof: null },
    },
    'Terms checked: done',
  ],
  [
    {
      type: 'CriterionAssessed',
      data: { ...said, gate: 'first', criterion: 'fit', verdict: 'met', score: 81, reason: 'x' },
    },
    'Strategic fit: met, 81 of 100',
  ],
  [
    { type: 'FactsEdited', data: { ...said, changes: { investment: null, remark: 'x' } } },
    'Case edited: Investment, Remark',
  ],
  [
    {
      type: 'VoteCast',
      data: {
        ...at,
        voter: 'per_1',
        seat: 'finance',
        roles: ['finance-partner'],
        choice: 'approveWithConditions',
        reason: 'Secret words',
        commitment: 'c',
        meaning: 'approval',
        conditions: [],
        voterIsAuthor: true,
      },
    },
    'Finance partner approved with conditions at Gate first (an author of the case)',
  ],
  [{ type: 'GateDecided', data: decided }, 'Gate first: Go, by the votes (2 of 2 approvals)'],
  [
    {
      type: 'GateDecided',
      data: { ...decided, outcome: 'hold', decidedBy: 'gateOwner', holdUntil: '2026-09-01' },
    },
    'Gate first: Hold, until 2026-09-01, by the gate owner (2 of 2 approvals)',
  ],
  [
    {
      type: 'GateDecided',
      data: { ...decided, outcome: 'recycle', decidedBy: 'gateOwner', recycleTo: 'first' },
    },
    'Gate first: Recycle, back to Gate first, by the gate owner (2 of 2 approvals)',
  ],
  [
    {
      type: 'GateEscalated',
      data: { ...at, rung: 1, toRole: 'cpo', becauseDeadline: '2026-03-10T09:00:00.000Z' },
    },
    'Gate first escalated to Chief product officer: no decision by 2026-03-10',
  ],
  [
    {
      type: 'ReviewersReminded',
      data: {
        ...at,
        rung: 1,
        becauseDeadline: '2026-03-04T09:00:00.000Z',
        waitingFor: ['director', 'finance'],
      },
    },
    'Reviewers of Gate first reminded: Product director, Finance partner',
  ],
  [
    {
      type: 'EvidenceAdded',
      data: {
        ...said,
        evidenceId: 'evi_2',
        gate: 'first',
        criteria: [],
        kind: 'interview',
        title: 'Secret words',
        source: 'Secret words',
        asOf: '2026-03-01',
        link: null,
        digest: null,
        supersedes: 'evi_1',
      },
    },
    'Evidence refreshed (interview, as of 2026-03-01)',
  ],
  [
    {
      type: 'EvidenceWentStale',
      data: {
        ...said,
        gate: 'first',
        round: 1,
        evidence: [{ evidenceId: 'evi_1', staleSince: said.at }],
        becauseDeadline: said.at,
      },
    },
    'Evidence went stale (1 of Gate first)',
  ],
  [
    {
      type: 'DecisionReopened',
      data: { ...at, outcome: 'conditionalGo', evidenceId: 'evi_1', wasInForce: true },
    },
    'Gate first: Conditional go of round 1 reopened, its evidence was retracted',
  ],
  [
    {
      type: 'StageEntered',
      data: { ...said, gate: 'first', round: 2, stage: 'S', because: 'evidenceRetracted' },
    },
    'Entered Stage first, round 2, as evidence of its decision was retracted',
  ],
];

describe('a summary of an entry', () => {
  it.each(CASES)('speaks as the template does: %j', (event, expected) => {
    expect(summariseInitiative(event, titlesOf(twoGates))).toBe(expected);
  });

  it.each(CASES)('repeats nobody’s words: %j', (event) => {
    expect(summariseInitiative(event, titlesOf(twoGates))).not.toContain('Secret');
  });

  it('spells keys out where the template is unknown', () => {
    const [event] = CASES[1] ?? [];
    if (!event) throw new Error('no case');
    expect(summariseInitiative(event, titlesOf(undefined))).toBe('Terms: done');
  });

  it.each([
    ['problem_defined', 'Problem defined'],
    ['PersonMerged', 'Person merged'],
    ['finance-partner', 'Finance partner'],
  ])('spells out %s', (key, words) => {
    expect(spellOut(key)).toBe(words);
  });
});
