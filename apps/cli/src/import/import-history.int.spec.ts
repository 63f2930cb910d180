import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createEventStore, createPool, parseVaultKey } from '@tollgate/event-store-postgres';
import { type EventStore, executeCommand } from '@tollgate/event-sourcing';
import { type ImportReport, parseMapping, planHistory, runPlan } from '@tollgate/history-import';
import { createInitiativeDecider, eventCatalogue, findShippedTemplate } from '@tollgate/lifecycle';
import { type TestDatabase, createTestDatabase } from '../../../../test/support/database.js';
import { readUnfinishedImports } from './unfinished-imports.js';
import { type HistoryImport, MappingRefused, importHistory } from './import-history.js';

const MAPPING = path.join(
  __dirname,
  '../../../../libs/history-import/mappings/kubernetes-enhancements.mapping.json',
);

const vaultKey = randomBytes(32).toString('base64');

/** Made-up proposals that go through alpha and beta, one of them withdrawn, with lines that are refused. */
const lines = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((kep) => {
  const at = (month: number) => `2023-${String(month).padStart(2, '0')}-01T10:00:00+02:00`;
  const revision = (month: number, more: Record<string, unknown>) =>
    JSON.stringify({
      kind: 'kep',
      kep,
      at: at(month),
      commit: `c${month}`,
      title: `Enhancement ${kep}`,
      owningSig: 'sig-example',
      status: 'implementable',
      stage: null,
      authors: ['@zoe-the-author'],
      approvers: ['@yan-the-approver'],
      ...more,
    });
  const readiness = (month: number, approver: Record<string, string>) =>
    JSON.stringify({ kind: 'prr', kep, at: at(month), commit: `c${month}`, approver });
  return [
    revision(1, { status: 'provisional' }),
    revision(2, { stage: 'alpha' }),
    readiness(2, { alpha: '@xia-the-reviewer' }),
    revision(3, { status: 'whatever' }),
    revision(4, { stage: 'beta' }),
    readiness(4, { alpha: '@xia-the-reviewer', beta: '@xia-the-reviewer' }),
    ...(kep % 3 === 0 ? [revision(5, { status: 'withdrawn' })] : []),
  ];
});

