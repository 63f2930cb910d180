import type {
  InitiativeEvent,
  MigrationRunEvent,
  RateEvent,
  RuleEvent,
  RuleFamily,
} from '@tollgate/lifecycle';

/** What happens to rules, rates and migrations of many initiatives. */
export type AnyRuleEvent = RuleEvent | RateEvent | MigrationRunEvent;

/** One line of business words for an event about the rules, without a person's name. */
export const summariseRule = (event: AnyRuleEvent): string => {
  switch (event.type) {
    case 'RuleDrafted':
      return `${named(event.data)}: drafted`;
    case 'RulePartDrafted':
      return `${named(event.data)}: part of the draft (${event.data.member})`;
    case 'RuleActivated':
      return `${named(event.data)}: activated`;
    case 'RuleRetired':
      return `${named(event.data)}: retired`;
    case 'RateRecorded': {
      const { from, to, numerator, denominator, asOf } = event.data;
      return `Exchange rate ${from} to ${to}: ${numerator}/${denominator} as of ${asOf}`;
    }
    case 'MigrationRequested':
      return `Migration to ${event.data.to.id}@${event.data.to.version} requested`;
    case 'MigrationBatchPlanned':
      return `Batch ${event.data.batch} of the migration: ${event.data.targets.length} initiatives`;
    case 'MigrationBatchDone': {
      const migrated = event.data.results.filter(({ outcome }) => outcome === 'migrated').length;
      return `Batch ${event.data.batch} of the migration done: ${migrated} of ${event.data.results.length} migrated`;
    }
    case 'MigrationAborted':
      return 'Migration aborted';
    case 'MigrationCompleted':
      return 'Migration completed';
    default:
      return event satisfies never;
  }
};

/** One line for an initiative that goes on under another version. */
export const summariseMigration = ({
  data: { from, to, review },
}: Extract<InitiativeEvent, { type: 'TemplateMigrated' }>): string =>
  `Follows ${to.id}@${to.version} instead of ${from.id}@${from.version}${REVIEW[review]}`;

const REVIEW = {
  none: '',
  kept: '; the votes under way stand',
  outdated: '; the votes under way are stale',
} as const;

const FAMILIES: Readonly<Record<RuleFamily, string>> = {
  template: 'Template',
  policy: 'Approval policy',
  calendar: 'Calendar',
  settings: 'Settings',
};

const named = ({
  family,
  id,
  version,
}: Pick<RuleEvent['data'], 'family' | 'id' | 'version'>): string =>
  family === 'settings'
    ? `${FAMILIES[family]} version ${version}`
    : `${FAMILIES[family]} ${id} version ${version}`;
