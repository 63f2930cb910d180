import type { InitiativeEventType } from '../initiative/events.js';

/** Whether an event can change what the process waits for; draft work cannot. */
const MOVES = {
  InitiativeProposed: true,
  StageEntered: true,
  AuthorAdded: false,
  FactsEdited: false,
  DeliverableAdded: false,
  DeliverableWithdrawn: false,
  // Evidence that ages sets a timer, and its retraction may send the case back.
  EvidenceAdded: true,
  EvidenceRetracted: true,
  EvidenceWentStale: true,
  DecisionReopened: true,
  CriterionAssessed: false,
  ChecklistItemCompleted: false,
  ChecklistItemMarkedNotApplicable: false,
  ChecklistItemReopened: false,
  GateSubmitted: true,
  SubmissionWithdrawn: true,
  SubmissionOutdated: true,
  VoteCast: true,
  VoteWithdrawn: true,
  GateDecided: true,
  ConditionMet: false,
  ConditionVerified: true,
  ConditionProofSentBack: false,
  ConditionExtended: true,
  ConditionLapsed: true,
  WaiverRequested: false,
  WaiverGranted: true,
  WaiverRefused: false,
  WaiverRevoked: true,
  WaiverLapsed: true,
  GateForcedOpen: true,
  BreakGlassReviewed: true,
  ApproverAdded: true,
  ApproverRemoved: true,
  SponsorNamed: false,
  TemplateMigrated: true,
  ReviewersReminded: true,
  GateEscalated: true,
  ReviewExpired: true,
  InitiativeResumed: true,
  InitiativeCancelled: true,
  InitiativeReopened: true,
  InitiativeCompleted: true,
} satisfies Record<InitiativeEventType, boolean>;

const MOVEMENTS: ReadonlyMap<string, boolean> = new Map(Object.entries(MOVES));

/** True unless every event is known to leave the process where it is: an unknown type counts as movement. */
export const movesProcess = (eventTypes: readonly string[]): boolean =>
  eventTypes.some((type) => MOVEMENTS.get(type) !== false);
