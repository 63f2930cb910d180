import type { InitiativeEvent } from '@tollgate/lifecycle';
import { CHOICE_WORDS, OUTCOME_WORDS } from './outcome-words.js';
import { roleTitle } from './directory-titles.js';
import type { TemplateTitles } from './template-titles.js';

type ReviewEventType =
  | 'GateSubmitted'
  | 'SubmissionWithdrawn'
  | 'SubmissionOutdated'
  | 'VoteCast'
  | 'VoteWithdrawn'
  | 'GateDecided'
  | 'ConditionMet'
  | 'ReviewersReminded'
  | 'GateEscalated'
  | 'ReviewExpired'
  | 'InitiativeResumed'
  | 'InitiativeCancelled'
  | 'InitiativeReopened'
  | 'InitiativeCompleted';
export type ReviewEvent = Extract<InitiativeEvent, { type: ReviewEventType }>;
type DataOf<Type extends ReviewEventType> = Extract<ReviewEvent, { type: Type }>['data'];

/** One line for what happens from a gate's submission to its decision, and for how initiatives end. */
export const summariseReview = (event: ReviewEvent, titles: TemplateTitles): string => {
  switch (event.type) {
    case 'GateSubmitted':
      return `${titles.gate(event.data.gate)} submitted for ${OUTCOME_WORDS[event.data.proposedOutcome]}, decision due ${event.data.decisionDueAt.slice(0, 10)}`;
    case 'SubmissionWithdrawn':
      return `Submission ${event.data.submission} of ${titles.gate(event.data.gate)} withdrawn`;
    case 'SubmissionOutdated':
      return `Submission ${event.data.submission} of ${titles.gate(event.data.gate)} outdated: the case changed under review`;
    case 'VoteCast':
      return voteCast(event.data, titles);
    case 'VoteWithdrawn':
      return `Vote on ${titles.gate(event.data.gate)} withdrawn`;
    case 'GateDecided':
      return gateDecided(event.data, titles);
    case 'ConditionMet':
      return 'Condition reported as met';
    case 'ReviewersReminded':
      return `Reviewers of ${titles.gate(event.data.gate)} reminded: ${event.data.waitingFor.map((seat) => titles.seat(event.data.gate, seat)).join(', ')}`;
    case 'GateEscalated':
      return `${titles.gate(event.data.gate)} escalated to ${roleTitle(event.data.toRole)}: no decision by ${event.data.becauseDeadline.slice(0, 10)}`;
    case 'ReviewExpired':
      return `Review of ${titles.gate(event.data.gate)} expired; a new submission is needed`;
    case 'InitiativeResumed':
      return 'Resumed before the hold ended';
    case 'InitiativeCancelled':
      return 'Cancelled';
    case 'InitiativeReopened':
      return `Reopened at ${titles.gate(event.data.gate)}`;
    case 'InitiativeCompleted':
      return 'All gates passed: completed';
    default:
      return event satisfies never;
  }
};

const voteCast = (vote: DataOf<'VoteCast'>, titles: TemplateTitles): string => {
  const { gate, seat, choice, voterIsAuthor, onBehalfOf } = vote;
  const lent = onBehalfOf === undefined ? '' : ' in the place of somebody else';
  const flagged = voterIsAuthor ? ' (an author of the case)' : '';
  return `${titles.seat(gate, seat)} ${CHOICE_WORDS[choice]} at ${titles.gate(gate)}${lent}${flagged}`;
};

const DECIDED = {
  rule: 'by the votes',
  gateOwner: 'by the gate owner',
  breakGlass: 'by BREAK-GLASS',
} as const satisfies Record<DataOf<'GateDecided'>['decidedBy'], string>;

const gateDecided = (decision: DataOf<'GateDecided'>, titles: TemplateTitles): string => {
  const {
    gate,
    outcome,
    decidedBy,
    tally,
    conditions,
    waivers = [],
    holdUntil,
    recycleTo,
  } = decision;
  const particulars = [
    ...(conditions.length > 0 ? [`${conditions.length} to be met`] : []),
    ...(holdUntil === null ? [] : [`until ${holdUntil}`]),
    ...(waivers.length > 0
      ? [`relying on ${waivers.length} ${waivers.length === 1 ? 'waiver' : 'waivers'}`]
      : []),
    ...(recycleTo === null ? [] : [`back to ${titles.gate(recycleTo)}`]),
  ].join(', ');
  const votes = `${tally.approvingSeats.length} of ${tally.approvalsRequired} approvals`;
  const how = DECIDED[decidedBy];
  const outcomeWords = [OUTCOME_WORDS[outcome], particulars].filter((text) => text !== '');
  return `${titles.gate(gate)}: ${outcomeWords.join(', ')}, ${how} (${votes})`;
};
