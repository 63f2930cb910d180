import type { Decider } from '@tollgate/event-sourcing';
import { reject } from '@tollgate/event-sourcing';
import { findGate } from '../templates/find-gate.js';
import type { LifecycleTemplate } from '../templates/lifecycle-template.js';
import { templateHash } from '../templates/template-hash.js';
import type { TemplateLookup } from '../templates/template-lookup.js';
import type { ApproverCommand } from './approvers/commands.js';
import { decideApprovers } from './approvers/decide-approvers.js';
import type { BreakGlassCommand } from './break-glass/commands.js';
import type { CommandOf, InitiativeCommand } from './commands.js';
import { decideBreakGlass } from './break-glass/decide-break-glass.js';
import type { ConditionCommand } from './conditions/commands.js';
import { decideCondition } from './conditions/decide-condition.js';
import type { Decision } from './decision.js';
import { addAuthor } from './decisions/add-author.js';
import { addDeliverable } from './decisions/add-deliverable.js';
import { assessCriterion } from './decisions/assess-criterion.js';
import { cancelInitiative } from './decisions/cancel-initiative.js';
import { castVote } from './decisions/cast-vote.js';
import { completeChecklistItem } from './decisions/complete-checklist-item.js';
import { decideGate } from './decisions/decide-gate.js';
import { editFacts } from './decisions/edit-facts.js';
import { escalateGate } from './decisions/escalate-gate.js';
import { expireReview } from './decisions/expire-review.js';
import { markChecklistItemNotApplicable } from './decisions/mark-checklist-item-not-applicable.js';
import { proposeInitiative } from './decisions/propose-initiative.js';
import { remindReviewers } from './decisions/remind-reviewers.js';
import { reopenChecklistItem } from './decisions/reopen-checklist-item.js';
import { reopenInitiative } from './decisions/reopen-initiative.js';
import { resumeInitiative } from './decisions/resume-initiative.js';
import { submitGate } from './decisions/submit-gate.js';
import { wakeFromHold } from './decisions/wake-from-hold.js';
import { withdrawDeliverable } from './decisions/withdraw-deliverable.js';
import { withdrawSubmission } from './decisions/withdraw-submission.js';
import { withdrawVote } from './decisions/withdraw-vote.js';
import type { InitiativeEvent } from './events.js';
import { decideEvidence } from './evidence/decide-evidence.js';
import { evolveInitiative, initialInitiative } from './evolve.js';
import { migrateTemplate } from './migration/migrate-template.js';
import type { RulesInUse } from './migration/rules-in-use.js';
import { SHIPPED_RULES, onCalendar } from './migration/rules-in-use.js';
import { remembered } from './remembered.js';
import { refusePermission } from './refuse-permission.js';
import type { InitiativeRejection } from './rejections.js';
import type { InitiativeState } from './state.js';
import type { WaiverCommand } from './waivers/commands.js';
import { decideWaiver } from './waivers/decide-waiver.js';

/**
 * The whole behaviour of an initiative under the templates that `templates` finds. Nothing begins under a
 * version that is retired; what began under it goes on.
 */
export const createInitiativeDecider = (
  templates: TemplateLookup,
  { isRetired, newestCalendar }: RulesInUse = SHIPPED_RULES,
): Decider<InitiativeState, InitiativeCommand, InitiativeEvent, InitiativeRejection> => {
  const hashOf = remembered(templateHash);
  return {
    initialState: initialInitiative,
    evolve: evolveInitiative,
    decide: (command, state) => {
      if (command.type === 'ProposeInitiative') {
        const { id, version } = command.template;
        const proposed = proposeInitiative(command, state, templates);
        return proposed.ok && isRetired(id, version)
          ? reject({ kind: 'TemplateRetired', id, version })
          : proposed;
      }
      if (state.phase.kind === 'notProposed') return reject({ kind: 'InitiativeUnknown' });
      const { id, version, hash: pinnedHash } = state.template;
      const template = templates(id, version);
      if (!template) return reject({ kind: 'TemplateUnknown', id, version });
      const actualHash = hashOf(template);
      if (actualHash !== pinnedHash) {
        return reject({ kind: 'TemplateChanged', id, version, pinnedHash, actualHash });
      }
      const refusal =
        refuseUnknownPlace(command, template) ?? refusePermission(command, state, template);
      if (refusal) return reject(refusal);
      if (command.type === 'SubmitGate') {
        const counted = onCalendar(command, template, newestCalendar);
        return decideProposed(counted, state, template);
      }
      if (command.type !== 'MigrateTemplate') return decideProposed(command, state, template);
      return isRetired(id, command.toVersion)
        ? reject({ kind: 'TemplateRetired', id, version: command.toVersion })
        : migrateTemplate(command, state, { template, templates });
    },
  };
};

