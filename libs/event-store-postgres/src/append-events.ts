import type {
  Append,
  AppendOutcome,
  DomainEvent,
  EventCatalogue,
  RecordedEvent,
  StreamGuard,
} from '@tollgate/event-sourcing';
import type { Pool } from 'pg';
import { recordedEvent } from './decode-event.js';
import { envelopeBytes, leafHashOf } from './envelope.js';
import type { Envelope } from './envelope.js';
import { personalValuesOf, sealPersonalValues } from './personal-vault/seal-event.js';
import type { PersonalValue, SealedValue } from './personal-vault/seal-event.js';
import type { PersonalVault, SubjectKey } from './personal-vault/personal-vault.js';
import { askingStore } from './store-unavailable.js';

/** What appending needs. */
export interface Appending {
  readonly pool: Pool;
  readonly catalogue: EventCatalogue;
  readonly vault: PersonalVault;
  readonly newEventId: () => string;
}

/** Nobody declared this type of event, so nobody said what of it is personal. */
export class EventNotDeclared extends Error {
  override readonly name = 'EventNotDeclared';
  readonly type: string;

  constructor(type: string) {
    super(`no catalogue entry for events of type ${type}`);
    this.type = type;
  }
}

/** Events of one append at most. */
export const APPEND_EVENTS_MAX = 256;

/** Other streams that one append may rest on; each is a lock held to the end of its transaction. */
export const GUARDS_MAX = 256;

/** Tries when subject keys are erased between sealing and appending. */
const SEALING_ATTEMPTS_MAX = 3;

