import { isGrpcServiceError } from '@temporalio/client';
import { status } from '@grpc/grpc-js';

/**
 * `refused`: Temporal will answer the same to the same call again, whatever the state of the network.
 * `unavailable`: it may succeed later, so it is tried again.
 */
export type FailureKind = 'refused' | 'unavailable';

/** Only what concerns this one call; a wrong namespace or a missing right would concern all of them. */
const REFUSALS: ReadonlySet<number> = new Set([
  status.INVALID_ARGUMENT,
  status.FAILED_PRECONDITION,
  status.OUT_OF_RANGE,
]);

/** Sorts what a client call threw. What is not known to be a refusal counts as unavailable. */
export const failureKind = (error: unknown): FailureKind => {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (isGrpcServiceError(cause)) return REFUSALS.has(cause.code) ? 'refused' : 'unavailable';
  }
  return 'unavailable';
};
