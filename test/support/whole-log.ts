import { z } from 'zod';
import type { ApiCaller } from './api-caller.js';
import { eventually } from './eventually.js';

const PAGE = 500;

const entryPage = z.object({
  data: z.array(
    z.object({
      sequence: z.int(),
      eventId: z.string(),
      stream: z.string(),
      version: z.int(),
      type: z.string(),
      data: z.record(z.string(), z.unknown()),
    }),
  ),
  page: z.object({ next: z.int().nullable(), hasMore: z.boolean() }),
});
const status = z.object({ log: z.object({ size: z.int(), pending: z.int() }) });

export type LogEntryRead = z.infer<typeof entryPage>['data'][number];

/** Every entry of the decision log in its global order, once nothing waits for its place any more. */
export const readWholeLog = async (caller: ApiCaller): Promise<readonly LogEntryRead[]> => {
  await eventually({ what: 'an empty queue before the log' }, async () => {
    const { log } = status.parse((await caller.get('/engine/status')).body);
    return log.pending === 0 || undefined;
  });
  const entries: LogEntryRead[] = [];
  for (let after: number | null | undefined; after !== null;) {
    const from = after === undefined ? '' : `&after=${after}`;
    const { data, page } = entryPage.parse(
      (await caller.get(`/entries?limit=${PAGE}${from}`)).body,
    );
    entries.push(...data);
    after = page.hasMore ? page.next : null;
  }
  return entries;
};
