import type { InitiativeEvent } from '../events.js';
import { openReview } from '../gate-progress.js';
import type { InitiativeState } from '../state.js';
import type { Waiver } from './waiver.js';

/** Ends the open review where it relies on a waiver that has just ended: what it froze is true no more. */
export const reviewWithoutWaiver = (
  said: { readonly by: string; readonly at: string },
  { waiverId }: Waiver,
  state: InitiativeState,
): readonly InitiativeEvent[] => {
  const review = openReview(state);
  if (!review?.waivers?.some((relied) => relied.waiverId === waiverId)) return [];
  const { gate, round, submission } = review;
  const becauseContent = [`waiver/${waiverId}`];
  return [
    {
      type: 'SubmissionOutdated',
      data: { ...said, gate, round, submission, becauseFacts: [], becauseContent },
    },
  ];
};
