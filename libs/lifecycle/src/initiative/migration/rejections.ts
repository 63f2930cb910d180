/** Every "no" that comes from the rules an initiative follows. */
export type RuleRefusal =
  /** Nothing new begins under a retired version. */
  | { readonly kind: 'TemplateRetired'; readonly id: string; readonly version: number }
  /** The gate's days are counted on a calendar that nobody has activated. */
  | { readonly kind: 'CalendarUnknown'; readonly gate: string; readonly calendar: string }
  /** The new version has no gate of the key where the initiative stands. */
  | {
      readonly kind: 'MigrationGateMissing';
      readonly gate: string;
      readonly toVersion: number;
      readonly gates: readonly string[];
    }
  /** A recorded fact would have a value of another type than the new version says. */
  | {
      readonly kind: 'MigrationFactTypeChanged';
      readonly fact: string;
      readonly from: string;
      readonly to: string;
    }
  /** The dry run that was looked at is no longer what would happen. */
  | {
      readonly kind: 'MigrationPredictionStale';
      readonly asked: string;
      readonly current: string;
    };
