import type { InitiativeEventType } from '../initiative/events.js';
import type { ProcessTimer } from './process-timers.js';

/** Whether an event can change what the process waits for; draft work cannot. */
const MOVES = {
  InitiativeProposed: true,
  StageEntered: true,
  AuthorAdded: false,
  FactsEdited: false,
  DeliverableAdded: false,
  DeliverableWithdrawn: false,
  EvidenceAdded: 'whereEvidenceAges',
  // A timer that it makes needless finds nothing to do; what it reopens is told by events of their own.
  EvidenceRetracted: false,
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
} as const satisfies Record<InitiativeEventType, boolean | 'whereEvidenceAges'>;

const MOVEMENTS: ReadonlyMap<string, boolean | 'whereEvidenceAges'> = new Map(
  Object.entries(MOVES),
);

/**
 * True unless every event is known to leave the process where it is: an unknown type counts as movement.
 *
 * @param timers what time asks of the process after these events; most evidence never ages, and is draft work.
 */
export const movesProcess = (
  eventTypes: readonly string[],
  timers: readonly Pick<ProcessTimer, 'kind'>[] = [],
): boolean =>
  eventTypes.some((type) => {
    const moves = MOVEMENTS.get(type);
    return moves === 'whereEvidenceAges'
      ? timers.some(({ kind }) => kind === 'evidenceExpires')
      : moves !== false;
  });
