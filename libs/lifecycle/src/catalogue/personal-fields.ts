import type { PersonalField } from '@tollgate/event-sourcing';
import type { InitiativeEventType } from '../initiative/events.js';
import type { PersonEvent } from '../person/events.js';

/** Words of the person who acts; they go when that person is erased. */
const byActor = (pointer: string): PersonalField => ({ pointer, subject: 'actor' });

/** Content that belongs to the initiative; it goes when the initiative's own content is erased. */
const ofStream = (pointer: string): PersonalField => ({ pointer, subject: 'stream' });

/** Conditions are written by several people and kept with the initiative. */
const CONDITION_TEXTS = ofStream('/conditions/*/text');

/**
 * Where free text stands in the events of an initiative. Titles of initiatives, product lines, external
 * references, template keys and case facts are business values and stay in clear: they identify what was
 * decided. The same holds for links and digests, which whoever keeps the document can void. Notes, reasons,
 * proofs, sources and titles of documents are written in people's own words and may name people.
 */
export const INITIATIVE_PERSONAL_FIELDS = {
  InitiativeProposed: [ofStream('/summary')],
  StageEntered: [],
  AuthorAdded: [],
  FactsEdited: [],
  DeliverableAdded: [ofStream('/title')],
  DeliverableWithdrawn: [byActor('/reason')],
  EvidenceAdded: [ofStream('/title'), ofStream('/source'), ofStream('/file/name')],
  EvidenceWentStale: [],
  DecisionReopened: [],
  EvidenceRetracted: [byActor('/reason')],
  CriterionAssessed: [byActor('/reason')],
  ChecklistItemCompleted: [ofStream('/proof')],
  ChecklistItemMarkedNotApplicable: [byActor('/reason')],
  ChecklistItemReopened: [byActor('/reason')],
  GateSubmitted: [byActor('/note'), ofStream('/salvage/*')],
  SubmissionWithdrawn: [byActor('/reason')],
  SubmissionOutdated: [],
  VoteCast: [byActor('/reason'), CONDITION_TEXTS],
  VoteWithdrawn: [byActor('/reason')],
  GateDecided: [byActor('/reason'), CONDITION_TEXTS, ofStream('/salvage/*')],
  ConditionMet: [ofStream('/proof')],
  ApproverAdded: [byActor('/reason')],
  ApproverRemoved: [byActor('/reason')],
  SponsorNamed: [byActor('/reason')],
  ConditionVerified: [],
  ConditionProofSentBack: [byActor('/reason')],
  ConditionExtended: [byActor('/reason')],
  ConditionLapsed: [],
  WaiverRequested: [byActor('/reason')],
  WaiverGranted: [byActor('/reason')],
  WaiverRefused: [byActor('/reason')],
  WaiverRevoked: [byActor('/reason')],
  WaiverLapsed: [],
  GateForcedOpen: [byActor('/reason')],
  BreakGlassReviewed: [byActor('/reason'), ofStream('/followUp/*/text')],
  TemplateMigrated: [byActor('/reason')],
  ReviewersReminded: [],
  GateEscalated: [],
  ReviewExpired: [],
  InitiativeResumed: [byActor('/reason')],
  InitiativeCancelled: [byActor('/reason')],
  InitiativeReopened: [byActor('/reason')],
  InitiativeCompleted: [],
} as const satisfies Record<InitiativeEventType, readonly PersonalField[]>;

const ofPerson = (pointer: string): PersonalField => ({
  pointer,
  subject: { pointer: '/personId' },
});

/** In the directory everything free speaks of the person whose entry it is. */
export const PERSON_PERSONAL_FIELDS = {
  PersonRegistered: [ofPerson('/name'), ofPerson('/email')],
  RoleGranted: [ofStream('/reason')],
  RoleRevoked: [ofStream('/reason')],
  FunctionJoined: [ofStream('/reason')],
  FunctionLeft: [ofStream('/reason')],
  PersonDeactivated: [ofStream('/reason')],
  AccountLinked: [ofStream('/reason')],
  AccountUnlinked: [ofStream('/reason')],
  DelegationGranted: [ofStream('/reason')],
  DelegationRevoked: [ofStream('/reason')],
} as const satisfies Record<PersonEvent['type'], readonly PersonalField[]>;
