import type { Client } from '@temporalio/client';
import { BoundedCache } from '@tollgate/event-sourcing';
import { StreamCorrupt } from '@tollgate/event-store-postgres';
import { movesProcess } from '@tollgate/lifecycle';
import type { ProcessReader } from '@tollgate/process-client';
import { PinnedTemplateMissing, failureKind, tellRecorded } from '@tollgate/process-client';
import type { RecordedOfInitiative } from './coalesce-recorded.js';

/** Streams of which is remembered up to where their workflow was told. */
const STREAMS_REMEMBERED_MAX = 20_000;

/** What became of one wake-up. Anything else means that Temporal or the store is unavailable, and throws. */
export type TellOutcome =
  { readonly kind: 'told' } | { readonly kind: 'refused' | 'unreadable'; readonly error: unknown };

/** Tells one initiative's workflow what was recorded, at most once per version within this process. */
export type TellWorkflow = (
  recorded: Omit<RecordedOfInitiative, 'imported'>,
) => Promise<TellOutcome>;

export const createTellWorkflow = (
  client: Client,
  reader: Pick<ProcessReader, 'readProcess'>,
): TellWorkflow => {
  const toldUpTo = new BoundedCache<number>(STREAMS_REMEMBERED_MAX);
  return async ({ initiativeId, firstVersion, lastVersion, eventTypes }) => {
    if ((toldUpTo.get(initiativeId) ?? 0) >= lastVersion) return { kind: 'told' };
    const process = await readOrUnreadable(reader, initiativeId);
    if ('error' in process) return process;
    // The stream may have grown beyond this batch: tell all of it now, and nothing when the rest comes by.
    const typesKnown = process.version === lastVersion && eventTypes.length > 0;
    try {
      await tellRecorded(client, process, {
        firstVersion,
        lastVersion: Math.max(lastVersion, process.version),
        eventTypes,
        movesProcess: !typesKnown || movesProcess(eventTypes, process.timers),
      });
    } catch (error) {
      if (failureKind(error) === 'unavailable') throw error;
      return { kind: 'refused', error };
    }
    toldUpTo.set(initiativeId, process.version);
    return { kind: 'told' };
  };
};

const readOrUnreadable = async (
  reader: Pick<ProcessReader, 'readProcess'>,
  initiativeId: string,
) => {
  try {
    const process = await reader.readProcess(initiativeId);
    return process ?? { kind: 'unreadable' as const, error: new StreamMissing(initiativeId) };
  } catch (error) {
    if (!(error instanceof PinnedTemplateMissing || error instanceof StreamCorrupt)) throw error;
    return { kind: 'unreadable' as const, error };
  }
};

/** The log names a stream that the store does not hold. */
export class StreamMissing extends Error {
  override readonly name = 'StreamMissing';
  readonly stream: string;

  constructor(stream: string) {
    super(`the log names ${stream}, and there is no such stream`);
    this.stream = stream;
  }
}
