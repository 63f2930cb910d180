import { answerOf } from '@tollgate/api-client';
import { api } from '../../api/client.js';
import { useCommand } from '../../api/recorded.js';
import type { Schemas } from '../../api/schemas.js';
import type { VoteAsked } from './read-vote.js';

interface Casting {
  readonly vote: VoteAsked;
  /** Number and hash of the submission that the voter looked at. */
  readonly submission: number;
  readonly commitment: string;
}

/** Casts the reader's vote on exactly the submission and version that they looked at. */
export const useCastVote = (gate: Schemas['Gate'], etag: string) =>
  useCommand({
    what: 'vote',
    initiativeOf: () => gate.initiativeId,
    send: ({ vote, submission, commitment }: Casting, key) => {
      const { conditions, ...said } = vote;
      const request = api.POST('/api/v1/initiatives/{initiativeId}/gates/{gate}/votes', {
        params: {
          path: { initiativeId: gate.initiativeId, gate: gate.gate },
          header: { 'Idempotency-Key': key, 'If-Match': etag, Prefer: 'wait=2' },
        },
        body: {
          ...said,
          submission,
          commitment,
          ...(conditions.length > 0 && { conditions: [...conditions] }),
        },
      });
      return answerOf(request);
    },
  });
