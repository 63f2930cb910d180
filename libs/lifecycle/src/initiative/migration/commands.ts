import type { Asked } from '../command-form.js';

/** Puts an initiative under another version of its template. */
export type MigrationCommand = Asked<
  'MigrateTemplate',
  {
    readonly toVersion: number;
    readonly reason: string;
    /** Hash of the prediction that was looked at; refused when it would come out otherwise now. */
    readonly prediction?: string;
    /** The operation this is a part of. */
    readonly migrationId?: string;
  }
>;
