import type { EventCatalogue } from '@tollgate/event-sourcing';
import { accountCatalogue, commandContext, paidIn } from '@tollgate/event-sourcing/testing';
import { createEventStore } from './create-event-store.js';
import { StreamCorrupt } from './stream-corrupt.js';
import { openPostgresStore } from './testing/store-under-test.js';
import type { PostgresUnderTest } from './testing/store-under-test.js';
import { appendTo } from './testing/writing.js';

describe('a stream that somebody changed in the database', () => {
  let subject: PostgresUnderTest;
  beforeEach(async () => {
    subject = await openPostgresStore();
    await appendTo(subject.store, 'account', paidIn(1), paidIn(2), paidIn(3));
    // Nothing less lets even a superuser in.
    await subject.administrator.query('alter table log.event disable trigger all');
  });
  afterEach(() => subject.close());

  it.each([
    ['lost an event', `delete from log.event where version = 2`, { version: 2, rule: 'version' }],
    ['lost its last event', `delete from log.event where version = 3`, { rule: 'last version' }],
    [
      'got other bytes',
      `update log.event set body = convert_to(replace(convert_from(body, 'UTF8'), '"cents":1', '"cents":9'), 'UTF8')
       where version = 1`,
      { version: 2, rule: 'prev' },
    ],
    [
      'got other bytes in its last event',
      `update log.event set body = convert_to(replace(convert_from(body, 'UTF8'), '"cents":3', '"cents":9'), 'UTF8')
       where version = 3`,
      { version: 3, rule: 'last leaf' },
    ],
    [
      'got an event of another stream',
      `update log.event set body = convert_to(replace(convert_from(body, 'UTF8'), '"account",', '"other",'), 'UTF8')
       where version = 1`,
      { version: 1, rule: 'stream', expected: 'account', actual: 'other' },
    ],
    [
      'got its events swapped',
      `update log.event e set body = (select o.body from log.event o where o.version = 4 - e.version)
       where version in (1, 3)`,
      { version: 1, rule: 'version', expected: '1', actual: '3' },
    ],
  ])('is refused with its place when it %s', async (_name, change, facts) => {
    await subject.administrator.query(change);
    const failure = await subject.store.readStream('account').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StreamCorrupt);
    expect(failure).toMatchObject({ facts: { stream: 'account', ...facts } });
  });

  it('is refused when a body is no envelope', async () => {
    await subject.administrator.query(
      `update log.event set body = convert_to('{"v":1}', 'UTF8') where version = 2`,
    );
    await expect(subject.store.readStream('account')).rejects.toMatchObject({
      name: 'NotAnEnvelope',
    });
  });
});

describe('events of an older schema', () => {
  let subject: PostgresUnderTest;
  beforeAll(async () => {
    subject = await openPostgresStore();
  });
  afterAll(() => subject.close());

  /** The catalogue as it was when euros were counted. */
  const formerCatalogue: EventCatalogue = {
    describe: (type) => {
      const today = accountCatalogue.describe(type);
      return today && { ...today, schemaVersion: 1 };
    },
    upcast: (type, _schemaVersion, data) => ({ type, data }),
  };

  it("read as today's events while their stored bytes stay", async () => {
    const { pool, vaultKey, store, administrator } = subject;
    const former = createEventStore({ pool, catalogue: formerCatalogue, vaultKey });
    const golden = { type: 'MoneyPaidIn', data: { euros: 7, note: 'golden' } };
    await former.append({
      stream: 'golden',
      category: 'account',
      expectedVersion: 0,
      previousLeafHash: '',
      events: [golden],
      context: commandContext(),
    });
    await appendTo(store, 'golden', paidIn(1));
    await subject.sequence();
    const today = [paidIn(700, 'golden'), paidIn(1)];
    const { events } = await store.readStream('golden');
    expect(events.map(({ event }) => event)).toEqual(today);
    const entries = await store.readLog(0, 10);
    expect(entries.map(({ event }) => event)).toEqual(today);
    const { rows } = await administrator.query(
      `select schema_version, convert_from(body, 'UTF8')::jsonb->'data'->'euros' as euros
       from log.event order by version`,
    );
    expect(rows).toEqual([
      { schema_version: 1, euros: 7 },
      { schema_version: 2, euros: null },
    ]);
  });

  it('are refused when nobody declared their type', async () => {
    const undeclared = { type: 'NobodyKnows', data: {} };
    await expect(
      subject.store.append({
        stream: 'undeclared',
        category: 'account',
        expectedVersion: 0,
        previousLeafHash: '',
        events: [undeclared],
        context: commandContext(),
      }),
    ).rejects.toMatchObject({ name: 'EventNotDeclared', type: 'NobodyKnows' });
  });
});
