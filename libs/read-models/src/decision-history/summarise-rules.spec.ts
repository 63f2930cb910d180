import type { AnyRuleEvent } from './summarise-rules.js';
import { summariseMigration, summariseRule } from './summarise-rules.js';

const said = { by: 'per_p', at: '2026-03-02T09:00:00.000Z' };
const at = { ...said, family: 'policy', id: 'two-directors', version: 3 } as const;
const to = { id: 'house', version: 2, hash: 'ab'.repeat(32) };

const LINES: readonly (readonly [AnyRuleEvent, string])[] = [
  [
    { type: 'RuleDrafted', data: { ...at, content: {}, hash: '', reason: 'r' } },
    'Approval policy two-directors version 3: drafted',
  ],
  [
    { type: 'RuleActivated', data: { ...at, hash: '', reason: 'r', draftedBy: [] } },
    'Approval policy two-directors version 3: activated',
  ],
  [
    {
      type: 'RuleRetired',
      data: { ...at, family: 'settings', id: 'settings', version: 1, reason: 'r' },
    },
    'Settings version 1: retired',
  ],
  [
    {
      type: 'MigrationBatchDone',
      data: {
        ...said,
        batch: 2,
        results: [
          { initiativeId: 'ini_a', outcome: 'migrated', rejection: null, version: 4 },
          { initiativeId: 'ini_b', outcome: 'refused', rejection: 'GateUnknown', version: 7 },
        ],
      },
    },
    'Batch 2 of the migration done: 1 of 2 migrated',
  ],
];

describe('the history of rules', () => {
  it.each(LINES)('says what happened, without a name (%#)', (event, line) => {
    expect(summariseRule(event)).toBe(line);
  });

  it('says what a migration does to the votes under way', () => {
    const data = {
      ...said,
      from: { ...to, version: 1 },
      to,
      gate: 'problem',
      reason: 'r',
      migrationId: null,
      prediction: '',
      duties: { added: 0, dropped: 0, changed: 0 },
      review: 'outdated' as const,
      orphans: [],
    };
    expect(summariseMigration({ type: 'TemplateMigrated', data })).toBe(
      'Follows house@2 instead of house@1; the votes under way are stale',
    );
  });
});
