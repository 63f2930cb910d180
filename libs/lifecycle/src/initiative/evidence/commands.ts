import type { Instant } from '@tollgate/event-sourcing';
import type { Asked } from '../command-form.js';
import type { EvidenceFile } from './events.js';
import type { EvidenceKind } from './evidence-kinds.js';

/** What is said when evidence is added or takes the place of older evidence. */
type EvidenceTerms = {
  readonly evidenceId: string;
  /** Date the evidence speaks of, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly title: string;
  readonly source: string;
  readonly link: string | null;
  readonly digest: string | null;
  readonly file?: EvidenceFile;
  /** The template's for this kind at this gate where it is not given; never longer than that. */
  readonly shelfLifeDays?: number;
  readonly owner?: string;
};

export type EvidenceCommand =
  | Asked<
      'AddEvidence',
      EvidenceTerms & {
        readonly gate: string;
        readonly criteria: readonly string[];
        readonly kind: EvidenceKind;
      }
    >
  /** New evidence, `evidenceId`, in the place of `supersedes`: same gate, same criteria, same kind. */
  | Asked<'RefreshEvidence', EvidenceTerms & { readonly supersedes: string }>
  | Asked<'RetractEvidence', { readonly evidenceId: string; readonly reason: string }>
  | Asked<
      'RecordStaleEvidence',
      {
        readonly gate: string;
        /** The evidence whose shelf life ended; whatever else is stale at the gate is recorded with it. */
        readonly evidenceId: string;
        readonly becauseDeadline: Instant;
      }
    >;
