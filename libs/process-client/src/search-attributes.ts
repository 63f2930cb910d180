import type { Connection } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from '@tollgate/workflows';

/** `INDEXED_VALUE_TYPE_KEYWORD` of Temporal's API (temporal/api/enums/v1/common.proto). */
const KEYWORD = 2;

/**
 * Registers the keywords that initiatives carry, where the namespace does not know them yet. Without them a
 * workflow task that sets one fails and is tried for ever.
 */
export const registerSearchAttributes = async (
  connection: Connection,
  namespace: string,
): Promise<void> => {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.values(SEARCH_ATTRIBUTES).filter(
    ({ name }) => !(name in customAttributes),
  );
  if (missing.length === 0) return;
  await connection.operatorService.addSearchAttributes({
    namespace,
    searchAttributes: Object.fromEntries(missing.map(({ name }) => [name, KEYWORD])),
  });
};
