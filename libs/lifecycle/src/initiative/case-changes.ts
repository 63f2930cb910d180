import type { CommandOf } from './commands.js';
import type { InitiativeEvent } from './events.js';
import { openReview } from './gate-progress.js';
import type { InitiativeRejection } from './rejections.js';
import type { InitiativeState } from './state.js';
import { findGate } from '../templates/find-gate.js';
import type { LifecycleTemplate } from '../templates/lifecycle-template.js';
import { saidIn } from './decision.js';
import { humansHeard } from './separation/voting-right.js';

/** Commands that change frozen content. */
type CaseChange = CommandOf<
  | 'EditFacts'
  | 'AddDeliverable'
  | 'WithdrawDeliverable'
  | 'RefreshEvidence'
  | 'RetractEvidence'
  | 'AssessCriterion'
  | 'ReopenChecklistItem'
  | 'MarkChecklistItemNotApplicable'
>;

/**
 * Refuses to make somebody an author whose vote on the open review stands: an approval would become a
 * self-approval, and naming a critic as author would be a way to silence a veto.
 */
export const refuseAuthorWithVote = (
  personId: string,
  state: InitiativeState,
  template: LifecycleTemplate,
): InitiativeRejection | undefined => {
  const review = openReview(state);
  if (!review || state.authors.includes(personId)) return undefined;
  const gate = findGate(template, review.gate);
  const hasVoted = review.votes.some(
    (vote) =>
      humansHeard(vote).includes(personId) || (vote.delegationPath ?? []).includes(personId),
  );
  return hasVoted && gate?.approval.authorVote === 'refused'
    ? { kind: 'AuthorHasVoted', gate: review.gate, personId }
    : undefined;
};

/** Whoever writes a part of the case becomes one of its authors, from this event on. */
export const authorship = (
  command: CaseChange,
  state: InitiativeState,
): readonly InitiativeEvent[] => {
  const { personId } = command.actor;
  if (state.authors.includes(personId)) return [];
  return [{ type: 'AuthorAdded', data: { ...saidIn(command), personId } }];
};

/**
 * Ends the open review when content that it froze has changed: the votes were given on something else.
 *
 * @param changed keys of changed material facts, and other content as `<kind>/<key>` of the gate under review.
 */
export const outdatesReview = (
  command: CaseChange,
  state: InitiativeState,
  changed: { readonly facts: readonly string[]; readonly content: readonly string[] },
): readonly InitiativeEvent[] => {
  const review = openReview(state);
  if (!review || (changed.facts.length === 0 && changed.content.length === 0)) return [];
  const { gate, round, submission } = review;
  return [
    {
      type: 'SubmissionOutdated',
      data: {
        ...saidIn(command),
        gate,
        round,
        submission,
        becauseFacts: changed.facts,
        becauseContent: changed.content,
      },
    },
  ];
};

/** `<kind>/<key>` if `gate` is the one under review, nothing otherwise. */
export const frozenPart = (
  state: InitiativeState,
  gate: string,
  part: `${'deliverable' | 'criterion' | 'checklist'}/${string}`,
): readonly string[] => (openReview(state)?.gate === gate ? [part] : []);

/** The piece of evidence, if the open review froze it; what was added later is no part of what was voted on. */
export const frozenByReview = (state: InitiativeState, evidenceId: string): readonly string[] =>
  openReview(state)?.evidence?.includes(evidenceId) ? [`evidence/${evidenceId}`] : [];
