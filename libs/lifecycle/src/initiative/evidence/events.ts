import type { Instant } from '@tollgate/event-sourcing';
import type { Outcome } from '../../templates/lifecycle-template.js';
import type { AtGate, AtSubmission, Named, Said } from '../event-form.js';
import type { EvidenceKind } from './evidence-kinds.js';

/** A file that is the evidence, kept by its content; what it is was found in its bytes, not declared. */
export type EvidenceFile = {
  /** SHA-256 (hex) of the bytes: the file's identity, and the evidence's digest. */
  readonly fileId: string;
  /** What its owner calls it. */
  readonly name: string;
  readonly mediaType: string;
  readonly byteCount: number;
};

/** What evidence may say about itself since files and shelf lives came; absent in older records. */
export type EvidenceCare = {
  readonly file?: EvidenceFile;
  /** Calendar days after its date during which it counts as fresh; it never ages where this is absent. */
  readonly shelfLifeDays?: number;
  /** Person who keeps it fresh; whoever added it where nobody is named. */
  readonly owner?: string;
  /** Evidence that this one takes the place of. */
  readonly supersedes?: string;
};

/** What can happen to evidence, and to the decisions that relied on it. */
export type EvidenceEvent =
  | Named<
      'EvidenceAdded',
      Said &
        EvidenceCare & {
          readonly evidenceId: string;
          readonly gate: string;
          readonly criteria: readonly string[];
          readonly kind: EvidenceKind;
          readonly title: string;
          readonly source: string;
          /** Date the evidence speaks of, `YYYY-MM-DD`. */
          readonly asOf: string;
          readonly link: string | null;
          readonly digest: string | null;
        }
    >
  | Named<'EvidenceRetracted', Said & { readonly evidenceId: string; readonly reason: string }>
  | Named<
      'EvidenceWentStale',
      Said &
        AtGate & {
          /** Everything of the gate that had gone stale and was not recorded as such yet. */
          readonly evidence: readonly {
            readonly evidenceId: string;
            readonly staleSince: Instant;
          }[];
          readonly becauseDeadline: Instant;
        }
    >
  | Named<
      'DecisionReopened',
      Said &
        AtSubmission & {
          readonly outcome: Outcome;
          /** The retracted evidence that the decision relied on. */
          readonly evidenceId: string;
          /** False where a later decision of the gate had taken its place already. */
          readonly wasInForce: boolean;
        }
    >;
