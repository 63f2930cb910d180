import type {
  ApprovalPolicyDocument,
  BusinessCalendar,
  LifecycleTemplate,
  OrganisationSettings,
  RuleFamily,
  RuleVersion,
} from '@tollgate/lifecycle';
import {
  approvalPolicySchema,
  businessCalendarSchema,
  lifecycleTemplateSchema,
  settingsSchema,
} from '@tollgate/lifecycle';

/** A version that was activated, in the form of its family. */
export type PublishedRule =
  | { readonly family: 'template'; readonly content: LifecycleTemplate }
  | { readonly family: 'policy'; readonly content: ApprovalPolicyDocument }
  | { readonly family: 'calendar'; readonly content: BusinessCalendar }
  | { readonly family: 'settings'; readonly content: OrganisationSettings };

/**
 * Reads what the log keeps of an activated version.
 *
 * @throws ZodError when a newer release wrote something that this one does not know.
 */
export const publishedRule = (family: RuleFamily, { content }: RuleVersion): PublishedRule => {
  switch (family) {
    case 'template':
      return { family, content: lifecycleTemplateSchema.parse(content) };
    case 'policy':
      return { family, content: approvalPolicySchema.parse(content) };
    case 'calendar':
      return { family, content: businessCalendarSchema.parse(content) };
    case 'settings':
      return { family, content: settingsSchema.parse(content) };
  }
};
