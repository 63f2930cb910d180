import type { InitiativeCommandType } from './commands.js';

/**
 * How somebody may stand to an initiative: its owner, one of its authors, a holder of the role that runs the
 * gate, a holder of a role that has a seat at the gate, a member of the function that owns the checklist
 * item, the owner of the condition. `anyone` leaves it to the decision, which knows the rule (votes).
 */
export type Relation =
  | 'owner'
  | 'author'
  | 'gateOwner'
  | 'seatHolder'
  | 'itemFunction'
  | 'conditionOwner'
  | 'evidenceKeeper'
  | 'anyone'
  | 'system';

export interface Permission {
  readonly roles: readonly string[];
  readonly relations: readonly Relation[];
}

const WORK_ON_CASE: Permission = { roles: ['product-manager'], relations: ['owner', 'author'] };
const SUBMIT: Permission = { ...WORK_ON_CASE, relations: ['owner', 'author', 'gateOwner'] };
const JUDGE: Permission = {
  roles: ['product-manager', 'launch-contributor'],
  relations: ['owner', 'author', 'gateOwner', 'seatHolder'],
};
/** Taking evidence back may undo decisions: that is for those who keep it, and who judge the gate it is for. */
const KEEP_EVIDENCE: Permission = {
  ...WORK_ON_CASE,
  relations: [...JUDGE.relations, 'evidenceKeeper'],
};
const CHECKLIST: Permission = { roles: [], relations: ['itemFunction', 'owner'] };
const RULED_BY_SEATS: Permission = { roles: [], relations: ['anyone'] };
/** The decision knows who set the condition, and who stands in for him. */
const RULED_BY_SETTER: Permission = { roles: [], relations: ['anyone'] };
/** The gate's template names the roles that may break the glass and those that judge it. */
const RULED_BY_TEMPLATE: Permission = { roles: [], relations: ['anyone'] };
const TIME: Permission = { roles: [], relations: ['system'] };

/**
 * Who may ask what. An auditor may ask nothing, an administrator nothing by that role, and time only what
 * time is for; see `refusePermission`.
 */
export const PERMISSIONS: Readonly<Record<InitiativeCommandType, Permission>> = {
  ProposeInitiative: {
    roles: ['product-manager', 'product-director', 'cpo', 'general-manager', 'enhancement-author'],
    relations: [],
  },
  AddAuthor: WORK_ON_CASE,
  EditFacts: WORK_ON_CASE,
  AddDeliverable: WORK_ON_CASE,
  WithdrawDeliverable: WORK_ON_CASE,
  AddEvidence: JUDGE,
  RefreshEvidence: KEEP_EVIDENCE,
  RetractEvidence: KEEP_EVIDENCE,
  RecordStaleEvidence: TIME,
  AssessCriterion: JUDGE,
  CompleteChecklistItem: CHECKLIST,
  MarkChecklistItemNotApplicable: CHECKLIST,
  ReopenChecklistItem: CHECKLIST,
  SubmitGate: SUBMIT,
  WithdrawSubmission: SUBMIT,
  CastVote: RULED_BY_SEATS,
  WithdrawVote: RULED_BY_SEATS,
  DecideGate: { roles: [], relations: ['gateOwner'] },
  MeetCondition: { ...WORK_ON_CASE, relations: ['conditionOwner', 'owner', 'author'] },
  VerifyCondition: RULED_BY_SETTER,
  SendBackConditionProof: RULED_BY_SETTER,
  ExtendCondition: RULED_BY_SETTER,
  RequestWaiver: WORK_ON_CASE,
  GrantWaiver: RULED_BY_SEATS,
  RefuseWaiver: RULED_BY_SEATS,
  RevokeWaiver: RULED_BY_SEATS,
  BreakGlass: RULED_BY_TEMPLATE,
  ReviewBreakGlass: RULED_BY_TEMPLATE,
  // The policy says who may; see `approverPick`.
  AddApprover: RULED_BY_SEATS,
  RemoveApprover: RULED_BY_SEATS,
  NameSponsor: {
    roles: ['product-director', 'cpo', 'general-manager'],
    relations: ['gateOwner'],
  },
  ResumeInitiative: { roles: [], relations: ['gateOwner', 'owner'] },
  ReopenInitiative: {
    roles: ['product-director', 'cpo', 'general-manager'],
    relations: ['gateOwner'],
  },
  CancelInitiative: { roles: [], relations: ['owner'] },
  MigrateTemplate: { roles: ['process-owner', 'administrator'], relations: [] },
  WakeFromHold: TIME,
  LapseCondition: TIME,
  LapseWaiver: TIME,
  RemindReviewers: TIME,
  EscalateGate: TIME,
  ExpireReview: TIME,
};
