import type { ConditionEvent } from '@tollgate/lifecycle';
import type { TemplateTitles } from './template-titles.js';

/** Everything that happens beside the straight way: promises and how they are kept. */
export type ExceptionEvent = ConditionEvent;

/** One line for what becomes of conditions. */
export const summariseException = (event: ExceptionEvent, titles: TemplateTitles): string => {
  switch (event.type) {
    case 'ConditionVerified':
      return `Condition of ${titles.gate(event.data.gate)} verified${inPlace(event.data)}`;
    case 'ConditionProofSentBack':
      return `Proof for a condition of ${titles.gate(event.data.gate)} sent back${inPlace(event.data)}`;
    case 'ConditionExtended':
      return `Condition of ${titles.gate(event.data.gate)} extended from ${event.data.previousDueOn} to ${event.data.dueOn}`;
    case 'ConditionLapsed':
      return `Condition of ${titles.gate(event.data.gate)} overdue: not verified by ${event.data.dueOn}`;
    default:
      return event satisfies never;
  }
};

const IN_PLACE = {
  setByGateOwner: ' by the gate owner, who had set it',
  setterConcerned: ' by the gate owner, as who set it has a stake in it',
  setterLeft: ' by the gate owner, as who set it has left',
} as const;

const inPlace = ({
  inPlaceOfSetter,
}: {
  readonly inPlaceOfSetter: keyof typeof IN_PLACE | null;
}): string => (inPlaceOfSetter === null ? '' : IN_PLACE[inPlaceOfSetter]);