describe('importing a history into PostgreSQL', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tollgate-import-'));
  const historyFile = path.join(folder, 'history.jsonl');
  let database: TestDatabase;

  beforeAll(() => {
    writeFileSync(historyFile, `${lines.join('\n')}\n`);
  });
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const bringIn = (change: Partial<HistoryImport> = {}): Promise<ImportReport> =>
    importHistory({
      mappingFile: MAPPING,
      historyFile,
      dryRun: false,
      access: () => Promise.resolve({ writerUrl: database.writerUrl, vaultKey }),
      stopped: () => false,
      onProgress: () => undefined,
      ...change,
    });

  const withStore = async <Value>(use: (store: EventStore) => Promise<Value>): Promise<Value> => {
    const pool = createPool(database.writerUrl, { max: 4, applicationName: 'import-test' });
    try {
      return await use(
        createEventStore({ pool, catalogue: eventCatalogue, vaultKey: parseVaultKey(vaultKey) }),
      );
    } finally {
      await pool.end();
    }
  };

  const planOfFile = () => {
    const parsed = parseMapping(readFileSync(MAPPING, 'utf8'), findShippedTemplate);
    if (!parsed.ok) throw new Error('the shipped mapping is refused');
    const context = { ...parsed.value, decider: createInitiativeDecider(findShippedTemplate) };
    return { context, plan: planHistory(context, lines) };
  };

  /** Everything recorded, without what each recording makes anew. */
  const recorded = () =>
    withStore(async (store) => {
      const { plan } = planOfFile();
      const streams = [
        ...plan.persons.map(({ personId }) => personId),
        ...plan.initiatives.map(({ initiativeId }) => initiativeId),
      ];
      const slices = await Promise.all(streams.map((stream) => store.readStream(stream)));
      return slices.map(({ events }) =>
        events.map(({ stream, version, event, actor, commandId, effectiveAt }) => ({
          stream,
          version,
          event,
          actor,
          commandId,
          effectiveAt,
        })),
      );
    });

  it('records every line’s commands once, at the time of the line, and a second run changes nothing', async () => {
    const first = await bringIn();
    expect(first.totals).toEqual({
      lines: 76,
      applied: 64,
      alreadyApplied: 0,
      noChange: 0,
      refused: 12,
      notReached: 0,
    });
    const before = await recorded();
    const decided = before.flat().find(({ event }) => event.type === 'GateDecided');
    expect(decided).toMatchObject({
      effectiveAt: '2023-02-01T08:00:00.000Z',
      actor: { agent: 'import' },
    });
    const second = await bringIn();
    expect(second.totals).toMatchObject({ applied: 0, alreadyApplied: 64, refused: 12 });
    expect(second.commands.recorded).toBe(0);
    expect(second.personsRegistered).toBe(0);
    expect(await recorded()).toEqual(before);
  });

  const unfinished = async (): Promise<ReadonlySet<string>> => {
    const pool = createPool(database.readerUrl, { max: 1, applicationName: 'import-test' });
    try {
      return await readUnfinishedImports(pool);
    } finally {
      await pool.end();
    }
  };

  it('marks the initiatives of which it recorded a part, until it has run to its end', async () => {
    const { plan } = planOfFile();
    let asked = 0;
    await bringIn({ stopped: () => (asked += 1) > 40 });
    const marked = await unfinished();
    const parts = (await recorded()).filter((events) => {
      const planned = plan.initiatives.find(
        ({ initiativeId }) => initiativeId === events[0]?.stream,
      );
      const whole = planned?.commands.flatMap((command) => command.events).length ?? 0;
      return events.length < whole;
    });
    expect(parts.length).toBeGreaterThan(0);
    expect([...marked].toSorted()).toEqual(parts.map(([first]) => first?.stream).toSorted());
    await bringIn();
    expect(await unfinished()).toEqual(new Set());
  });

  it('stopped in the middle and run again ends as if never stopped', async () => {
    let asked = 0;
    const stopped = await bringIn({ stopped: () => (asked += 1) > 40 });
    expect(stopped.stopped).toBe(true);
    expect(stopped.totals.notReached).toBeGreaterThan(0);
    expect(stopped.totals.applied).toBeGreaterThan(0);
    const resumed = await bringIn();
    expect(resumed.totals.applied + resumed.totals.alreadyApplied).toBe(64);
    const inParts = await recorded();
    await database.drop();
    database = await createTestDatabase();
    await bringIn();
    expect(await recorded()).toEqual(inParts);
  });

  it('goes on after the database was lost between two appends of one line', async () => {
    const { context, plan } = planOfFile();
    let appends = 0;
    const run = withStore((store) =>
      runPlan(context, plan, {
        store: {
          ...store,
          append: (asked) => {
            appends += 1;
            if (appends > 57) throw new Error('the database is gone');
            return store.append(asked);
          },
        },
        clock: () => new Date().toISOString(),
        stopped: () => false,
        onProgress: () => undefined,
      }),
    );
    await expect(run).rejects.toThrow('the database is gone');
    const resumed = await bringIn();
    expect(resumed.commands.alreadyRecorded).toBeGreaterThan(0);
    expect(resumed.totals.applied + resumed.totals.alreadyApplied).toBe(64);
    const before = await recorded();
    expect((await bringIn()).commands.recorded).toBe(0);
    expect(await recorded()).toEqual(before);
  });

  it('dry, goes the whole way and records nothing', async () => {
    const report = await bringIn({ dryRun: true });
    expect(report).toMatchObject({ dryRun: true, totals: { applied: 64, refused: 12 } });
    expect((await recorded()).flat()).toEqual([]);
  });

  it('refuses the rest of an initiative that somebody has worked on since', async () => {
    const { context, plan } = planOfFile();
    const [initiative] = plan.initiatives;
    if (!initiative) throw new Error('nothing is planned');
    writeFileSync(path.join(folder, 'beginning.jsonl'), lines.slice(0, 3).join('\n'));
    await bringIn({ historyFile: path.join(folder, 'beginning.jsonl') });
    await withStore((store) =>
      executeCommand(store, {
        decider: context.decider,
        category: 'initiative',
        stream: initiative.initiativeId,
        command: {
          type: 'CancelInitiative',
          reason: 'Not wanted any more.',
          actor: { personId: initiative.state.ownerId, roles: [], functions: [] },
          now: '2024-01-01T00:00:00.000Z',
        },
        context: {
          commandId: 'by-hand',
          requestHash: 'a'.repeat(64),
          actor: { personId: initiative.state.ownerId },
          now: '2024-01-01T00:00:00.000Z',
        },
      }),
    );
    const report = await bringIn();
    expect(report.lines.filter(({ initiative: name }) => name === '1')).toMatchObject([
      { fate: { kind: 'alreadyApplied' } },
      { fate: { kind: 'alreadyApplied' } },
      { fate: { kind: 'alreadyApplied' } },
      { fate: { kind: 'refused', rule: 'no-position' } },
      { fate: { kind: 'refused', rule: 'stream-moved-on' } },
      { fate: { kind: 'refused', rule: 'stream-moved-on' } },
    ]);
  });

  it('seals the names of people beside the log', async () => {
    await bringIn();
    const pool = createPool(database.readerUrl, { max: 1, applicationName: 'import-test' });
    try {
      const { rows } = await pool.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM log.event
          WHERE position(convert_to('-the-', 'UTF8') in body) > 0`,
      );
      expect(rows).toEqual([{ count: 0 }]);
      const sources = await pool.query(
        `SELECT 1 FROM log.event WHERE position(convert_to('"agent":"import"', 'UTF8') in body) > 0`,
      );
      expect(sources.rowCount).toBeGreaterThan(100);
    } finally {
      await pool.end();
    }
    const names = (await recorded())
      .flat()
      .flatMap(({ event }) => (event.type === 'PersonRegistered' ? [event.data['name']] : []));
    expect(names).toEqual(
      expect.arrayContaining(['zoe-the-author', 'yan-the-approver', 'xia-the-reviewer']),
    );
  });

  it('lists what is wrong with a mapping before it reads anything else', async () => {
    const mappingFile = path.join(folder, 'bad.mapping.json');
    writeFileSync(mappingFile, '{"mappingFormat": 2}');
    const refused = bringIn({ mappingFile, historyFile: '/nowhere' });
    await expect(refused).rejects.toThrow(MappingRefused);
    await expect(refused).rejects.toThrow(/\/mappingFormat: .*\n.*\/id: /s);
  });
});
