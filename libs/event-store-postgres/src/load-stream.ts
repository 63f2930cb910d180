import type {
  DomainEvent,
  RecordedCommand,
  RecordedEvent,
  StreamReadOptions,
  StreamSlice,
} from '@tollgate/event-sourcing';
import { decodeEvent } from './decode-event.js';
import type { Decoding, EventRow, Reading } from './decode-event.js';
import { askingStore } from './store-unavailable.js';
import { StreamCorrupt } from './stream-corrupt.js';
import type { CorruptionFacts } from './stream-corrupt.js';

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
  { pool, ...decoding }: Reading,
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
  const from = {
    stream,
    version: startsAfter,
    leafHash: startsAfter > 0 ? (after?.leafHash ?? '') : '',
  };
  const events = decodeChain(decoding, from, eventRows);
  assertReaches({ stream, version, leafHash: lastLeafHash }, events.at(-1) ?? from);
  return {
    // The caller names the events of its own stream's kind; the catalogue's upcast made them so.
    events: events as readonly RecordedEvent<Event>[],
    startsAfter,
    version,
    lastLeafHash,
    ...(recordedCommand && { recordedCommand }),
  };
};

/** A place in a stream, as far as its chain of hashes is concerned. */
interface Link {
  readonly stream: string;
  readonly version: number;
  readonly leafHash: string;
}

const decodeChain = (
  decoding: Decoding,
  from: Link,
  rows: readonly EventRow[],
): readonly RecordedEvent[] => {
  let previous = from;
  return rows.map((row) => {
    const { recorded, envelope } = decodeEvent(decoding, row);
    const at = { stream: from.stream, version: previous.version + 1 };
    assertSame({ ...at, rule: 'stream' }, at.stream, envelope.stream);
    assertSame({ ...at, rule: 'version' }, String(at.version), String(envelope.version));
    assertSame({ ...at, rule: 'prev' }, previous.leafHash, envelope.prev);
    previous = recorded;
    return recorded;
  });
};

const assertReaches = (head: Link, last: Link): void => {
  const { stream, version } = head;
  assertSame({ stream, version, rule: 'last version' }, String(version), String(last.version));
  assertSame({ stream, version, rule: 'last leaf' }, head.leafHash, last.leafHash);
};

const assertSame = (
  at: Pick<CorruptionFacts, 'stream' | 'version' | 'rule'>,
  expected: string,
  actual: string,
): void => {
  if (expected !== actual) throw new StreamCorrupt({ ...at, expected, actual });
};
