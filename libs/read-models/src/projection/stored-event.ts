import type { LogEntry } from '@tollgate/event-sourcing';
import type {
  InitiativeEvent,
  MigrationRunEvent,
  PersonEvent,
  RateEvent,
  RuleEvent,
} from '@tollgate/lifecycle';
import { eventCatalogue } from '@tollgate/lifecycle';

// The log is one for all aggregates; a stream's name says which kind it is (docs/glossary.md, "stream").
const INITIATIVE_STREAM = /^ini_/;
const PERSON_STREAM = /^per_/;
const RULE_STREAM = /^(?:tpl|pol|cal|dir|mig)_/;

/**
 * The entry as one of an initiative, if it is one. The store has upcast the event by the catalogue, so a
 * type that the catalogue knows, in an initiative's stream, has the shape of `InitiativeEvent`.
 */
export const initiativeEntry = (entry: LogEntry): LogEntry<InitiativeEvent> | undefined =>
  INITIATIVE_STREAM.test(entry.stream) && eventCatalogue.describe(entry.event.type)
    ? (entry as LogEntry<InitiativeEvent>)
    : undefined;

/** The entry as one of a person in the directory, if it is one; see {@link initiativeEntry}. */
export const personEntry = (entry: LogEntry): LogEntry<PersonEvent> | undefined =>
  PERSON_STREAM.test(entry.stream) && eventCatalogue.describe(entry.event.type)
    ? (entry as LogEntry<PersonEvent>)
    : undefined;

/** The entry as one about rules, rates or a migration of many, if it is one; see {@link initiativeEntry}. */
export const ruleEntry = (
  entry: LogEntry,
): LogEntry<RuleEvent | RateEvent | MigrationRunEvent> | undefined =>
  RULE_STREAM.test(entry.stream) && eventCatalogue.describe(entry.event.type)
    ? (entry as LogEntry<RuleEvent | RateEvent | MigrationRunEvent>)
    : undefined;
