import type { EventCatalogue } from '@tollgate/event-sourcing';
import { ERASED_TEXT, UNREADABLE_TEXT } from '@tollgate/event-sourcing';
import { commandContext } from '@tollgate/event-sourcing/testing';
import { randomBytes } from 'node:crypto';
import { createEventStore } from './create-event-store.js';
import type { UnreadableValue } from './personal-vault/open-event.js';
import { PersonalVault } from './personal-vault/personal-vault.js';
import { seal } from './personal-vault/sealing.js';
import { VaultKeyRefused } from './personal-vault/vault-key.js';
import { openPostgresStore } from './testing/store-under-test.js';
import type { PostgresUnderTest } from './testing/store-under-test.js';

type Condition = { readonly owner: string; readonly text: string | null };
type Noted = {
  readonly type: 'Noted';
  readonly data: {
    readonly reason: string;
    readonly title?: string;
    readonly conditions: readonly Condition[];
  };
};

const catalogue: EventCatalogue = {
  describe: () => ({
    schemaVersion: 1,
    personal: [
      { pointer: '/reason', subject: 'actor' },
      { pointer: '/title', subject: 'stream' },
      { pointer: '/conditions/*/text', subject: { pointer: '/conditions/*/owner' } },
    ],
  }),
  upcast: (type, _schemaVersion, data) => ({ type, data }),
};

interface SealedByHand {
  readonly event_id: string;
  readonly key_id: string;
  readonly wrapped_key: Buffer;
}

const NOTED: Noted = {
  type: 'Noted',
  data: {
    reason: 'Ada asked for it',
    title: 'Solar roof',
    conditions: [
      { owner: 'per_ada', text: 'Ada signs' },
      { owner: 'per_bob', text: 'Bob signs' },
      { owner: 'per_bob', text: null },
    ],
  },
};