const APPEND_EVENTS = {
  name: 'append-events',
  text: `select outcome, actual_version as "actualVersion",
      command_request_hash as "requestHash", command_stream as "stream",
      first_version as "firstVersion", last_version as "lastVersion"
    from log.append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
};

const APPEND_GUARDED = {
  name: 'append-guarded',
  text: `select outcome, actual_version as "actualVersion",
      command_request_hash as "requestHash", command_stream as "stream",
      first_version as "firstVersion", last_version as "lastVersion"
    from log.append_guarded($12, $13, $14, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
};

interface AppendRow {
  readonly outcome:
    'appended' | 'versionConflict' | 'guardMoved' | 'commandAlreadyRecorded' | 'subjectKeyGone';
  readonly actualVersion: number;
  readonly requestHash: string;
  readonly stream: string;
  readonly firstVersion: number;
  readonly lastVersion: number;
}

/** Appends all events of one command, or none, in one round trip. */
export const appendEvents = async <Event extends DomainEvent>(
  appending: Appending,
  append: Append<Event>,
): Promise<AppendOutcome<Event>> => {
  assertBounded(append);
  const described = append.events.map((event) => describe(appending.catalogue, append, event));
  const subjects = new Set(described.flatMap(({ values }) => values.map(({ subject }) => subject)));
  for (let attempt = 1; attempt <= SEALING_ATTEMPTS_MAX; attempt += 1) {
    const keys = await askingStore(() => appending.vault.sealingKeys(subjects));
    const written = write(appending, append, { described, keys });
    const row = await insert(appending.pool, append, written);
    if (row.outcome !== 'subjectKeyGone') return outcomeOf(row, written);
    appending.vault.forget(subjects);
  }
  throw new Error('subject keys vanish as fast as they are made');
};

interface Described<Event extends DomainEvent> {
  readonly event: Event;
  readonly schemaVersion: number;
  readonly values: readonly PersonalValue[];
}

interface Sealable<Event extends DomainEvent> {
  readonly described: readonly Described<Event>[];
  readonly keys: ReadonlyMap<string, SubjectKey>;
}

interface Written<Event extends DomainEvent> {
  readonly recorded: readonly RecordedEvent<Event>[];
  readonly bodies: readonly Buffer[];
  readonly sealed: readonly SealedValue[];
}

const assertBounded = ({ stream, events, guards = [] }: Append<DomainEvent>): void => {
  if (guards.length > GUARDS_MAX) {
    throw new RangeError(`an append rests on at most ${GUARDS_MAX} streams, not ${guards.length}`);
  }
  if (guards.some((guard) => guard.stream === stream)) {
    throw new RangeError(`${stream} cannot guard itself: its expected version does that`);
  }
  if (events.length === 0 || events.length > APPEND_EVENTS_MAX) {
    throw new RangeError(`an append has 1 to ${APPEND_EVENTS_MAX} events, not ${events.length}`);
  }
};

const describe = <Event extends DomainEvent>(
  catalogue: EventCatalogue,
  { stream, context }: Append<Event>,
  event: Event,
): Described<Event> => {
  const description = catalogue.describe(event.type);
  if (!description) throw new EventNotDeclared(event.type);
  const { schemaVersion, personal } = description;
  const known = { stream, actor: context.actor.personId };
  return { event, schemaVersion, values: personalValuesOf(event.data, personal, known) };
};

const write = <Event extends DomainEvent>(
  { newEventId }: Appending,
  { stream, category, expectedVersion, previousLeafHash, context }: Append<Event>,
  { described, keys }: Sealable<Event>,
): Written<Event> => {
  const recorded: RecordedEvent<Event>[] = [];
  const bodies: Buffer[] = [];
  const allSealed: SealedValue[] = [];
  for (const { event, schemaVersion, values } of described) {
    const eventId = newEventId();
    const { data, sealed } = sealPersonalValues({ eventId, data: event.data }, values, keys);
    const envelope: Envelope = {
      v: 1,
      eventId,
      stream,
      category,
      version: expectedVersion + bodies.length + 1,
      type: event.type,
      schemaVersion,
      data,
      actor: context.actor,
      commandId: context.commandId,
      recordedAt: context.now,
      effectiveAt: context.effectiveAt ?? context.now,
      prev: recorded.at(-1)?.leafHash ?? previousLeafHash,
    };
    const body = envelopeBytes(envelope);
    recorded.push(recordedEvent(envelope, event, leafHashOf(body)));
    bodies.push(body);
    allSealed.push(...sealed);
  }
  return { recorded, bodies, sealed: allSealed };
};

const insert = async <Event extends DomainEvent>(
  pool: Pool,
  { stream, category, expectedVersion, context, guards = [] }: Append<Event>,
  { bodies, sealed }: Written<Event>,
): Promise<AppendRow> => {
  const { rows } = await askingStore(() =>
    pool.query<AppendRow>({
      ...(guards.length > 0 ? APPEND_GUARDED : APPEND_EVENTS),
      values: [
        stream,
        category,
        expectedVersion,
        context.commandId,
        Buffer.from(context.requestHash, 'hex'),
        bodies,
        sealed.map(({ eventId }) => eventId),
        sealed.map(({ pointer }) => pointer),
        sealed.map(({ subject }) => subject),
        sealed.map(({ keyId }) => keyId),
        sealed.map(({ ciphertext }) => ciphertext),
        ...(guards.length > 0 ? guardValues(guards) : []),
      ],
    }),
  );
  const [row] = rows;
  if (!row) throw new TypeError('log.append_events gave no row');
  return row;
};

const guardValues = (guards: readonly StreamGuard[]): readonly unknown[] => [
  guards.map(({ stream }) => stream),
  guards.map(({ version }) => version),
  guards.map(({ leafHash }) => (leafHash ? Buffer.from(leafHash, 'hex') : null)),
];

const outcomeOf = <Event extends DomainEvent>(
  { outcome, actualVersion, requestHash, stream, firstVersion, lastVersion }: AppendRow,
  { recorded }: Written<Event>,
): AppendOutcome<Event> => {
  switch (outcome) {
    case 'appended':
      return { kind: 'appended', recorded };
    case 'commandAlreadyRecorded':
      return {
        kind: 'commandAlreadyRecorded',
        recordedCommand: { requestHash, stream, firstVersion, lastVersion },
      };
    case 'versionConflict':
      return { kind: 'versionConflict', actualVersion };
    case 'guardMoved':
      return { kind: 'guardMoved', stream, actualVersion };
    default:
      throw new TypeError(`log.append_events answered ${outcome}`);
  }
};
