export { createOverlayStore } from './execution/overlay-store.js';
export { PersonNotRegistered, STREAMS_AT_ONCE_MAX, runPlan } from './execution/run-plan.js';
export type {
  CommandFate,
  ImportRun,
  RunOptions,
  UnfinishedHistories,
} from './execution/run-plan.js';
export type {
  LeftOut,
  LineDisposition,
  LineRefusal,
  NoChangeCause,
  RefusalRule,
} from './line-result.js';
export { historyMappingSchema } from './mapping/history-mapping.js';
export type { HistoryMapping } from './mapping/history-mapping.js';
export { mappingJsonSchema } from './mapping/mapping-json-schema.js';
export { parseMapping } from './mapping/parse-mapping.js';
export type { CheckedMapping, MappingProblem } from './mapping/checked-mapping.js';
export type {
  HistoryPlan,
  PlannedCommand,
  PlannedInitiative,
  PlannedLine,
  PlannedPerson,
} from './planning/history-plan.js';
export type { PlanContext } from './planning/initiative-history.js';
export { planHistory } from './planning/plan-history.js';
export type { HistoryStatistics, SelfApproval } from './report/history-statistics.js';
export { ReportDoesNotAddUp, importReport } from './report/import-report.js';
export type { ImportReport, LineFate, ReportedLine } from './report/import-report.js';
export { reportSummary } from './report/report-summary.js';
