import type { AtSubmission, Named, Said } from '../event-form.js';

/** How the people change who decide on a case, beside what its template says. */
export type ApproverEvent =
  /** Under review somebody more was asked; the rule is not met without him. */
  | Named<
      'ApproverAdded',
      Said & AtSubmission & { readonly personId: string; readonly reason: string }
    >
  | Named<
      'ApproverRemoved',
      Said & AtSubmission & { readonly personId: string; readonly reason: string }
    >
  /** Who stands for the initiative towards the organisation; another name replaces the one before. */
  | Named<'SponsorNamed', Said & { readonly personId: string; readonly reason: string }>;
