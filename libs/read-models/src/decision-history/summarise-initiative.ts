import type { DataOf, InitiativeEvent, StageEntryCause } from '@tollgate/lifecycle';
import { OUTCOME_WORDS } from './outcome-words.js';
import type { ApproverEvent } from './summarise-approvers.js';
import { summariseApprovers } from './summarise-approvers.js';
import type { ExceptionEvent } from './summarise-exceptions.js';
import { summariseException } from './summarise-exceptions.js';
import { summariseMigration } from './summarise-rules.js';
import type { ReviewEvent } from './summarise-review.js';
import { summariseReview } from './summarise-review.js';
import type { TemplateTitles } from './template-titles.js';

/**
 * One line of business words for an event: no person's name and nobody's own words, so that it may stay
 * when either is erased.
 */
export const summariseInitiative = (event: InitiativeEvent, titles: TemplateTitles): string => {
  switch (event.type) {
    case 'InitiativeProposed':
      return `Proposed for ${event.data.productLine}, following ${event.data.template.id}@${event.data.template.version}`;
    case 'StageEntered': {
      const { gate, stage, round, because } = event.data;
      return `Entered ${titles.stage(gate, stage)}${inRound(round)} ${ENTERED[because]}`;
    }
    case 'AuthorAdded':
      return 'Author added, who may not vote on this case';
    case 'FactsEdited':
      return `Case edited: ${Object.keys(event.data.changes).map(titles.fact).join(', ')}`;
    case 'DeliverableAdded':
      return `${titles.deliverable(event.data.gate, event.data.deliverable)} delivered`;
    case 'DeliverableWithdrawn':
      return `${titles.deliverable(event.data.gate, event.data.deliverable)} withdrawn`;
    case 'EvidenceAdded':
      return evidenceAdded(event.data);
    case 'EvidenceRetracted':
      return 'Evidence retracted';
    case 'EvidenceWentStale':
      return `Evidence went stale (${event.data.evidence.length} of ${titles.gate(event.data.gate)})`;
    case 'DecisionReopened':
      return `${titles.gate(event.data.gate)}: ${OUTCOME_WORDS[event.data.outcome]} of round ${event.data.round} reopened, its evidence was retracted`;
    case 'CriterionAssessed': {
      const { gate, criterion, verdict, score } = event.data;
      const judged = verdict === 'met' ? 'met' : 'not met';
      const scored = score === null ? '' : `, ${score} of 100`;
      return `${titles.criterion(gate, criterion)}: ${judged}${scored}`;
    }
    case 'ChecklistItemCompleted':
      return `${titles.item(event.data.gate, event.data.item)}: done`;
    case 'ChecklistItemMarkedNotApplicable':
      return `${titles.item(event.data.gate, event.data.item)}: not applicable`;
    case 'ChecklistItemReopened':
      return `${titles.item(event.data.gate, event.data.item)}: opened again`;
    case 'TemplateMigrated':
      return summariseMigration(event);
    default:
      return summariseCourse(event, titles);
  }
};

/** Exceptions and people who come to a review; everything else belongs to the review itself. */
const summariseCourse = (
  event: ExceptionEvent | ApproverEvent | ReviewEvent,
  titles: TemplateTitles,
): string => {
  switch (event.type) {
    case 'ConditionVerified':
    case 'ConditionProofSentBack':
    case 'ConditionExtended':
    case 'ConditionLapsed':
    case 'WaiverRequested':
    case 'WaiverGranted':
    case 'WaiverRefused':
    case 'WaiverRevoked':
    case 'WaiverLapsed':
    case 'GateForcedOpen':
    case 'BreakGlassReviewed':
      return summariseException(event, titles);
    case 'ApproverAdded':
    case 'ApproverRemoved':
    case 'SponsorNamed':
      return summariseApprovers(event, titles);
    default:
      return summariseReview(event, titles);
  }
};

const evidenceAdded = ({ kind, asOf, supersedes }: DataOf<'EvidenceAdded'>): string =>
  `Evidence ${supersedes === undefined ? 'added' : 'refreshed'} (${kind}, as of ${asOf})`;

const ENTERED = {
  proposed: 'when proposed',
  go: 'after Go',
  conditionalGo: 'after Conditional go',
  recycle: 'after Recycle',
  heldUntilDate: 'as the hold ended',
  resumed: 'on being resumed',
  reopened: 'on being reopened',
  evidenceRetracted: 'as evidence of its decision was retracted',
} satisfies Record<StageEntryCause, string>;

const inRound = (round: number): string => (round > 1 ? `, round ${round},` : '');
