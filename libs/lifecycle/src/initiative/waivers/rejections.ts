import type { WaiverSubject } from './events.js';

/** One demand of one gate. */
export interface WaiverPlace {
  readonly gate: string;
  readonly subject: WaiverSubject;
}

/** Why a waiver is not possible. */
export type WaiverRejection =
  | { readonly kind: 'WaiverUnknown'; readonly waiverId: string }
  | { readonly kind: 'WaiverAlreadyExists'; readonly waiverId: string }
  /** The gate asks for no such thing, does not insist on it, or its template says that nobody may waive it. */
  | {
      readonly kind: 'NotWaivable';
      readonly gate: string;
      readonly subject: WaiverSubject;
      readonly because: 'unknown' | 'notRequired' | 'refusedByTemplate';
    }
  | {
      readonly kind: 'WaiverEndInvalid';
      readonly waiverId: string;
      readonly until: string;
      /** First and last day that would do. */
      readonly from: string;
      readonly to: string;
    }
  /** Another waiver for the same thing is asked for or in force. */
  | { readonly kind: 'WaiverStands'; readonly waiverId: string; readonly until: string }
  /** What is asked needs the waiver in another state. */
  | {
      readonly kind: 'WaiverNotOpen';
      readonly waiverId: string;
      readonly state: 'requested' | 'granted' | 'refused' | 'revoked' | 'lapsed';
    }
  /** Whoever asked for a waiver, answers for it or wrote the case does not grant it. */
  | {
      readonly kind: 'OwnWaiver';
      readonly waiverId: string;
      readonly personId: string;
      readonly because: 'requester' | 'owner' | 'author';
    }
  | {
      readonly kind: 'NotAVoterAtGate';
      readonly gate: string;
      readonly personId: string;
      readonly roles: readonly string[];
    };
