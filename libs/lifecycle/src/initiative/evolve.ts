import { evolveApprovers } from './approvers/evolve-approvers.js';
import type { DataOf, InitiativeEvent } from './events.js';
import { evolveCourse } from './evolve-course.js';
import {
  checklistMarked,
  checklistReopened,
  deliverableWithdrawn,
  gateDecided,
  gateSubmitted,
  voteCast,
  voteWithdrawn,
  withProgress,
  withStatus,
  withSubmission,
} from './evolve-gate.js';
import type { EvidenceEvent } from './evidence/events.js';
import { evolveEvidence, judgedAgain } from './evidence/evolve-evidence.js';
import { factsEdited } from './evolve-facts.js';
import type { InitiativeState } from './state.js';

/** An initiative of which nothing is known. */
export const initialInitiative: InitiativeState = {
  initiativeId: '',
  title: '',
  summary: '',
  ownerId: '',
  productLine: '',
  template: { id: '', version: 0, hash: '' },
  externalReference: null,
  proposedAt: '',
  authors: [],
  phase: { kind: 'notProposed' },
  facts: {},
  factTimes: {},
  evidence: [],
  conditions: [],
  waivers: [],
  forcedGates: [],
  gates: {},
  decisions: [],
};

/**
 * The state after one more event. It believes: whatever stands in the log happened, so it never validates,
 * never throws, never looks at a template or a clock, and lets events it does not know pass by.
 */
export const evolveInitiative = (
  state: InitiativeState,
  event: InitiativeEvent,
): InitiativeState => {
  switch (event.type) {
    case 'InitiativeProposed':
      return initiativeProposed(event.data);
    case 'StageEntered':
      return stageEntered(state, event.data);
    case 'AuthorAdded':
      return { ...state, authors: withMember(state.authors, event.data.personId) };
    case 'FactsEdited':
      return factsEdited(state, event.data);
    case 'DeliverableAdded':
      return withProgress(state, event.data.gate, (progress) => ({
        ...progress,
        deliverables: { ...progress.deliverables, [event.data.deliverable]: event.data },
      }));
    case 'DeliverableWithdrawn':
      return deliverableWithdrawn(state, event.data);
    case 'EvidenceAdded':
    case 'EvidenceRetracted':
    case 'EvidenceWentStale':
    case 'DecisionReopened':
      return evolveEvidence(state, event);
    case 'CriterionAssessed':
      return criterionAssessed(state, event.data);
    case 'ChecklistItemCompleted': {
      const { by, at, proof } = event.data;
      return checklistMarked(state, event.data, { status: 'done', by, at, proof });
    }
    case 'ChecklistItemMarkedNotApplicable': {
      const { by, at, reason } = event.data;
      return checklistMarked(state, event.data, { status: 'notApplicable', by, at, reason });
    }
    case 'ChecklistItemReopened':
      return checklistReopened(state, event.data);
    default:
      return evolveReview(state, event);
  }
};

type WorkEvent =
  | 'InitiativeProposed'
  | 'StageEntered'
  | 'AuthorAdded'
  | 'FactsEdited'
  | 'DeliverableAdded'
  | 'DeliverableWithdrawn'
  | EvidenceEvent['type']
  | 'CriterionAssessed'
  | 'ChecklistItemCompleted'
  | 'ChecklistItemMarkedNotApplicable'
  | 'ChecklistItemReopened';

/** Everything about submissions, votes and decisions. */
const evolveReview = (
  state: InitiativeState,
  event: Exclude<InitiativeEvent, { type: WorkEvent }>,
): InitiativeState => {
  switch (event.type) {
    case 'GateSubmitted':
      return gateSubmitted(state, event.data);
    case 'SubmissionWithdrawn':
      return withStatus(state, event.data, { kind: 'withdrawn', at: event.data.at });
    case 'SubmissionOutdated': {
      const { at, becauseFacts, becauseContent } = event.data;
      return withStatus(state, event.data, { kind: 'outdated', at, becauseFacts, becauseContent });
    }
    case 'ReviewExpired':
      return withStatus(state, event.data, { kind: 'expired', at: event.data.at });
    case 'VoteCast':
      return voteCast(state, event.data);
    case 'VoteWithdrawn':
      return voteWithdrawn(state, event.data);
    case 'GateDecided':
      return gateDecided(state, event.data);
    case 'ApproverAdded':
    case 'ApproverRemoved':
    case 'SponsorNamed':
      return evolveApprovers(state, event);
    case 'ReviewersReminded':
      return withSubmission(state, event.data, (submission) => ({
        ...submission,
        remindersSent: event.data.rung,
      }));
    case 'GateEscalated':
      return withSubmission(state, event.data, (submission) => ({
        ...submission,
        escalationsDone: event.data.rung,
      }));
    default:
      return evolveCourse(state, event);
  }
};

const initiativeProposed = (data: DataOf<'InitiativeProposed'>): InitiativeState => ({
  ...initialInitiative,
  initiativeId: data.initiativeId,
  title: data.title,
  summary: data.summary,
  ownerId: data.ownerId,
  productLine: data.productLine,
  template: data.template,
  externalReference: data.externalReference,
  proposedAt: data.at,
  authors: [...new Set([data.by, data.ownerId, ...data.coAuthors])],
});

const stageEntered = (state: InitiativeState, data: DataOf<'StageEntered'>): InitiativeState => {
  const { gate, round, at } = data;
  const entered = withProgress(state, gate, (progress) => ({ ...progress, round }));
  return { ...entered, phase: { kind: 'inStage', gate, round, since: at } };
};

const criterionAssessed = (
  state: InitiativeState,
  data: DataOf<'CriterionAssessed'>,
): InitiativeState =>
  withProgress(
    { ...state, evidence: judgedAgain(state.evidence, data) },
    data.gate,
    (progress) => ({
      ...progress,
      assessments: { ...progress.assessments, [data.criterion]: data },
    }),
  );

const withMember = (members: readonly string[], member: string): readonly string[] =>
  members.includes(member) ? members : [...members, member];
