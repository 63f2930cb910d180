import { answerOf } from '@tollgate/api-client';
import { api } from '../../api/client.js';
import { useCommand } from '../../api/recorded.js';
import type { Schemas } from '../../api/schemas.js';

export interface ProposalAsked {
  readonly title: string;
  readonly summary?: string;
  readonly productLine: string;
  readonly template: { readonly id: string; readonly version: number };
}

/** Proposes an initiative that the reader owns. */
export const usePropose = () =>
  useCommand({
    what: 'proposal',
    initiativeOf: ({ id }: Schemas['InitiativeRecorded']) => id,
    send: (body: ProposalAsked, key) =>
      answerOf(
        api.POST('/api/v1/initiatives', {
          params: { header: { 'Idempotency-Key': key, Prefer: 'wait=2' } },
          body,
        }),
      ),
  });
