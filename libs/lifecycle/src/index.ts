export {
  approvalRuleFor,
  electorateOf,
  tallyOfReview,
  writtenRuleFor,
} from './approval/approval-policy.js';
export type * from './approval/approval-records.js';
export { approvalStanding } from './approval/approval-standing.js';
export type { ApprovalStanding, GroupStanding } from './approval/approval-standing.js';
export { approvalProgress } from './approval/approval-progress.js';
export { asGroups } from './approval/as-groups.js';
export { assignVoters } from './approval/assign-voters.js';
export type { Demand } from './approval/assign-voters.js';
export { bandOf, converted } from './approval/amount-band.js';
export type { GroupCount } from './approval/count-group.js';
export type { Electorate, EligiblePerson } from './approval/electorate.js';
export type { DirectoryAtSubmission } from './approval/freeze-electorate.js';
export { freezeElectorate, needsElectorate } from './approval/freeze-electorate.js';
export { isMember, resolvedPersons } from './approval/group-members.js';
export type { Member, ResolvedPersons } from './approval/group-members.js';
export type * from './approval/groups-rule.js';
export { RESOLVERS, approvalGroupSchema, groupsRuleSchema } from './approval/groups-rule.js';
export {
  EXCLUSIVE_APPROVER,
  groupsNeeded,
  isExtraApprover,
  ruleInForce,
} from './approval/rule-in-force.js';
export { isApproval, tallyRecord, tallyVotes } from './approval/tally-votes.js';
export type { Tally, TalliedVote } from './approval/tally-votes.js';
export { eventCatalogue, eventTypes } from './catalogue/event-catalogue.js';
export { SchemaVersionUnknown } from './catalogue/upcast.js';
export { FUNCTIONS } from './functions.js';
export type { FunctionDefinition, FunctionKey } from './functions.js';
export type {
  ActingPerson,
  CommandOf,
  InitiativeCommand,
  InitiativeCommandType,
} from './initiative/commands.js';
export { commitmentOf, frozenContent } from './initiative/commitment.js';
export type { FrozenContent, Proposal } from './initiative/commitment.js';
export type {
  CriteriaStanding,
  EvaluatedCriterion,
} from './initiative/criteria/evaluate-criteria.js';
export {
  criterionInputs,
  evaluateCriteria,
  gateScore,
} from './initiative/criteria/evaluate-criteria.js';
export type { GateScore } from './initiative/criteria/gate-score.js';
export { ruleScope } from './initiative/criteria/rule-inputs.js';
export type { SupposedCase } from './initiative/criteria/what-if.js';
export { supposeFacts } from './initiative/criteria/what-if.js';
export { conditionJudges } from './initiative/conditions/overdue-conditions.js';
export { createInitiativeDecider } from './initiative/decide.js';
export type { RulesInUse } from './initiative/migration/rules-in-use.js';
export type { EvidenceFile } from './initiative/evidence/events.js';
export { EVIDENCE_KINDS } from './initiative/evidence/evidence-kinds.js';
export type { EvidenceKind } from './initiative/evidence/evidence-kinds.js';
export { keeperOf } from './initiative/evidence/evidence-unmet.js';
export { SHELF_LIFE_DAYS_MAX, currentEvidence } from './initiative/evidence/freshness.js';
export type { Reliance, ReliantDecision } from './initiative/evidence/reliance.js';
export { relianceOn } from './initiative/evidence/reliance.js';
export { EVIDENCE_UNMET_KINDS } from './initiative/evidence/unmet-kinds.js';
export type * from './initiative/events.js';
export { evolveInitiative, initialInitiative } from './initiative/evolve.js';
export { withSubmission } from './initiative/evolve-gate.js';
export { openReview, progressOf } from './initiative/gate-progress.js';
export { PERMISSIONS } from './initiative/permissions.js';
export type { Permission, Relation } from './initiative/permissions.js';
export { readinessOf } from './initiative/readiness-of.js';
export { ruleOn } from './initiative/rule-on.js';
export type { ReviewCommand } from './initiative/rule-on.js';
export { readinessSentence } from './initiative/readiness-sentence.js';
export type { Readiness, Unmet } from './initiative/readiness.js';
export type { InitiativeRejection, InitiativeRejectionKind } from './initiative/rejections.js';
export { humansHeard } from './initiative/separation/voting-right.js';
export { lastOutcome, submissionInReview } from './initiative/state.js';
export type * from './initiative/state.js';
export type { Difference } from './initiative/submission-diff/diff-entries.js';
export type {
  FrozenSubmission,
  SubmissionDiff,
} from './initiative/submission-diff/diff-frozen-content.js';
export { diffFrozenContent } from './initiative/submission-diff/diff-frozen-content.js';
export { frozenAt } from './initiative/submission-diff/frozen-at.js';
export type { ActingDelegation } from './person/acting-delegation.js';
export { actingPerson } from './person/acting-person.js';
export { checkPolicy } from './model-check/check-policy.js';
export { checkTemplate } from './model-check/check-template.js';
export { errorsOf } from './model-check/finding.js';
export type { Finding } from './model-check/finding.js';
export type { Organisation } from './model-check/organisation.js';
export { waiverTitle, waiverVoters } from './initiative/waivers/lapsed-waivers.js';
export type { PersonCommand, PersonCommandType } from './person/commands.js';
export { personDecider } from './person/decide.js';
export type { DirectoryRules, ProductLine } from './person/directory-rules.js';
export { DEFAULT_DIRECTORY_RULES } from './person/directory-rules.js';
export { isInForce } from './person/delegation.js';
export type { Delegation, DelegationPeriod, DelegationScope } from './person/delegation.js';
export { accountsOf } from './person/directory.js';
export type { Directory, DirectoryPerson } from './person/directory.js';
export type { PersonEvent } from './person/events.js';
export type { DelegationRule, PersonRejection, PersonRejectionKind } from './person/rejections.js';
export { evolvePerson, initialPerson } from './person/state.js';
export type { PersonState } from './person/state.js';
export { movesProcess } from './process/process-movement.js';
export type { ProcessTimer } from './process/process-timers.js';
export { processView, unknownProcess } from './process/process-view.js';
export type { ProcessGate, ProcessStep, ProcessView } from './process/process-view.js';
export { AUDITOR_ROLE, ROLES, SYSTEM_ROLE } from './roles.js';
export type { RoleDefinition, RoleKey } from './roles.js';
export type { BusinessCalendar, CalendarVersion } from './sla/business-calendar.js';
export { businessCalendarSchema } from './sla/business-calendar.js';
export { dateOf, endOfDay, isCalendarDate, startOfDay } from './sla/calendar-date.js';
export { findShippedCalendar, shippedCalendars } from './sla/shipped-calendars.js';
export { addWorkingDays } from './sla/working-days.js';
export { findGate, gateAfter, gateIndex } from './templates/find-gate.js';
export type * from './templates/lifecycle-template.js';
export { OUTCOMES, lifecycleTemplateSchema } from './templates/lifecycle-template.js';
export { findShippedTemplate, shippedTemplates } from './templates/shipped-templates.js';
export { templateHash } from './templates/template-hash.js';
export type { TemplateLookup } from './templates/template-lookup.js';
export type { MigrationPrediction } from './initiative/migration/predict-migration.js';
export { predictMigration, predictionHash } from './initiative/migration/predict-migration.js';
export type { RuleCommand, RuleCommandType } from './rules/commands.js';
export { createRuleDecider } from './rules/decide.js';
export type { RuleEvent } from './rules/events.js';
export type {
  RateCommand,
  RateEvent,
  RateRejection,
  RatesState,
} from './rules/exchange-rates/rates.js';
export { RATES_STREAM, rateOn, ratesDecider } from './rules/exchange-rates/rates.js';
export { calendarKind } from './rules/kinds/calendar.kind.js';
export { approvalPolicySchema } from './rules/kinds/policy.js';
export type { ApprovalPolicyDocument } from './rules/kinds/policy.js';
export { policyKind } from './rules/kinds/policy.kind.js';
export { DEFAULT_SETTINGS, settingsSchema } from './rules/kinds/settings.js';
export type { OrganisationSettings } from './rules/kinds/settings.js';
export { settingsKind } from './rules/kinds/settings.kind.js';
export { templateKind } from './rules/kinds/template.kind.js';
export { MIGRATION_TARGETS_MAX, migrationRunDecider } from './rules/migration-run/decide.js';
export type { MigrationRunCommand, MigrationRunRejection } from './rules/migration-run/decide.js';
export type {
  MigrationResult,
  MigrationRunEvent,
  MigrationTarget,
} from './rules/migration-run/events.js';
export {
  evolveMigrationRun,
  initialMigrationRun,
  migrationProgress,
  nextBatch,
} from './rules/migration-run/run.js';
export type { MigrationBatch, MigrationRun } from './rules/migration-run/run.js';
export type { RuleRejection, RuleRejectionKind } from './rules/rejections.js';
export { diffRules } from './rules/rule-diff/diff-rules.js';
export type { RuleDifference } from './rules/rule-diff/diff-rules.js';
export { RULE_FAMILIES, SETTINGS_ID, ruleOfStream, ruleStream } from './rules/rule-family.js';
export type { RuleFamily } from './rules/rule-family.js';
export type { RuleFinding } from './rules/rule-finding.js';
export { asJson, ruleHash } from './rules/rule-hash.js';
export type { RuleKind, RuleSurroundings } from './rules/rule-kind.js';
export { draftersOf, evolveRule, initialRule, ruleStatus } from './rules/state.js';
export type { RuleState, RuleStatus, RuleStep, RuleVersion } from './rules/state.js';
export { findNewestCalendar } from './sla/shipped-calendars.js';
