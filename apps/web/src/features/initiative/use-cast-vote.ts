import { answerOf, ProblemError } from '@tollgate/api-client';
import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { useCommandKey } from '../../api/command-key.js';
import { noteOwnEntry } from '../../api/horizon.js';
import type { Schemas } from '../../api/schemas.js';
import type { VoteAsked } from './read-vote.js';
import { initiativeKey } from './use-initiative.js';

/** Where a vote stands in the log. */
export class VoteRecorded {
  constructor(
    readonly sequence: number | null,
    /** Hash of the entry; null when nothing new had to be recorded. */
    readonly hash: string | null,
  ) {}
}

interface Casting {
  readonly vote: VoteAsked;
  /** The submission that the voter looked at. */
  readonly submission: Schemas['Submission'];
}

const STALE = 412;

/** Whether a vote was refused because the initiative moved on under the voter. */
export const isStale = (error: Error): boolean =>
  error instanceof ProblemError && error.problem.status === STALE;

const voteKey = (initiativeId: string) => ['vote', initiativeId] as const;

/** Votes that were recorded from here lately, the last one last. */
export const useVotesRecorded = (initiativeId: string): readonly VoteRecorded[] =>
  useMutationState({
    filters: { mutationKey: voteKey(initiativeId), status: 'success' },
    select: ({ state }) => recordedIn(state.data),
  }).flatMap((recorded) => recorded ?? []);

// What the cache of mutations keeps has no type of its own.
const recordedIn = (data: unknown): VoteRecorded | null =>
  data instanceof VoteRecorded ? data : null;

/** Casts the reader's vote and shows its place in the log; the page refreshes whatever the answer was. */
export const useCastVote = (gate: Schemas['Gate'], etag: string) => {
  const queries = useQueryClient();
  const keyFor = useCommandKey();
  return useMutation({
    mutationKey: voteKey(gate.initiativeId),
    mutationFn: async ({ vote, submission }: Casting): Promise<VoteRecorded> => {
      const { conditions, ...said } = vote;
      const body = {
        ...said,
        submission: submission.submission,
        commitment: submission.commitment,
        ...(conditions.length > 0 && { conditions: [...conditions] }),
      };
      const request = api.POST('/api/v1/initiatives/{initiativeId}/gates/{gate}/votes', {
        params: {
          path: { initiativeId: gate.initiativeId, gate: gate.gate },
          header: { 'Idempotency-Key': keyFor(body), 'If-Match': etag, Prefer: 'wait=2' },
        },
        body,
      });
      const { data, logSequence } = await answerOf(request);
      noteOwnEntry(logSequence);
      return new VoteRecorded(logSequence, data.receipt?.leafHash ?? null);
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: initiativeKey(gate.initiativeId) });
      await queries.invalidateQueries({ queryKey: ['initiatives'] });
    },
    onError: async (error) => {
      // Somebody acted meanwhile: show what they did, so that the voter decides on what is there now.
      if (isStale(error)) {
        await queries.invalidateQueries({ queryKey: initiativeKey(gate.initiativeId) });
      }
    },
  });
};
