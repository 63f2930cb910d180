import { answerOf } from '@tollgate/api-client';
import { api } from '../../api/client.js';
import { useCommand } from '../../api/recorded.js';

/** Waits a little, so that the answer already names the place in the log. */
const PREFER = 'wait=2';

interface SubmissionPlace {
  readonly initiativeId: string;
  readonly gate: string;
  /** Version of the initiative that the reader looks at; a case that changed since is not frozen unseen. */
  readonly etag: string;
}

/** Freezes the case as the reader sees it and puts it to the vote. */
export const useSubmitGate = ({ initiativeId, gate, etag }: SubmissionPlace) =>
  useCommand({
    what: 'submission',
    initiativeOf: () => initiativeId,
    send: (body: { readonly note: string }, key) =>
      answerOf(
        api.POST('/api/v1/initiatives/{initiativeId}/gates/{gate}/submissions', {
          params: {
            path: { initiativeId, gate },
            header: { 'Idempotency-Key': key, 'If-Match': etag, Prefer: PREFER },
          },
          body: body.note === '' ? {} : body,
        }),
      ),
  });

/** Takes a submission back before it is decided. */
export const useWithdrawSubmission = ({ initiativeId, gate, etag }: SubmissionPlace) =>
  useCommand({
    what: 'withdrawal',
    initiativeOf: () => initiativeId,
    send: (asked: { readonly submission: number; readonly reason: string }, key) =>
      answerOf(
        api.POST(
          '/api/v1/initiatives/{initiativeId}/gates/{gate}/submissions/{submission}/withdrawal',
          {
            params: {
              path: { initiativeId, gate, submission: asked.submission },
              header: { 'Idempotency-Key': key, 'If-Match': etag, Prefer: PREFER },
            },
            body: { reason: asked.reason },
          },
        ),
      ),
  });
