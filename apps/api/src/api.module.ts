import type { DynamicModule, Provider, Type } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { ChangeFunctionsController } from './directory/change-functions/change-functions.controller.js';
import { ChangeRolesController } from './directory/change-roles/change-roles.controller.js';
import { DeactivatePersonController } from './directory/deactivate-person/deactivate-person.controller.js';
import { DelegationsController } from './directory/delegations/delegations.controller.js';
import { GetPersonEntryController } from './directory/get-person/get-person-entry.controller.js';
import { LinkAccountsController } from './directory/link-accounts/link-accounts.controller.js';
import { RegisterPersonController } from './directory/register-person/register-person.controller.js';
import { EXCEPTION_CONTROLLERS } from './exceptions/exception.controllers.js';
import { DocsController } from './docs/docs.controller.js';
import { AddDeliverableController } from './gates/add-deliverable/add-deliverable.controller.js';
import { TryRuleController } from './gates/try-rule/try-rule.controller.js';
import { SupposeFactsController } from './gates/suppose-facts/suppose-facts.controller.js';
import { AssessCriterionController } from './gates/assess-criterion/assess-criterion.controller.js';
import { CastVoteController } from './gates/cast-vote/cast-vote.controller.js';
import { DecideGateController } from './gates/decide-gate/decide-gate.controller.js';
import { ExtraApproversController } from './gates/extra-approvers/extra-approvers.controller.js';
import { MarkChecklistItemController } from './gates/mark-checklist-item/mark-checklist-item.controller.js';
import { SubmitGateController } from './gates/submit-gate/submit-gate.controller.js';
import { WithdrawDeliverableController } from './gates/withdraw-deliverable/withdraw-deliverable.controller.js';
import { WithdrawSubmissionController } from './gates/withdraw-submission/withdraw-submission.controller.js';
import { WithdrawVoteController } from './gates/withdraw-vote/withdraw-vote.controller.js';
import { FilesController } from './files/files.controller.js';
import { HealthController } from './health/health.controller.js';
import { AddAuthorController } from './initiatives/add-author/add-author.controller.js';
import { AddEvidenceController } from './initiatives/add-evidence/add-evidence.controller.js';
import { CancelInitiativeController } from './initiatives/cancel-initiative/cancel-initiative.controller.js';
import { EditFactsController } from './initiatives/edit-facts/edit-facts.controller.js';
import { GetEvidenceFileController } from './initiatives/evidence-file/get-evidence-file.controller.js';
import { GetEvidenceRelianceController } from './initiatives/evidence-reliance/get-evidence-reliance.controller.js';
import { MeetConditionController } from './initiatives/meet-condition/meet-condition.controller.js';
import { NameSponsorController } from './initiatives/name-sponsor/name-sponsor.controller.js';
import { ProposeInitiativeController } from './initiatives/propose-initiative/propose-initiative.controller.js';
import { RefreshEvidenceController } from './initiatives/refresh-evidence/refresh-evidence.controller.js';
import { ReopenInitiativeController } from './initiatives/reopen-initiative/reopen-initiative.controller.js';
import { ResumeInitiativeController } from './initiatives/resume-initiative/resume-initiative.controller.js';
import { RetractEvidenceController } from './initiatives/retract-evidence/retract-evidence.controller.js';
import { ExchangeRatesController } from './rules/exchange-rates/exchange-rates.controller.js';
import { MIGRATION_CONTROLLERS } from './rules/migrations/migration.controllers.js';
import { RULE_CONTROLLERS } from './rules/rule.controllers.js';
import { BeginSessionController } from './session/begin-session/begin-session.controller.js';
import { EndSessionController } from './session/end-session/end-session.controller.js';
import { GiveTokenController } from './session/give-token/give-token.controller.js';
import { GetSignInOptionsController } from './session/sign-in-options/get-sign-in-options.controller.js';
import { SimulationController } from './simulations/simulation.controllers.js';
import { ReviewWhatIfController } from './simulations/review-what-if.controller.js';
import { CalendarsController } from './views/calendars/calendars.controller.js';
import { DirectoryController } from './views/directory/directory.controller.js';
import { GetEngineStatusController } from './views/engine-status/get-engine-status.controller.js';
import { EntriesController } from './views/entries/entries.controller.js';
import { InitiativeEntriesController } from './views/entries/initiative-entries.controller.js';
import { GetGateController } from './views/gate/get-gate.controller.js';
import { ListInboxController } from './views/inbox/list-inbox.controller.js';
import { GetCasePartController } from './views/initiative/get-case-part.controller.js';
import { GetInitiativeController } from './views/initiative/get-initiative.controller.js';
import { ListInitiativesController } from './views/initiatives/list-initiatives.controller.js';
import { GetMeController } from './views/me/get-me.controller.js';
import { GetProcessController } from './views/process/get-process.controller.js';
import { GetSubmissionDiffController } from './views/submission-diff/get-submission-diff.controller.js';
import { RuleVersionsController } from './views/rules/rule-versions.controller.js';
import { TemplatesController } from './views/templates/templates.controller.js';

const COMMANDS: readonly Type[] = [
  ProposeInitiativeController,
  EditFactsController,
  AddAuthorController,
  AddEvidenceController,
  RefreshEvidenceController,
  RetractEvidenceController,
  FilesController,
  MeetConditionController,
  ...EXCEPTION_CONTROLLERS,
  ResumeInitiativeController,
  CancelInitiativeController,
  ReopenInitiativeController,
  AddDeliverableController,
  WithdrawDeliverableController,
  AssessCriterionController,
  MarkChecklistItemController,
  SubmitGateController,
  ExtraApproversController,
  NameSponsorController,
  WithdrawSubmissionController,
  CastVoteController,
  WithdrawVoteController,
  DecideGateController,
];

const DIRECTORY: readonly Type[] = [
  RegisterPersonController,
  ChangeRolesController,
  ChangeFunctionsController,
  LinkAccountsController,
  DeactivatePersonController,
  DelegationsController,
  GetPersonEntryController,
];

const VIEWS: readonly Type[] = [
  ListInitiativesController,
  GetInitiativeController,
  GetCasePartController,
  GetEvidenceFileController,
  GetEvidenceRelianceController,
  GetGateController,
  TryRuleController,
  SupposeFactsController,
  GetSubmissionDiffController,
  ReviewWhatIfController,
  SimulationController,
  InitiativeEntriesController,
  GetProcessController,
  EntriesController,
  ListInboxController,
  TemplatesController,
  RuleVersionsController,
  CalendarsController,
  DirectoryController,
  GetMeController,
  GetEngineStatusController,
];

/** Every controller; what they need is made in `create-api.ts`, where nothing is hidden. */
@Module({})
export class ApiModule {
  static of(providers: readonly Provider[]): DynamicModule {
    return {
      module: ApiModule,
      controllers: [
        ...COMMANDS,
        ...DIRECTORY,
        ...VIEWS,
        BeginSessionController,
        EndSessionController,
        GiveTokenController,
        GetSignInOptionsController,
        ...RULE_CONTROLLERS,
        ...MIGRATION_CONTROLLERS,
        ExchangeRatesController,
        HealthController,
        DocsController,
      ],
      providers: [...providers],
    };
  }
}
