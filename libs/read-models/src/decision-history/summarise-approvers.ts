import type { InitiativeEvent } from '@tollgate/lifecycle';
import type { TemplateTitles } from './template-titles.js';

export type ApproverEvent = Extract<
  InitiativeEvent,
  { type: 'ApproverAdded' | 'ApproverRemoved' | 'SponsorNamed' }
>;

/** One line for how the people changed who decide. */
export const summariseApprovers = (event: ApproverEvent, titles: TemplateTitles): string => {
  switch (event.type) {
    case 'ApproverAdded':
      return `Extra approver asked at ${titles.gate(event.data.gate)}`;
    case 'ApproverRemoved':
      return `Extra approver no longer asked at ${titles.gate(event.data.gate)}`;
    case 'SponsorNamed':
      return 'Sponsor named';
  }
};
