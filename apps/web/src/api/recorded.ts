import { ProblemError, type Answer } from '@tollgate/api-client';
import {
  useMutation,
  useMutationState,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { useCommandKeys } from './command-key.js';
import { noteOwnEntry } from './horizon.js';
import type { Schemas } from './schemas.js';

/** What a person recorded, as the receipt calls it. */
export type RecordedWhat =
  | 'vote'
  | 'proposal'
  | 'submission'
  | 'withdrawal'
  | 'deliverable'
  | 'assessment'
  | 'checklist'
  | 'condition';

interface LogPlace {
  readonly sequence: number | null;
  /** Hash of the entry; null when nothing new had to be recorded. */
  readonly hash: string | null;
}

/** Where a command of this browser stands in the log. */
export class Recorded {
  constructor(
    readonly what: RecordedWhat,
    readonly initiativeId: string,
    readonly place: LogPlace,
  ) {}
}

interface CommandAnswer {
  readonly receipt: Schemas['Receipt'] | null;
}

interface CommandOptions<Asked, Data extends CommandAnswer> {
  readonly what: RecordedWhat;
  /** Sends the command under this Idempotency-Key. */
  readonly send: (asked: Asked, key: string) => Promise<Answer<Data>>;
  /** The initiative that the answer speaks of. */
  readonly initiativeOf: (data: Data) => string;
}

const RECORD_KEY = ['record'] as const;

const STALE = 412;

/** Whether a command was refused because the initiative moved on under the reader. */
export const isStale = (error: Error): boolean =>
  error instanceof ProblemError && error.problem.status === STALE;

/** Everything that is shown of one initiative lies under this key, so that a command refreshes all of it. */
export const initiativeKey = (id: string) => ['initiative', id] as const;

const refresh = async (queries: QueryClient, initiativeId: string): Promise<void> => {
  await queries.invalidateQueries({ queryKey: initiativeKey(initiativeId) });
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['initiatives'] }),
    queries.invalidateQueries({ queryKey: ['inbox'] }),
  ]);
};

/** Records one command; whatever it may have changed is loaded again before it counts as done. */
export const useCommand = <Asked, Data extends CommandAnswer>(
  options: CommandOptions<Asked, Data>,
) => {
  const queries = useQueryClient();
  const { keyFor, settle } = useCommandKeys();
  return useMutation({
    mutationKey: RECORD_KEY,
    mutationFn: async (asked: Asked): Promise<Recorded> => {
      const { data, logSequence } = await options.send(asked, keyFor(asked));
      noteOwnEntry(logSequence);
      return new Recorded(options.what, options.initiativeOf(data), {
        sequence: logSequence,
        hash: data.receipt?.leafHash ?? null,
      });
    },
    onSuccess: async ({ initiativeId }) => {
      settle();
      await refresh(queries, initiativeId);
    },
    onError: async (error) => {
      // Somebody acted meanwhile: show what they did, so that the reader goes on from what is there now.
      if (isStale(error)) await queries.invalidateQueries({ queryKey: ['initiative'] });
    },
  });
};

/** What was recorded from here at an initiative lately, the last one last. */
export const useRecorded = (initiativeId: string): readonly Recorded[] =>
  useMutationState({
    filters: { mutationKey: RECORD_KEY, status: 'success' },
    select: ({ state }) => recordedIn(state.data),
  }).flatMap((recorded) => (recorded?.initiativeId === initiativeId ? recorded : []));

// What the cache of mutations keeps has no type of its own.
const recordedIn = (data: unknown): Recorded | null => (data instanceof Recorded ? data : null);
