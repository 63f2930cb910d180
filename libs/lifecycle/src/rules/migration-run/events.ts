import type { Named, Said } from '../../initiative/event-form.js';
import type { PinnedTemplate } from '../../templates/lifecycle-template.js';

/** An initiative to migrate, with the hash of the prediction that was looked at, if one was. */
export type MigrationTarget = {
  readonly initiativeId: string;
  readonly prediction: string | null;
};

/** How one initiative of the run ended. */
export type MigrationResult = {
  readonly initiativeId: string;
  /** `unchanged` when it followed the version already. */
  readonly outcome: 'migrated' | 'unchanged' | 'refused';
  /** Kind of the rejection; null unless it was refused. */
  readonly rejection: string | null;
  /** Version of the initiative's stream afterwards. */
  readonly version: number;
};

/** What happens to one migration of many initiatives, in its own stream `mig_…`. */
export type MigrationRunEvent =
  | Named<
      'MigrationRequested',
      Said & {
        readonly migrationId: string;
        readonly to: PinnedTemplate;
        /** Roles of whoever asked, as they were resolved then: each initiative is migrated in his name. */
        readonly roles: readonly string[];
        readonly reason: string;
        readonly batches: number;
      }
    >
  /** Which initiatives belong to a batch; batches are numbered from 1 and done in order. */
  | Named<
      'MigrationBatchPlanned',
      Said & { readonly batch: number; readonly targets: readonly MigrationTarget[] }
    >
  | Named<
      'MigrationBatchDone',
      Said & { readonly batch: number; readonly results: readonly MigrationResult[] }
    >
  /** No further batch begins; what is migrated stays so. */
  | Named<'MigrationAborted', Said & { readonly reason: string }>
  | Named<'MigrationCompleted', Said>;
