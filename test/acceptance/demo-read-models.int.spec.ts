import { randomBytes } from 'node:crypto';
import { DEMO_PEOPLE, seedDemo } from '@tollgate/demo-data';
import type { EventStore, LogReader } from '@tollgate/event-sourcing';
import { followOnce } from '@tollgate/event-sourcing';
import { createEventStore, createPool, startSequencer } from '@tollgate/event-store-postgres';
import { eventCatalogue as catalogue } from '@tollgate/lifecycle';
import {
  createReadDataSource,
  emailLookup,
  findPersonByEmail,
  listHistory,
  listInbox,
  listPortfolio,
  readModelFollowers,
} from '@tollgate/read-models';
import type { Pool } from 'pg';
import type { TestDatabase } from '../support/database.js';
import { createTestDatabase } from '../support/database.js';

const NOW = '2026-11-23T10:30:00.000Z';
const SEQUENCED_WITHIN_MS = 20_000;

describe('the demo in the read models', () => {
  const vaultKey = randomBytes(32);
  let database: TestDatabase;
  let pools: readonly Pool[];
  let reader: ReturnType<typeof createReadDataSource>;

  beforeAll(async () => {
    database = await createTestDatabase();
    const writer = createPool(database.writerUrl, { max: 8, applicationName: 'demo-writer' });
    const projector = createPool(database.projectorUrl, { max: 4, applicationName: 'demo-read' });
    pools = [writer, projector];
    const store = createEventStore({ pool: writer, catalogue, vaultKey });
    let appended = 0;
    const counting: EventStore = {
      readStream: store.readStream,
      append: async (append) => {
        const outcome = await store.append(append);
        if (outcome.kind === 'appended') appended += outcome.recorded.length;
        return outcome;
      },
    };
    await seedDemo({ store: counting, now: NOW });
    await sequenceAll(store, appended);
    const log = createEventStore({ pool: projector, catalogue, vaultKey });
    for (const follower of readModelFollowers(projector, { vaultKey })) {
      while (await followOnce(log, follower));
    }
    reader = createReadDataSource({
      url: database.readerUrl,
      max: 2,
      applicationName: 'demo-reader',
    });
    await reader.initialize();
  }, 60_000);

  afterAll(async () => {
    await reader.destroy();
    await Promise.all(pools.map((pool) => pool.end()));
    await database.drop();
  });

  const sequenceAll = async (log: LogReader, appended: number): Promise<void> => {
    const errors: unknown[] = [];
    const sequencer = startSequencer({
      url: database.sequencerUrl,
      onError: (error) => errors.push(error),
    });
    const deadlineMs = Date.now() + SEQUENCED_WITHIN_MS;
    while ((await log.logSize()) < appended) {
      if (Date.now() > deadlineMs) throw new Error('the log was not sequenced in time');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await sequencer.stop();
    expect(errors).toEqual([]);
  };

  const inboxOf = async (email: string) => {
    const person = await findPersonByEmail(reader, emailLookup(vaultKey), email);
    if (!person) throw new Error(`nobody signs in as ${email}`);
    return (await listInbox(reader, person, { now: NOW, limit: 200 })).rows;
  };

  it('shows all initiatives, the most recent first', async () => {
    const { rows, next } = await listPortfolio(reader, {}, { now: NOW });
    expect(rows).toHaveLength(24);
    expect(next).toBeNull();
    const times = rows.map(({ lastActivityAt }) => lastActivityAt);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it('finds what is overdue: one decision and one condition', async () => {
    const { rows } = await listPortfolio(reader, { overdue: true }, { now: NOW });
    expect(
      rows.map(({ title, decisionOverdue, conditionOverdue }) => ({
        title,
        decisionOverdue,
        conditionOverdue,
      })),
    ).toEqual(
      expect.arrayContaining([
        {
          title: 'CO₂ alarm with a local voice prompt',
          decisionOverdue: true,
          conditionOverdue: false,
        },
        { title: 'Desk occupancy without cameras', decisionOverdue: false, conditionOverdue: true },
      ]),
    );
    expect(rows).toHaveLength(2);
  });

  it('asks the finance approver for the decisions that wait for finance', async () => {
    const asks = (await inboxOf('alex.approver@demo.test')).filter(({ kind }) => kind === 'decide');
    expect(asks.map(({ initiative }) => initiative.title).sort()).toEqual([
      'Air quality score for meeting rooms',
      'Doorbell that recognises parcels',
    ]);
    expect(asks[0]?.initiative.amountMinor).toBeGreaterThan(0);
  });

  it('asks the launch team for the open items of the launch, by the day they fall due', async () => {
    const asks = (await inboxOf('lena.launch@demo.test')).filter(
      ({ kind }) => kind === 'checklist',
    );
    expect(asks.length).toBeGreaterThan(0);
    expect(asks.every(({ functions }) => functions.some((key) => MARKETING.includes(key)))).toBe(
      true,
    );
    const launch = asks.filter(({ initiative }) => initiative.title.startsWith('Theft alert'));
    expect(launch.some(({ dueAt }) => dueAt !== null)).toBe(true);
  });

  it('asks an owner for work and promises, and never for a vote on an own case', async () => {
    const asks = await inboxOf('paula.pm@demo.test');
    const kinds = new Set(asks.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['condition', 'work']));
    expect(kinds.has('decide')).toBe(false);
  });

  it('asks an auditor for nothing', async () => {
    expect(await inboxOf('ada.auditor@demo.test')).toEqual([]);
  });

  it('tells each entry with a name, in words that name nobody', async () => {
    const { rows } = await listHistory(reader, { limit: 200, newestFirst: true });
    expect(rows.every(({ actorName }) => actorName !== null)).toBe(true);
    const names = DEMO_PEOPLE.map(({ name }) => name);
    expect(rows.filter(({ summary }) => names.some((name) => summary.includes(name)))).toEqual([]);
  });
});

const MARKETING = ['mkt', 'pmm', 'pr', 'ar'];
