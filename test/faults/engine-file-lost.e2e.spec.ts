import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type ApiCaller, signIn } from '../support/api-caller.js';
import { eventually } from '../support/eventually.js';
import { longDeferred } from '../support/made-up-history.js';
import { caughtUpProcess, nextQuestion, readProcess } from '../support/process-report.js';
import { ProductInstallation } from '../support/product-installation.js';
import { readWholeLog } from '../support/whole-log.js';

const TIMEOUT_MS = 240_000;
const MAPPING = path.resolve(
  __dirname,
  '../../libs/history-import/mappings/kubernetes-enhancements.mapping.json',
);

const listed = z.object({ data: z.array(z.object({ id: z.string(), phase: z.string() })) });
const rehydrated = z.object({ renewed: z.int(), closed: z.int(), importing: z.int() });

/** Longer than the test: a timer of the demo that comes meanwhile would change what is compared. */
const STEADY_MS = 600_000;

const isOpen = (phase: string): boolean => phase === 'inStage' || phase === 'onHold';

describe('Temporal’s database file, deleted while everything is down', () => {
  let installation: ProductInstallation;
  let operator: ApiCaller;

  beforeAll(async () => {
    installation = await ProductInstallation.create({ demo: true });
    operator = await signIn(await installation.start(), 'paula.pm@demo.test');
  }, TIMEOUT_MS);

  afterAll(() => installation?.remove(), TIMEOUT_MS);

  const initiatives = async () =>
    listed.parse((await operator.get('/initiatives?limit=200')).body).data;

  const rehydrate = async () => {
    const { code, stdout, stderr } = await installation.command('rehydrate', '--json');
    expect([code, stderr]).toEqual([0, '']);
    return rehydrated.parse(JSON.parse(stdout));
  };

  /** What the runs wait for, by initiative; a run that is not there has no place in it. */
  const whatRunsWaitFor = async (ids: readonly string[]) => {
    const reports = await Promise.all(ids.map((id) => caughtUpProcess(operator, id)));
    return reports.map((report, index) => ({
      ...{ id: ids[index], status: report.run?.status, waitingFor: report.run?.waitingFor },
      nextQuestion: nextQuestion(report),
    }));
  };

  const withoutTimerSoon = async (ids: readonly string[]): Promise<readonly string[]> => {
    const reports = await Promise.all(ids.map((id) => caughtUpProcess(operator, id)));
    return ids.filter((_, index) => {
      const next = reports[index]?.timers[0];
      return next === undefined || Date.parse(next.dueAt) > Date.now() + STEADY_MS;
    });
  };

  const deleteEngineFile = async (): Promise<void> => {
    const files = (await readdir(installation.data)).filter((name) =>
      name.startsWith('temporal.db'),
    );
    expect(files).toContain('temporal.db');
    for (const name of files) await rm(path.join(installation.data, name));
  };

  /** Puts an initiative on hold until a day of last year, for which time has not asked yet. */
  const importOverdueHold = async (): Promise<string> => {
    const known = new Set((await initiatives()).map(({ id }) => id));
    const file = path.join(installation.directory, 'deferred.jsonl');
    await writeFile(file, `${longDeferred(1).join('\n')}\n`);
    const { code } = await installation.command('import', 'history', '--mapping', MAPPING, file);
    expect(code).toBe(0);
    return eventually({ what: 'the deferred proposal in the list' }, async () => {
      const fresh = (await initiatives()).find(({ id }) => !known.has(id));
      return fresh?.phase === 'onHold' ? fresh.id : undefined;
    });
  };

  const wakeUpsOf = async (id: string) =>
    (await readWholeLog(operator)).filter(
      ({ stream, type, data }) =>
        stream === id && type === 'StageEntered' && data['because'] === 'heldUntilDate',
    );

  it(
    'is replaced from the log: each open initiative waits again for what it waited for',
    async () => {
      const all = await initiatives();
      const open = all.filter(({ phase }) => isOpen(phase)).map(({ id }) => id);
      const steady = await withoutTimerSoon(open);
      const closed = all.filter(({ phase }) => !isOpen(phase)).map(({ id }) => id);
      expect(steady.length).toBeGreaterThan(15);
      expect(closed.length).toBeGreaterThan(2);
      const before = await whatRunsWaitFor(steady);
      expect(before.filter(({ nextQuestion: next }) => next !== null).length).toBeGreaterThan(5);

      const overdue = await importOverdueHold();
      await installation.killEverything();
      await deleteEngineFile();
      await installation.start();
      for (const id of open) expect((await readProcess(operator, id)).run).toBeNull();

      const report = await rehydrate();
      expect(report).toEqual({ renewed: open.length + 1, closed: closed.length, importing: 0 });
      for (const id of open) await caughtUpProcess(operator, id);
      expect(await whatRunsWaitFor(steady)).toEqual(before);
      for (const id of closed) expect((await readProcess(operator, id)).run).toBeNull();

      const woken = await eventually({ what: 'the end of the overdue hold' }, async () => {
        const wakeUps = await wakeUpsOf(overdue);
        return wakeUps.length > 0 ? wakeUps : undefined;
      });
      expect(woken).toHaveLength(1);

      await rehydrate();
      expect(await whatRunsWaitFor(steady)).toEqual(before);
      expect(nextQuestion(await caughtUpProcess(operator, overdue))).toBeNull();
      expect(await wakeUpsOf(overdue)).toHaveLength(1);
    },
    TIMEOUT_MS,
  );
});
