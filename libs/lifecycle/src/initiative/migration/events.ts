import type { PinnedTemplate } from '../../templates/lifecycle-template.js';
import type { Named, Said } from '../event-form.js';

/** An initiative goes on under another version of its template. */
export type MigrationEvent = Named<
  'TemplateMigrated',
  Said & {
    readonly from: PinnedTemplate;
    readonly to: PinnedTemplate;
    /** Where it stood, and stands on. */
    readonly gate: string;
    readonly reason: string;
    /** The operation that migrates many; null for one alone. */
    readonly migrationId: string | null;
    /** SHA-256 (hex) of the canonical prediction that came true with this event. */
    readonly prediction: string;
    /** Duties of this gate and the later ones. */
    readonly duties: {
      readonly added: number;
      readonly dropped: number;
      readonly changed: number;
    };
    /** Whether the votes under way are about what the new version asks for, too. */
    readonly review: 'none' | 'kept' | 'outdated';
    /** Recorded work that the new version has no place for, `<kind>/<gate>/<key>`; it stays in the record. */
    readonly orphans: readonly string[];
  }
>;
