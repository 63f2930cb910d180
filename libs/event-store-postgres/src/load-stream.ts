import type {
  DomainEvent,
  RecordedCommand,
  RecordedEvent,
  StreamReadOptions,
  StreamSlice,
} from '@tollgate/event-sourcing';
import type { Pool } from 'pg';
import { decodeEvent } from './decode-event.js';
import type { Decoding, EventRow } from './decode-event.js';
import { askingStore } from './store-unavailable.js';
import { StreamCorrupt } from './stream-corrupt.js';

const LOAD_STREAM = {
  name: 'load-stream',
  text: `select stream_version as "version", last_leaf as "lastLeafHash",
      starts_after as "startsAfter", recorded_command as "recordedCommand", body, leaf, sealed
    from log.load_stream($1, $2, $3, $4)`,
};

interface StreamRow {
  readonly version: number;
  readonly lastLeafHash: string;
  readonly startsAfter: number;
  readonly recordedCommand: RecordedCommand | null;
}

/** A stream with its sealed values and the earlier run of a command, in one round trip. */
export const loadStream = async <Event extends DomainEvent>(
  pool: Pool,
  decoding: Decoding,
  stream: string,
  { commandId, after }: StreamReadOptions = {},
): Promise<StreamSlice<Event>> => {
  const { rows } = await askingStore(() =>
    pool.query<StreamRow & EventRow>({
      ...LOAD_STREAM,
      values: [
        stream,
        after?.version ?? 0,
        after ? Buffer.from(after.leafHash, 'hex') : null,
        commandId ?? null,
      ],
    }),
  );
  const [head, ...eventRows] = rows;
  if (!head) throw new TypeError('log.load_stream gave no row for the stream itself');
  const { version, lastLeafHash, startsAfter, recordedCommand } = head;
  const from = { version: startsAfter, leafHash: startsAfter > 0 ? (after?.leafHash ?? '') : '' };
  const events = decodeChain(decoding, stream, eventRows, from);
  assertWhole(stream, { version, lastLeafHash }, events.at(-1) ?? from);
  return {
    // The caller names the events of its own stream's kind; the catalogue's upcast made them so.
    events: events as readonly RecordedEvent<Event>[],
    startsAfter,
    version,
    lastLeafHash,
    ...(recordedCommand && { recordedCommand }),
  };
};

const decodeChain = (
  decoding: Decoding,
  stream: string,
  rows: readonly EventRow[],
  from: { readonly version: number; readonly leafHash: string },
): readonly RecordedEvent[] => {
  let previous = from;
  return rows.map((row) => {
    const { recorded, envelope } = decodeEvent(decoding, row);
    const version = previous.version + 1;
    assertSame(stream, version, 'stream', stream, envelope.stream);
    assertSame(stream, version, 'version', String(version), String(envelope.version));
    assertSame(stream, version, 'prev', previous.leafHash, envelope.prev);
    previous = recorded;
    return recorded;
  });
};

const assertWhole = (
  stream: string,
  head: { readonly version: number; readonly lastLeafHash: string },
  last: { readonly version: number; readonly leafHash: string },
): void => {
  assertSame(stream, head.version, 'last version', String(head.version), String(last.version));
  assertSame(stream, head.version, 'last leaf', head.lastLeafHash, last.leafHash);
};

const assertSame = (
  stream: string,
  version: number,
  rule: string,
  expected: string,
  actual: string,
): void => {
  if (expected !== actual) throw new StreamCorrupt({ stream, version, rule, expected, actual });
};
