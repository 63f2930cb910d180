import type { Asked } from '../command-form.js';
import type { WaiverSubject } from './events.js';

type WaiverEnd = { readonly gate: string; readonly waiverId: string; readonly reason: string };

/** What one may ask about waivers. */
export type WaiverCommand =
  | Asked<
      'RequestWaiver',
      {
        readonly waiverId: string;
        readonly gate: string;
        readonly subject: WaiverSubject;
        readonly reason: string;
        readonly ownerId: string;
        /** Last day of the waiver, `YYYY-MM-DD`. */
        readonly until: string;
      }
    >
  | Asked<
      'GrantWaiver',
      {
        readonly gate: string;
        readonly waiverId: string;
        readonly reason: string;
        /** An earlier last day than the one asked for; that one when left out. */
        readonly until?: string;
      }
    >
  | Asked<'RefuseWaiver', WaiverEnd>
  | Asked<'RevokeWaiver', WaiverEnd>
  | Asked<'LapseWaiver', { readonly waiverId: string; readonly until: string }>;
