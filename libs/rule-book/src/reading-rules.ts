import type { LogReader } from '@tollgate/event-sourcing';
import { ruleOfStream } from '@tollgate/lifecycle';
import type { RuleBook } from './rule-book.js';

/**
 * The log, read so that the rule book knows every rule that an entry may rest on before anybody handles the
 * entry: a rule is published before something follows it, and both pass by here in that order.
 */
export const readingRules = (reader: LogReader, rules: RuleBook): LogReader => ({
  logSize: () => reader.logSize(),
  readLog: async (from, limit) => {
    const entries = await reader.readLog(from, limit);
    const streams = new Set(entries.map(({ stream }) => stream));
    for (const stream of streams) {
      const named = ruleOfStream(stream);
      if (named) await rules.learn(named.family, named.id);
    }
    return entries;
  },
});
