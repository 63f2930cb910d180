import type { LogEntry } from '@tollgate/event-sourcing';
import { initiativeEntry, personEntry, ruleEntry } from '../projection/stored-event.js';
import type { EventParticulars } from './event-particulars.js';
import { particularsOf } from './event-particulars.js';
import type { HistoryEntry } from './history-entry.entity.js';
import { summariseInitiative } from './summarise-initiative.js';
import { summarisePerson } from './summarise-person.js';
import type { AnyRuleEvent } from './summarise-rules.js';
import { summariseRule } from './summarise-rules.js';
import type { TemplateTitles } from './template-titles.js';
import { spellOut } from './template-titles.js';

/** The readable row of one entry; an entry of a kind this release does not know gets its type spelled out. */
export const historyRow = (entry: LogEntry, titles: TemplateTitles): HistoryEntry => ({
  logIndex: entry.logIndex,
  eventId: entry.eventId,
  stream: entry.stream,
  streamVersion: entry.version,
  initiativeId: initiativeEntry(entry) ? entry.stream : null,
  type: entry.event.type,
  actorId: entry.actor.personId,
  agent: entry.actor.agent ?? null,
  effectiveAt: entry.effectiveAt,
  recordedAt: entry.recordedAt,
  leafHash: entry.leafHash,
  ...contentOf(entry, titles),
});

const contentOf = (
  entry: LogEntry,
  titles: TemplateTitles,
): EventParticulars & Pick<HistoryEntry, 'summary'> => {
  const initiative = initiativeEntry(entry)?.event;
  if (initiative) {
    return { ...particularsOf(initiative), summary: summariseInitiative(initiative, titles) };
  }
  const person = personEntry(entry)?.event;
  if (person) return { ...particularsOf(person), summary: summarisePerson(person) };
  const rule = ruleEntry(entry)?.event;
  if (rule) return { ...NO_PARTICULARS, words: wordsOfRule(rule), summary: summariseRule(rule) };
  return { ...NO_PARTICULARS, summary: spellOut(entry.event.type) };
};

const wordsOfRule = ({ data }: AnyRuleEvent): string | null =>
  'reason' in data ? data.reason : null;

const NO_PARTICULARS: EventParticulars = {
  gate: null,
  round: null,
  submission: null,
  words: null,
  aboutPersonId: null,
};
