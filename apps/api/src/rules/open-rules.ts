import type { EventStore } from '@tollgate/event-sourcing';
import { listStreams } from '@tollgate/event-store-postgres';
import { RULE_CATEGORY, RuleBook } from '@tollgate/rule-book';
import type { Pool } from 'pg';
import type { Logger } from 'pino';

/** The organisation's rules, before anything was read. */
export const createRuleBook = (parts: {
  readonly store: Pick<EventStore, 'readStream'>;
  readonly readerPool: Pool;
  readonly log: Logger;
}): RuleBook =>
  new RuleBook({
    store: parts.store,
    listRuleStreams: () => listStreams(parts.readerPool, RULE_CATEGORY),
    onUnreadable: (stream, version, error) =>
      parts.log.error({ stream, version, err: error }, 'rule of a newer release cannot be read'),
  });
