import { ApplicationFailure } from '@temporalio/workflow';
import type { GateReviewRunInput, InitiativeRunInput } from './messages.js';

/**
 * A run started under an older release hands its input to the next one, years later: the schema version
 * says which fields it has, and each older one is turned into today's here.
 */
export const currentInput = <Input extends InitiativeRunInput | GateReviewRunInput>(
  input: Input,
): Input => {
  if (input.schemaVersion === 1) return input;
  throw ApplicationFailure.nonRetryable(
    'this release does not know the input of its own workflow',
    'RunInputUnknown',
  );
};
