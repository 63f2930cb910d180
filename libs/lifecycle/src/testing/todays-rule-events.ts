import type { MigrationEvent } from '../initiative/migration/events.js';
import type { RuleEvent } from '../rules/events.js';
import type { RateEvent } from '../rules/exchange-rates/rates.js';
import type { MigrationRunEvent } from '../rules/migration-run/events.js';

type Examples<Event extends { readonly type: string; readonly data: object }> = {
  readonly [Type in Event['type']]: Extract<Event, { readonly type: Type }>['data'];
};

const BY = { by: 'per_0192f0a1b2c37d4e8f5061728394a5b6', at: '2026-03-02T09:00:00.000Z' };
const POLICY = { family: 'policy', id: 'director-decides', version: 2 } as const;
const INITIATIVE = 'ini_0192f0a1b2c37d4e8f5061728394a5b7';
const TO = { id: 'house', version: 2, hash: 'ab'.repeat(32) };

/** Stored examples of what happens to rules, rates and migrations, as today's code reads them. */
export const todaysRuleEvents: Examples<RuleEvent | RateEvent | MigrationRunEvent> = {
  RuleDrafted: {
    ...BY,
    ...POLICY,
    content: {
      ...{
        id: 'director-decides',
        version: 2,
        title: 'A director decides',
        description: 'One seat.',
      },
      approval: { rule: { seats: [], approvalsRequired: 1, vetoRoles: [] } },
    },
    hash: 'cd'.repeat(32),
    reason: 'Small changes need no committee.',
  },
  RulePartDrafted: {
    ...BY,
    family: 'template',
    id: 'house',
    version: 2,
    member: 'gates',
    part: { key: 'problem', title: 'Problem defined' },
  },
  RuleActivated: {
    ...{ ...BY, by: 'per_0192f0a1b2c37d4e8f5061728394a5b8' },
    ...POLICY,
    hash: 'cd'.repeat(32),
    reason: 'Read and agreed.',
    draftedBy: [BY.by],
  },
  RuleRetired: { ...BY, ...POLICY, reason: 'Superseded by version 3.' },
  RateRecorded: {
    ...BY,
    from: 'USD',
    to: 'EUR',
    numerator: 9_235,
    denominator: 10_000,
    asOf: '2026-03-02',
    source: 'ECB reference rate',
  },
  MigrationRequested: {
    ...BY,
    migrationId: 'mig_0192f0a1b2c37d4e8f5061728394a5b9',
    to: TO,
    roles: ['process-owner'],
    reason: 'Everybody follows the new gates.',
    batches: 1,
  },
  MigrationBatchPlanned: {
    ...BY,
    batch: 1,
    targets: [{ initiativeId: INITIATIVE, prediction: 'ef'.repeat(32) }],
  },
  MigrationBatchDone: {
    ...BY,
    batch: 1,
    results: [{ initiativeId: INITIATIVE, outcome: 'migrated', rejection: null, version: 12 }],
  },
  MigrationAborted: { ...BY, reason: 'Version 3 is on its way.' },
  MigrationCompleted: BY,
};

/** A stored example of an initiative that goes on under another version. */
export const todaysMigrationEvents: Examples<MigrationEvent> = {
  TemplateMigrated: {
    ...BY,
    from: { id: 'house', version: 1, hash: '01'.repeat(32) },
    to: TO,
    gate: 'problem',
    reason: 'Everybody follows the new gates.',
    migrationId: 'mig_0192f0a1b2c37d4e8f5061728394a5b9',
    prediction: 'ef'.repeat(32),
    duties: { added: 2, dropped: 1, changed: 1 },
    review: 'outdated',
    orphans: ['deliverable/problem/appendix'],
  },
};
