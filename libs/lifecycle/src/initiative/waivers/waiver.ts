import type { Instant } from '@tollgate/event-sourcing';
import type { WaiverSubject } from './events.js';

/** Where a waiver stands by what is recorded; whether it has ended by now is a question of the date as well. */
export type WaiverStatus =
  | { readonly kind: 'requested' }
  | { readonly kind: 'granted'; readonly by: string; readonly at: Instant }
  | { readonly kind: 'refused' | 'revoked'; readonly by: string; readonly at: Instant }
  | { readonly kind: 'lapsed'; readonly at: Instant };

/** Leave to go on without something that a gate demands, for a time. */
export interface Waiver {
  readonly waiverId: string;
  readonly gate: string;
  /** Round of the gate in which it was asked for. */
  readonly round: number;
  readonly subject: WaiverSubject;
  readonly reason: string;
  readonly ownerId: string;
  readonly requestedBy: string;
  readonly requestedAt: Instant;
  /** Last day of the waiver, `YYYY-MM-DD`. */
  readonly until: string;
  readonly grantedBy: string | null;
  readonly carriesOver: boolean;
  readonly status: WaiverStatus;
}

/** Longest waiver, in days from its grant, where the template says nothing. Domain paper, section 3. */
export const WAIVER_DAYS_MAX = 90;
