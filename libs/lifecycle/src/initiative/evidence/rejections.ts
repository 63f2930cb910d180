import type { Instant } from '@tollgate/event-sourcing';

/** Every "no" about evidence. */
export type EvidenceRejection =
  | { readonly kind: 'EvidenceUnknown'; readonly evidenceId: string }
  | { readonly kind: 'EvidenceDateInvalid'; readonly evidenceId: string; readonly asOf: string }
  | { readonly kind: 'EvidenceAlreadyExists'; readonly evidenceId: string }
  /** What was retracted or has been refreshed already is not refreshed again; `by` is what took its place. */
  | {
      readonly kind: 'EvidenceNotCurrent';
      readonly evidenceId: string;
      readonly retractedAt: Instant | null;
      readonly by: string | null;
    }
  /** A shelf life is a whole number of days from 1 on, and the template's is the longest one. */
  | {
      readonly kind: 'ShelfLifeInvalid';
      readonly shelfLifeDays: number;
      readonly shelfLifeDaysMax: number;
    }
  /** Evidence is a file or a link; its digest is that of the file. */
  | {
      readonly kind: 'EvidenceFileMismatch';
      readonly evidenceId: string;
      readonly fileId: string;
    };
