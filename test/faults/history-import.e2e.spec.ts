import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EventStore } from '@tollgate/event-sourcing';
import { createMemoryEventStore } from '@tollgate/event-sourcing/testing';
import { parseMapping, planHistory, runPlan } from '@tollgate/history-import';
import { createInitiativeDecider, findShippedTemplate } from '@tollgate/lifecycle';
import { z } from 'zod';
import { eventually } from '../support/eventually.js';
import { withLog } from '../support/log-connection.js';
import { madeUpHistory } from '../support/made-up-history.js';
import { ProductInstallation } from '../support/product-installation.js';

const TIMEOUT_MS = 240_000;
const MAPPING = path.resolve(
  __dirname,
  '../../libs/history-import/mappings/kubernetes-enhancements.mapping.json',
);
const history = madeUpHistory(100);

const account = z.object({
  totals: z.object({
    lines: z.int(),
    applied: z.int(),
    alreadyApplied: z.int(),
    refused: z.int(),
    notReached: z.int(),
  }),
  commands: z.object({ recorded: z.int() }),
  personsRegistered: z.int(),
});

const planned = () => {
  const parsed = parseMapping(readFileSync(MAPPING, 'utf8'), findShippedTemplate);
  if (!parsed.ok) throw new Error('the shipped mapping is refused');
  const context = { ...parsed.value, decider: createInitiativeDecider(findShippedTemplate) };
  return { context, plan: planHistory(context, history.lines) };
};

describe('an import during which every process is killed', () => {
  const { context, plan } = planned();
  const streams = [
    ...plan.persons.map(({ personId }) => personId),
    ...plan.initiatives.map(({ initiativeId }) => initiativeId),
  ];
  let installation: ProductInstallation;
  let historyFile: string;

  beforeAll(async () => {
    installation = await ProductInstallation.create({ demo: false });
    historyFile = path.join(installation.directory, 'history.jsonl');
    await writeFile(historyFile, `${history.lines.join('\n')}\n`);
  });

  afterAll(() => installation?.remove(), TIMEOUT_MS);

  const importing = () =>
    installation.command('import', 'history', '--mapping', MAPPING, historyFile, '--json');

  const importToTheEnd = async (): Promise<z.infer<typeof account>> => {
    const { code, stdout, stderr } = await importing();
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    return account.parse(JSON.parse(stdout));
  };

  /** Every stream of the history, without what each recording makes anew. */
  const recordedIn = (store: EventStore) =>
    Promise.all(
      streams.map(async (stream) => {
        const { events } = await store.readStream(stream);
        return events.map(({ version, event, actor, commandId, effectiveAt }) => ({
          ...{ stream, version, event, actor, commandId, effectiveAt },
        }));
      }),
    );

  const recorded = () => withLog(installation.data, ({ store }) => recordedIn(store));

  const eventCount = () =>
    withLog(installation.data, async ({ pool }) => {
      const { rows } = await pool.query<{ readonly count: number }>(
        'select count(*) as count from log.event',
      );
      return rows[0]?.count ?? 0;
    });

  const unfinished = () =>
    withLog(installation.data, async ({ pool }) => {
      const { rows } = await pool.query<{ readonly count: number }>(
        'select count(*) as count from app.unfinished_import',
      );
      return rows[0]?.count ?? 0;
    });

  /**
   * Workflows know everything that may be told to them, so a review that looks years overdue in half a history
   * would have been expired.
   */
  const timeHadItsChance = () =>
    withLog(installation.data, ({ pool }) =>
      eventually({ what: 'workflows that know the log' }, async () => {
        const { rows } = await pool.query<{ readonly told: boolean }>(
          `select log_index >= log.log_size() and not exists (
              select from read.signaller_parked where initiative_id not in
                (select initiative_id from app.unfinished_import)) as told
            from read.projection_cursor where name = 'workflow-signaller'`,
        );
        return rows[0]?.told === true || undefined;
      }),
    );

  /** The global order once the queue before it is empty. */
  const order = () =>
    withLog(installation.data, ({ pool }) =>
      eventually({ what: 'an empty queue before the log' }, async () => {
        const { rows } = await pool.query<{
          readonly pending: number;
          readonly size: number;
          readonly events: number;
          readonly indexes: number[];
        }>(`select (select count(*) from log.pending) as pending, size,
              (select count(*) from log.event) as events,
              (select array_agg(log_index::integer order by log_index) from log.log_leaf) as indexes
              from log.log_head`);
        return rows.find(({ pending }) => pending === 0);
      }),
    );

  it(
    'run again, ends as if nothing had happened, with a log without a gap',
    async () => {
      const undisturbed = createMemoryEventStore();
      await runPlan(context, plan, {
        store: undisturbed,
        clock: () => new Date().toISOString(),
        stopped: () => false,
        onProgress: () => undefined,
      });
      const total = await undisturbed.logSize();
      expect(history.lines.length).toBeGreaterThanOrEqual(600);

      await installation.start();
      const cutOff = importing();
      await withLog(installation.data, ({ pool }) =>
        eventually({ what: 'the middle of the import' }, async () => {
          const { rows } = await pool.query('select 1 from log.event offset $1 limit 1', [
            Math.floor(total / 3),
          ]);
          return rows.length > 0 || undefined;
        }),
      );
      await installation.killEverything();
      await expect(cutOff).resolves.toMatchObject({ code: null, stdout: '' });

      await installation.start();
      const survived = await eventCount();
      expect(survived).toBeGreaterThanOrEqual(Math.floor(total / 3));
      expect(survived).toBeLessThan(total);
      await timeHadItsChance();

      const resumed = await importToTheEnd();
      expect(resumed.totals).toMatchObject({
        lines: history.lines.length,
        refused: history.refused,
        notReached: 0,
      });
      expect(resumed.commands.recorded).toBeGreaterThan(0);
      expect(await recorded()).toEqual(await recordedIn(undisturbed));
      const { events, size, indexes } = await order();
      expect([events, size]).toEqual([total, total]);
      expect(indexes).toEqual(Array.from({ length: total }, (_, index) => index));

      expect(await unfinished()).toBe(0);

      const again = await importToTheEnd();
      expect(again).toMatchObject({
        totals: { applied: 0, refused: history.refused },
        commands: { recorded: 0 },
        personsRegistered: 0,
      });
      expect(await eventCount()).toBe(total);
    },
    TIMEOUT_MS,
  );
});
