import type { Instant } from '@tollgate/event-sourcing';
import type { AtGate, Named, Said } from '../event-form.js';

/** What a waiver can be for. Approvals and the separation of duties cannot be waived: there is no word for them. */
export type WaiverSubject = {
  readonly kind: 'criterion' | 'deliverable' | 'checklistItem';
  readonly key: string;
};

/** A waiver that a submission or a decision relies on. */
export type ReliedWaiver = {
  readonly waiverId: string;
  /** Gate whose demand is waived; an earlier one than the decided gate's where the waiver is carried over. */
  readonly gate: string;
  readonly subject: WaiverSubject;
  /** Last day of the waiver, `YYYY-MM-DD`. */
  readonly until: string;
};

type OfWaiver = Said & { readonly waiverId: string; readonly gate: string };

/** What happens to a waiver. */
export type WaiverEvent =
  | Named<
      'WaiverRequested',
      Said &
        AtGate & {
          readonly waiverId: string;
          readonly subject: WaiverSubject;
          readonly reason: string;
          /** Who answers for what the waiver leaves undone. */
          readonly ownerId: string;
          readonly until: string;
        }
    >
  | Named<
      'WaiverGranted',
      OfWaiver & {
        /** The last day granted, at most the one asked for. */
        readonly until: string;
        readonly reason: string;
        /** Seat or group by which the granter votes at the gate, and his roles as resolved at this moment. */
        readonly seat: string;
        readonly roles: readonly string[];
        /** True where the template has the demand stand again at later gates once the waiver has ended. */
        readonly carriesOver: boolean;
      }
    >
  | Named<'WaiverRefused', OfWaiver & { readonly reason: string }>
  | Named<'WaiverRevoked', OfWaiver & { readonly reason: string }>
  | Named<'WaiverLapsed', OfWaiver & { readonly until: string; readonly becauseDeadline: Instant }>;