describe('personal values', () => {
  let subject: PostgresUnderTest;
  let streams = 0;
  const reported: UnreadableValue[] = [];
  beforeAll(async () => {
    subject = await openPostgresStore(catalogue, (value) => reported.push(value));
  });
  beforeEach(() => {
    reported.length = 0;
  });
  afterAll(() => subject.close());

  const note = async (event: Noted = NOTED, store = subject.store): Promise<string> => {
    streams += 1;
    const stream = `ini_${streams}`;
    const context = commandContext({ actor: { personId: 'per_ada' } });
    const outcome = await store.append<Noted>({
      stream,
      category: 'initiative',
      expectedVersion: 0,
      previousLeafHash: '',
      events: [event],
      context,
    });
    expect(outcome.kind).toBe('appended');
    return stream;
  };
  const dataOf = async (stream: string, store = subject.store): Promise<unknown> =>
    (await store.readStream(stream)).events[0]?.event.data;
  const bodyOf = async (stream: string): Promise<string> => {
    const { rows } = await subject.administrator.query<{ readonly body: string }>(
      `select convert_from(body, 'UTF8') as body from log.event where stream_id = $1`,
      [stream],
    );
    return rows[0]?.body ?? '';
  };
  const erase = async (person: string): Promise<void> => {
    await subject.administrator.query('delete from vault.subject_key where subject = $1', [person]);
    await subject.administrator.query('delete from vault.sealed where subject = $1', [person]);
  };
  /** Another process: same database, nothing cached. */
  const elsewhere = (vaultKey = subject.vaultKey) =>
    createEventStore({ pool: subject.pool, catalogue, vaultKey });

  it('stand in the log as commitments only, and come back opened', async () => {
    const stream = await note();
    const body = await bodyOf(stream);
    for (const text of ['Ada asked', 'Solar', 'signs']) expect(body).not.toContain(text);
    expect(JSON.parse(body)).toMatchObject({
      data: {
        reason: { $c: expect.stringMatching(/^[\w-]{43}$/) as string, s: 'per_ada' },
        title: { s: stream },
        conditions: [{ owner: 'per_ada' }, { text: { s: 'per_bob' } }, { text: null }],
      },
    });
    expect(await dataOf(stream)).toEqual(NOTED.data);
    expect(await dataOf(stream, elsewhere())).toEqual(NOTED.data);
  });

  it('may be left out', async () => {
    const bare: Noted = { type: 'Noted', data: { reason: 'short', conditions: [] } };
    expect(await dataOf(await note(bare))).toEqual(bare.data);
  });

  it('do not show that they are equal', async () => {
    const bodies = await Promise.all([note().then(bodyOf), note().then(bodyOf)]);
    const [one, other] = bodies.map((body) => body.match(/"reason":\{"\$c":"[^"]*/)?.[0]);
    expect(one).toBeDefined();
    expect(one).not.toBe(other);
  });

  it('become a marker when their subject is erased; those of others and the bytes stay', async () => {
    const stream = await note();
    const body = await bodyOf(stream);
    await erase('per_bob');
    for (const store of [subject.store, elsewhere()]) {
      expect(await dataOf(stream, store)).toEqual({
        ...NOTED.data,
        conditions: [
          NOTED.data.conditions[0],
          { owner: 'per_bob', text: ERASED_TEXT },
          NOTED.data.conditions[2],
        ],
      });
    }
    expect(await bodyOf(stream)).toBe(body);
    expect(await subject.store.readStream(stream)).toMatchObject({ version: 1 });
  });

  it('are sealed under a new key by a process that still holds an erased one', async () => {
    const before = await note();
    await erase('per_ada');
    const after = await note();
    expect(await dataOf(before)).toMatchObject({ reason: ERASED_TEXT, title: 'Solar roof' });
    expect(await dataOf(after, elsewhere())).toEqual(NOTED.data);
  });

  it('are refused aloud under another vault key instead of shown as erased', async () => {
    const stream = await note();
    const misconfigured = elsewhere(randomBytes(32));
    await expect(dataOf(stream, misconfigured)).rejects.toBeInstanceOf(VaultKeyRefused);
    await expect(note(NOTED, misconfigured)).rejects.toBeInstanceOf(VaultKeyRefused);
  });

  it('are marked and reported when a seal was moved to another event, and stop nobody', async () => {
    const [stream, other] = [await note(), await note()];
    await subject.administrator.query(
      `update vault.sealed set ciphertext = (
         select s.ciphertext from vault.sealed s join log.event e using (event_id)
         where e.stream_id = $2 and s.pointer = '/reason')
       where pointer = '/reason' and event_id = (select event_id from log.event where stream_id = $1)`,
      [stream, other],
    );
    expect(await dataOf(stream)).toEqual({ ...NOTED.data, reason: UNREADABLE_TEXT });
    expect(await dataOf(other)).toEqual(NOTED.data);
    const why = 'broken seal';
    expect(reported).toEqual([{ stream, version: 1, pointer: '/reason', why }]);
  });

  it('are marked and reported when another value was sealed under the right key', async () => {
    const stream = await note();
    const { rows } = await subject.administrator.query<SealedByHand>(
      `select s.event_id, s.key_id, k.wrapped_key from vault.sealed s
         join vault.subject_key k using (key_id) join log.event e using (event_id)
       where e.stream_id = $1 and s.pointer = '/title'`,
      [stream],
    );
    const [row] = rows;
    if (!row) throw new Error('nothing was sealed');
    const vault = new PersonalVault(subject.pool, subject.vaultKey);
    const { key_id: keyId, wrapped_key: wrappedKey } = row;
    const { key } = vault.open({ subject: stream, keyId, wrappedKey });
    const plain = Buffer.concat([randomBytes(32), Buffer.from('"Another title"')]);
    await subject.administrator.query(
      `update vault.sealed set ciphertext = $2 where event_id = $1 and pointer = '/title'`,
      [row.event_id, seal(key, plain, `${row.event_id}/title`)],
    );
    expect(await dataOf(stream)).toEqual({ ...NOTED.data, title: UNREADABLE_TEXT });
    expect(reported).toEqual([{ stream, version: 1, pointer: '/title', why: 'other value' }]);
  });

  it('cannot be appended when nobody is named whose they are', async () => {
    const nobodys: Noted = {
      type: 'Noted',
      data: { reason: 'x', conditions: [{ owner: '', text: 'whose?' }] },
    };
    await expect(note(nobodys)).rejects.toMatchObject({
      name: 'CannotSeal',
      pointer: '/conditions/0/text',
    });
  });

  it('cannot be smuggled in as a ready-made commitment', async () => {
    const forged = { $c: 'x', s: 'per_ada', k: 'y' } as unknown as string;
    await expect(
      note({ type: 'Noted', data: { reason: forged, conditions: [] } }),
    ).rejects.toMatchObject({ name: 'CannotSeal', pointer: '/reason' });
  });

  it('come opened to followers of the log', async () => {
    const stream = await note();
    await subject.sequence();
    const reader = createEventStore({
      pool: subject.pool,
      catalogue,
      vaultKey: subject.vaultKey,
    });
    const entries = await reader.readLog(0, 1_000);
    expect(entries.find((entry) => entry.stream === stream)?.event).toEqual(NOTED);
  });
});
