import { listStreams } from '@tollgate/event-store-postgres';
import { RULE_CATEGORY, RuleBook } from '@tollgate/rule-book';
import type { Logger } from 'pino';
import type { OpenStore } from './open-store.js';

/** The organisation's rules as its log has them now. @throws when the log cannot be read. */
export const openRuleBook = ({ pool, store }: OpenStore, log: Logger): Promise<RuleBook> =>
  new RuleBook({
    store,
    listRuleStreams: () => listStreams(pool, RULE_CATEGORY),
    onUnreadable: (stream, version, error) =>
      log.error({ stream, version, err: error }, 'rule of a newer release cannot be read'),
  }).open();
