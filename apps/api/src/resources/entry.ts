import type { LogEntry } from '@tollgate/event-sourcing';
import type { HistoryItem } from '@tollgate/read-models';
import { z } from 'zod';
import { instant, personId } from './values.js';

export const entrySchema = z
  .strictObject({
    sequence: z.int().meta({ description: 'Place in the one global order; dense, from 0' }),
    eventId: z.string(),
    stream: z.string(),
    version: z.int(),
    type: z.string(),
    data: z.record(z.string(), z.unknown()),
    actor: z.strictObject({ personId, agent: z.string().nullable() }),
    effectiveAt: instant,
    recordedAt: instant,
    leafHash: z.string(),
  })
  .meta({ id: 'Entry' });

export type EntryResource = z.infer<typeof entrySchema>;

/** One entry of the decision log for machines. The command id stays out: it holds its sender's key. */
export const entryResource = (entry: LogEntry): EntryResource => ({
  sequence: entry.logIndex,
  eventId: entry.eventId,
  stream: entry.stream,
  version: entry.version,
  type: entry.event.type,
  data: entry.event.data,
  actor: { personId: entry.actor.personId, agent: entry.actor.agent ?? null },
  effectiveAt: entry.effectiveAt,
  recordedAt: entry.recordedAt,
  leafHash: entry.leafHash,
});

export const historyItemSchema = z
  .strictObject({
    sequence: z.int(),
    eventId: z.string(),
    stream: z.string(),
    version: z.int(),
    initiativeId: z.string().nullable(),
    type: z.string(),
    actorId: personId,
    actorName: z.string().nullable(),
    agent: z.string().nullable(),
    effectiveAt: instant,
    recordedAt: instant,
    gate: z.string().nullable(),
    round: z.int().nullable(),
    submission: z.int().nullable(),
    summary: z.string().meta({ description: 'One line in business words' }),
    words: z
      .string()
      .nullable()
      .meta({ description: 'What the actor wrote, where it still exists' }),
    aboutPersonId: personId.nullable(),
    aboutPersonName: z.string().nullable(),
    leafHash: z.string(),
  })
  .meta({ id: 'HistoryItem' });

export type HistoryItemResource = z.infer<typeof historyItemSchema>;

/** One entry for people. */
export const historyItemResource = ({
  logIndex,
  streamVersion,
  ...item
}: HistoryItem): HistoryItemResource => ({ sequence: logIndex, version: streamVersion, ...item });