/** Named places are checked before rights: who may mark an item that does not exist is no sensible question. */
const refuseUnknownPlace = (
  command: Exclude<InitiativeCommand, CommandOf<'ProposeInitiative'>>,
  template: LifecycleTemplate,
): InitiativeRejection | undefined => {
  if (!('gate' in command)) return undefined;
  const gate = findGate(template, command.gate);
  if (!gate) return { kind: 'GateUnknown', gate: command.gate };
  return 'item' in command && !gate.checklist.some(({ key }) => key === command.item)
    ? { kind: 'ChecklistItemUnknown', gate: command.gate, item: command.item }
    : undefined;
};

const decideProposed = (
  command: Exclude<InitiativeCommand, CommandOf<'ProposeInitiative' | 'MigrateTemplate'>>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  switch (command.type) {
    case 'AddAuthor':
      return addAuthor(command, state, template);
    case 'EditFacts':
      return editFacts(command, state, template);
    case 'AddDeliverable':
      return addDeliverable(command, state, template);
    case 'WithdrawDeliverable':
      return withdrawDeliverable(command, state, template);
    case 'AddEvidence':
    case 'RefreshEvidence':
    case 'RetractEvidence':
    case 'RecordStaleEvidence':
      return decideEvidence(command, state, template);
    case 'AssessCriterion':
      return assessCriterion(command, state, template);
    case 'CompleteChecklistItem':
      return completeChecklistItem(command, state, template);
    case 'MarkChecklistItemNotApplicable':
      return markChecklistItemNotApplicable(command, state, template);
    case 'ReopenChecklistItem':
      return reopenChecklistItem(command, state, template);
    default:
      return decideGateCommand(command, state, template);
  }
};

type GateCommand =
  | CommandOf<'SubmitGate' | 'WithdrawSubmission' | 'CastVote' | 'WithdrawVote' | 'DecideGate'>
  | ConditionCommand
  | ApproverCommand
  | WaiverCommand
  | BreakGlassCommand;

/** What is asked at a gate: submissions, votes, decisions, and the exceptions from their rules. */
const decideGateCommand = (
  command: GateCommand | CourseCommand,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  switch (command.type) {
    case 'SubmitGate':
      return submitGate(command, state, template);
    case 'WithdrawSubmission':
      return withdrawSubmission(command, state, template);
    case 'CastVote':
      return castVote(command, state, template);
    case 'WithdrawVote':
      return withdrawVote(command, state, template);
    case 'DecideGate':
      return decideGate(command, state, template);
    case 'MeetCondition':
    case 'VerifyCondition':
    case 'SendBackConditionProof':
    case 'ExtendCondition':
    case 'LapseCondition':
      return decideCondition(command, state, template);
    case 'AddApprover':
    case 'RemoveApprover':
    case 'NameSponsor':
      return decideApprovers(command, state, template);
    case 'RequestWaiver':
    case 'GrantWaiver':
    case 'RefuseWaiver':
    case 'RevokeWaiver':
    case 'LapseWaiver':
      return decideWaiver(command, state, template);
    case 'BreakGlass':
    case 'ReviewBreakGlass':
      return decideBreakGlass(command, state, template);
    default:
      return decideCourse(command, state, template);
  }
};

type CourseCommand = CommandOf<
  | 'WakeFromHold'
  | 'ResumeInitiative'
  | 'RemindReviewers'
  | 'EscalateGate'
  | 'ExpireReview'
  | 'ReopenInitiative'
  | 'CancelInitiative'
>;

/** What time asks, and how an initiative pauses, ends and begins again. */
const decideCourse = (
  command: CourseCommand,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  switch (command.type) {
    case 'WakeFromHold':
      return wakeFromHold(command, state, template);
    case 'ResumeInitiative':
      return resumeInitiative(command, state, template);
    case 'RemindReviewers':
      return remindReviewers(command, state, template);
    case 'EscalateGate':
      return escalateGate(command, state);
    case 'ExpireReview':
      return expireReview(command, state);
    case 'ReopenInitiative':
      return reopenInitiative(command, state, template);
    case 'CancelInitiative':
      return cancelInitiative(command, state);
    default:
      return assertNever(command);
  }
};

/** Types leave no command over; one that comes here was never parsed, which is a bug of the caller. */
const assertNever = (command: never): never => {
  throw new TypeError(`no decision for command ${JSON.stringify(command)}`);
};
