import { paidIn } from '@tollgate/event-sourcing/testing';
import type { Pool } from 'pg';
import { createPool } from './pool.js';
import { openPostgresStore } from './testing/store-under-test.js';
import type { PostgresUnderTest } from './testing/store-under-test.js';
import { appendTo } from './testing/writing.js';

const EVENT_COLUMNS =
  'pos, stream_id, version, event_id, type, schema_version, recorded_at, effective_at, body';

/** The insert-only tables: key, columns that may be written. */
const INSERT_ONLY = [
  ['log.event', 'pos', EVENT_COLUMNS],
  ['log.event_p000000', 'pos', EVENT_COLUMNS],
  [
    'log.command_dedup',
    'command_id',
    'command_id, request_hash, stream_id, first_version, last_version',
  ],
  ['log.log_leaf', 'log_index', 'log_index, pos, leaf'],
  ['log.log_batch', 'first_index', 'first_index, size, sequenced_at'],
] as const;

const ALL = [
  ...INSERT_ONLY,
  ['log.stream', 'id', 'id, category, version, first_pos, last_pos, last_leaf'],
  ['log.pending', 'pos', 'pos, leaf'],
  ['log.log_head', 'one', 'one, size, epoch, sequenced_at'],
  ['vault.sealed', 'event_id, pointer', 'event_id, pointer, subject, key_id, ciphertext'],
] as const;

type Table = (typeof ALL)[number];

const firstOf = (key: string): string => key.split(',')[0] ?? key;

const changesOf = ([table, key, columns]: Table): readonly string[] => [
  `update ${table} set ${firstOf(key)} = ${firstOf(key)}`,
  `delete from ${table}`,
  `with gone as (delete from ${table} returning 1) select * from gone`,
  `merge into ${table} t using (select 1) s on true when matched then delete`,
  `insert into ${table} (${columns}) select ${columns} from ${table}
     on conflict (${key}) do update set ${firstOf(key)} = excluded.${firstOf(key)}`,
  `truncate ${table}`,
  `truncate ${table} cascade`,
];

const otherwiseOf = ([table, , columns]: Table): readonly string[] => [
  `insert into ${table} (${columns}) select ${columns} from ${table}`,
  `copy ${table} (${columns}) from stdin`,
  `do 'begin lock table ${table} in access exclusive mode; end'`,
  `alter table ${table} disable trigger all`,
  `drop table ${table}`,
];

const TAKING_OVER = [
  'set session_replication_role = replica',
  'set role tollgate_owner',
  'alter role tollgate_writer superuser',
  'alter table log.event detach partition log.event_p000000',
  `create or replace function log.refuse_change() returns trigger language plpgsql as $$begin return old; end$$`,
  `select setval('log.event_pos', 1)`,
  `select nextval('log.event_pos')`,
];

/** SQLSTATE that each statement ends with, `done` for one that went through. */
const outcomesOf = async (
  pool: Pool,
  statements: readonly string[],
): Promise<readonly (readonly [string, string])[]> => {
  const outcomes: (readonly [string, string])[] = [];
  for (const statement of statements) {
    const outcome = await pool.query(statement).then(
      () => 'done',
      (error: { readonly code?: string }) => error.code ?? 'no code',
    );
    outcomes.push([statement, outcome]);
  }
  return outcomes;
};

const allRefused = (statements: readonly string[]) =>
  statements.map((statement) => [statement, '42501']);

