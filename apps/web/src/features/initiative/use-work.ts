import { answerOf } from '@tollgate/api-client';
import { api } from '../../api/client.js';
import { useCommand } from '../../api/recorded.js';

/** Waits a little, so that the answer already names the place in the log. */
const PREFER = 'wait=2';

interface GatePlace {
  readonly initiativeId: string;
  readonly gate: string;
}

export interface DeliverableAsked {
  readonly deliverable: string;
  readonly title: string;
  readonly link?: string;
}

export interface AssessmentAsked {
  readonly criterion: string;
  readonly verdict: 'met' | 'notMet';
  readonly reason: string;
  /** 0 to 100, for a criterion that should be met. */
  readonly score?: number;
}

export interface MarkAsked {
  readonly item: string;
  readonly status: 'done' | 'notApplicable' | 'open';
  readonly proof?: string;
  readonly reason?: string;
}

export interface ProofAsked {
  readonly conditionId: string;
  readonly proof: string;
}

/*
 * Many people prepare one gate at the same time, so none of these commands insists on the version that was on
 * the screen; the ones that freeze or take back a case do (use-submission.ts).
 */

/** Brings a deliverable, or a new version of one, to a gate. */
export const useAddDeliverable = (place: GatePlace) =>
  useCommand({
    what: 'deliverable',
    initiativeOf: () => place.initiativeId,
    send: (body: DeliverableAsked, key) =>
      answerOf(
        api.POST('/api/v1/initiatives/{initiativeId}/gates/{gate}/deliverables', {
          params: { path: place, header: { 'Idempotency-Key': key, Prefer: PREFER } },
          body,
        }),
      ),
  });

/** Says whether a criterion is met, and why. */
export const useAssessCriterion = (place: GatePlace) =>
  useCommand({
    what: 'assessment',
    initiativeOf: () => place.initiativeId,
    send: ({ criterion, ...body }: AssessmentAsked, key) =>
      answerOf(
        api.POST(
          '/api/v1/initiatives/{initiativeId}/gates/{gate}/criteria/{criterion}/assessments',
          {
            params: {
              path: { ...place, criterion },
              header: { 'Idempotency-Key': key, Prefer: PREFER },
            },
            body,
          },
        ),
      ),
  });

/** Marks a checklist item as done, not applicable or open again. Saying the same twice records it once. */
export const useMarkItem = (place: GatePlace) =>
  useCommand({
    what: 'checklist',
    initiativeOf: () => place.initiativeId,
    send: ({ item, ...body }: MarkAsked) =>
      answerOf(
        api.PATCH('/api/v1/initiatives/{initiativeId}/gates/{gate}/checklist/{item}', {
          params: { path: { ...place, item }, header: { Prefer: PREFER } },
          body,
        }),
      ),
  });

/** Shows that a promised condition is met. */
export const useMeetCondition = (initiativeId: string) =>
  useCommand({
    what: 'condition',
    initiativeOf: () => initiativeId,
    send: ({ conditionId, proof }: ProofAsked, key) =>
      answerOf(
        api.POST('/api/v1/initiatives/{initiativeId}/conditions/{conditionId}/resolution', {
          params: {
            path: { initiativeId, conditionId },
            header: { 'Idempotency-Key': key, Prefer: PREFER },
          },
          body: { proof },
        }),
      ),
  });
