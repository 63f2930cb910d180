import type { PersonalField } from '@tollgate/event-sourcing';
import type { RuleEvent } from './events.js';
import type { RateEvent } from './exchange-rates/rates.js';
import type { MigrationRunEvent } from './migration-run/events.js';

/** Reasons are the words of whoever acts; what a rule says is the organisation's and stays in clear. */
const REASON: PersonalField = { pointer: '/reason', subject: 'actor' };

/** Where free text stands in the events of rules, rates and migrations. */
export const RULE_PERSONAL_FIELDS = {
  RuleDrafted: [REASON],
  RulePartDrafted: [],
  RuleActivated: [REASON],
  RuleRetired: [REASON],
  RateRecorded: [],
  MigrationRequested: [REASON],
  MigrationBatchPlanned: [],
  MigrationBatchDone: [],
  MigrationAborted: [REASON],
  MigrationCompleted: [],
} as const satisfies Record<
  (RuleEvent | RateEvent | MigrationRunEvent)['type'],
  readonly PersonalField[]
>;