describe('the log only grows', () => {
  let subject: PostgresUnderTest;
  let before: unknown;
  const content = async (): Promise<unknown> => {
    const tables = ALL.map(([table]) => `select '${table}', to_jsonb(t) from ${table} t`);
    return (await subject.administrator.query(tables.join(' union all '))).rows;
  };
  beforeAll(async () => {
    subject = await openPostgresStore();
    await appendTo(subject.store, 'account', paidIn(1, 'sealed'), paidIn(2));
    await subject.sequence();
    await appendTo(subject.store, 'account', paidIn(3));
    before = await content();
  });
  afterEach(async () => {
    expect(await content()).toEqual(before);
  });
  afterAll(() => subject.close());

  it.each(['writer', 'sequencer', 'projector', 'reader'] as const)(
    'refuses every other way in to the %s',
    async (role) => {
      const url = subject.database[`${role}Url`];
      const pool = createPool(url, { max: 1, applicationName: role });
      const statements = [
        ...ALL.flatMap((table) => [...changesOf(table), ...otherwiseOf(table)]),
        ...TAKING_OVER,
      ];
      expect(await outcomesOf(pool, statements)).toEqual(allRefused(statements));
      await pool.end();
    },
  );

  it('refuses changes to its owner', async () => {
    const url = new URL(subject.database.adminUrl);
    url.searchParams.set('options', '-c role=tollgate_owner');
    const pool = createPool(url.href, { max: 1, applicationName: 'owner' });
    const statements = INSERT_ONLY.flatMap(changesOf);
    expect(await outcomesOf(pool, statements)).toEqual(allRefused(statements));
    await pool.end();
  });

  it('refuses changes to a superuser who switched ordinary triggers off', async () => {
    const url = new URL(subject.database.adminUrl);
    url.searchParams.set('options', '-c session_replication_role=replica');
    const pool = createPool(url.href, { max: 1, applicationName: 'superuser' });
    const statements = INSERT_ONLY.flatMap(changesOf);
    expect(await outcomesOf(pool, statements)).toEqual(allRefused(statements));
    await pool.end();
  });

  it('lets nobody but the writer append, and nobody but the sequencer sequence', async () => {
    const attempts = {
      append: `select log.append_events('s','c',0,'i','','{}','{}','{}','{}','{}','{}')`,
      sequence: 'select log.sequence_pending(0, 0, 1)',
      lead: 'select log.take_leadership()',
      partition: 'select log.ensure_event_partitions()',
    };
    const statements = Object.values(attempts);
    const outcomes: Record<string, readonly string[]> = {};
    for (const role of ['writer', 'projector', 'reader'] as const) {
      const pool = createPool(subject.database[`${role}Url`], { max: 1, applicationName: role });
      outcomes[role] = (await outcomesOf(pool, statements)).map(([, code]) => code);
      await pool.end();
    }
    const sequencer = createPool(subject.database.sequencerUrl, { max: 1, applicationName: 's' });
    outcomes['sequencer'] = (await outcomesOf(sequencer, [attempts.append])).map(
      ([, code]) => code,
    );
    await sequencer.end();
    expect(outcomes).toEqual({
      // The writer gets as far as the function's own check of what it was given.
      writer: ['TG002', '42501', '42501', '42501'],
      projector: ['42501', '42501', '42501', '42501'],
      reader: ['42501', '42501', '42501', '42501'],
      sequencer: ['42501'],
    });
  });

  it.each([
    ['another stream', { stream: 'other' }],
    ['another version', { version: 7 }],
    ['another command', { commandId: 'other' }],
    ['another category', { category: 'other' }],
    ['another previous leaf', { prev: '00'.repeat(32) }],
    ['another envelope version', { v: 2 }],
  ])('refuses a body that says %s than it is appended as', async (_name, difference) => {
    const body = {
      v: 1,
      eventId: '0193a0de-0000-7000-8000-000000000001',
      stream: 'mislabelled',
      category: 'account',
      version: 1,
      type: 'MoneyPaidIn',
      schemaVersion: 1,
      commandId: 'mislabelling',
      recordedAt: '2026-03-02T09:00:00.000Z',
      effectiveAt: '2026-03-02T09:00:00.000Z',
      prev: '',
      ...difference,
    };
    const append = subject.pool.query(
      `select log.append_events('mislabelled', 'account', 0, 'mislabelling', '', $1, '{}', '{}', '{}', '{}', '{}')`,
      [[Buffer.from(JSON.stringify(body))]],
    );
    await expect(append).rejects.toMatchObject({ code: 'TG002' });
  });
});
