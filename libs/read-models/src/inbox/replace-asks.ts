import type { ProjectionTarget } from '../projection/read-model.js';
import { upsertRows } from '../projection/upsert-rows.js';
import type { InboxAsk } from './inbox-ask.entity.js';
import { InboxAskEntity } from './inbox-ask.entity.js';

/** Makes `asks` everything that is asked at `initiativeIds`. */
export const replaceAsks = async (
  initiativeIds: readonly string[],
  asks: readonly InboxAsk[],
  into: ProjectionTarget,
): Promise<void> => {
  await into.client.query({
    name: `drop-asks-${into.schema}`,
    text: `delete from ${into.schema}.inbox_ask where initiative_id = any ($1)`,
    values: [initiativeIds],
  });
  await upsertRows(InboxAskEntity, asks, into);
};
