import { answerOf } from '@tollgate/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { noteOwnEntry } from '../../api/horizon.js';
import { initiativeKey } from './use-initiative.js';

interface Marking {
  readonly item: string;
  readonly proof: string | null;
}

/** Marks a checklist item as done, with or without proof. */
export const useMarkItem = (initiativeId: string, gate: string) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ item, proof }: Marking): Promise<void> => {
      const request = api.PATCH(
        '/api/v1/initiatives/{initiativeId}/gates/{gate}/checklist/{item}',
        {
          params: { path: { initiativeId, gate, item }, header: { Prefer: 'wait=2' } },
          body: { status: 'done', ...(proof !== null && { proof }) },
        },
      );
      noteOwnEntry((await answerOf(request)).logSequence);
    },
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: initiativeKey(initiativeId) });
      await queries.invalidateQueries({ queryKey: ['initiatives'] });
    },
  });
};
