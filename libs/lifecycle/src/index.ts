export type {
  InitiativeCommand,
  InitiativeCommandType,
  ActingPerson,
} from './initiative/commands.js';
export type * from './initiative/events.js';
export type { Readiness, Unmet } from './initiative/readiness.js';
export type { InitiativeRejection, InitiativeRejectionKind } from './initiative/rejections.js';
export { lastOutcome, submissionInReview } from './initiative/state.js';
export type * from './initiative/state.js';
export type * from './templates/lifecycle-template.js';
export { OUTCOMES, lifecycleTemplateSchema } from './templates/lifecycle-template.js';
export type { PersonEvent } from './person/events.js';
export { movesProcess } from './process/process-movement.js';
export type { ProcessTimer } from './process/process-timers.js';
export { processView, unknownProcess } from './process/process-view.js';
export type { ProcessGate, ProcessStep, ProcessView } from './process/process-view.js';
