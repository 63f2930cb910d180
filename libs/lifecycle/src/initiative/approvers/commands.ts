import type { Asked } from '../command-form.js';

type Approver = {
  readonly gate: string;
  readonly submission: number;
  readonly personId: string;
  readonly reason: string;
};

/** What one may ask about the people who decide. */
export type ApproverCommand =
  | Asked<'AddApprover', Approver>
  | Asked<'RemoveApprover', Approver>
  | Asked<'NameSponsor', { readonly personId: string; readonly reason: string }>;
