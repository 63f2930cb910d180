import type { LogEntry } from '@tollgate/event-sourcing';

/** What a batch of the log says about one initiative. */
export interface RecordedOfInitiative {
  readonly initiativeId: string;
  readonly firstVersion: number;
  readonly lastVersion: number;
  /** Each type once, in order of first appearance: a burst of a thousand stays a small message. */
  readonly eventTypes: readonly string[];
  /** True when an import wrote all of it. */
  readonly imported: boolean;
}

const INITIATIVE_STREAM = /^ini_/;
const IMPORT_AGENT = 'import';

/** One entry per initiative in a batch, in order of first appearance; other streams have no workflow. */
export const coalesceRecorded = (entries: readonly LogEntry[]): readonly RecordedOfInitiative[] => {
  const byInitiative = new Map<string, RecordedOfInitiative>();
  for (const entry of entries) {
    if (!INITIATIVE_STREAM.test(entry.stream)) continue;
    byInitiative.set(entry.stream, withEntry(byInitiative.get(entry.stream), entry));
  }
  return [...byInitiative.values()];
};

const withEntry = (
  before: RecordedOfInitiative | undefined,
  { stream, version, event, actor }: LogEntry,
): RecordedOfInitiative => {
  const types = before?.eventTypes ?? [];
  return {
    initiativeId: stream,
    firstVersion: before?.firstVersion ?? version,
    lastVersion: version,
    eventTypes: types.includes(event.type) ? types : [...types, event.type],
    imported: (before?.imported ?? true) && actor.agent === IMPORT_AGENT,
  };
};
