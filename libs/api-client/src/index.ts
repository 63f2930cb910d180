export { answerOf, doneOf, type Answer } from './answer.js';
export { createTollgateClient, type ClientOptions, type TollgateClient } from './client.js';
export {
  parseProblem,
  ProblemError,
  ServerUnreachable,
  type FieldProblem,
  type Problem,
  type UnmetReason,
} from './problem.js';
export type { components, paths } from './generated/schema.js';
