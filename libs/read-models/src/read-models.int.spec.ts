import type { Follower } from '@tollgate/event-sourcing';
import { followOnce } from '@tollgate/event-sourcing';
import fc from 'fast-check';
import { emailLookup } from './directory/email-lookup.js';
import { findPersonByEmail, listPersons } from './directory/directory.query.js';
import { listHistory } from './decision-history/decision-history.query.js';
import { listInbox } from './inbox/inbox.query.js';
import { listPortfolio } from './portfolio/portfolio.query.js';
import type { ReadModel } from './projection/read-model.js';
import { projectionFollower } from './projection/projection-follower.js';
import { readModelLag } from './projection/read-model-lag.js';
import { readModelDigest, rebuildReadModel } from './projection/rebuild-read-model.js';
import { readModelFollowers, readModels } from './read-models.js';
import type { LogUnderTest } from './testing/log-under-test.js';
import { openLogUnderTest } from './testing/log-under-test.js';
import { people } from './testing/people.js';
import { walk } from './testing/random-walk.js';
import { twoGatesOnly } from './testing/two-gates.js';

const WALKS = fc.sample(fc.array(fc.nat({ max: 100_000 }), { minLength: 60, maxLength: 60 }), {
  numRuns: 6,
  seed: 20_261_123,
});
const NOW = '2027-06-01T00:00:00.000Z';

describe('read models', () => {
  let log: LogUnderTest;
  let models: readonly ReadModel[];
  let followers: readonly Follower[];

  beforeAll(async () => {
    log = await openLogUnderTest();
    const options = { vaultKey: log.vaultKey, templates: twoGatesOnly };
    models = readModels(options);
    followers = readModelFollowers(log.projector, options);
    for (const { stream, events } of people) await log.record(stream, events);
    for (const [index, choices] of WALKS.entries()) {
      await log.record(`ini_${index}`, walk(`ini_${index}`, choices));
    }
    for (const follower of followers) await catchUp(follower);
  });
  afterAll(() => log.close());

  const catchUp = async (follower: Follower): Promise<void> => {
    for (let more = true; more;) {
      more = await followOnce(log.log, follower);
      if (!more) more = (await follower.position()) < (await log.log.logSize());
    }
  };
  const digests = (): Promise<readonly string[]> =>
    Promise.all(models.map((model) => readModelDigest(log.projector, model, 'read')));

  it('show the whole log without lag', async () => {
    const size = await log.log.logSize();
    expect(size).toBeGreaterThan(100);
    expect(await readModelLag(log.projector, log.log, models)).toEqual(
      models.map(({ name }) => ({ model: name, position: size, behind: 0 })),
    );
    const { rows } = await listPortfolio(log.reader, {}, { now: NOW });
    expect(rows.map(({ initiativeId }) => initiativeId).sort()).toEqual(
      WALKS.map((_, index) => `ini_${index}`),
    );
  });

  it('hold the same rows when they are rebuilt from the log', async () => {
    const before = await digests();
    for (const model of models) {
      const report = await rebuildReadModel({ pool: log.projector, reader: log.log, model });
      expect(report).toMatchObject({ entries: await log.log.logSize() });
      expect(report.digest).toBe(report.digestBefore);
    }
    expect(await digests()).toEqual(before);
  });

  it('hold the same rows whatever the batches were', async () => {
    for (const model of models) {
      await log.projector.query('select read.begin_rebuild($1)', [model.name]);
      const follower = projectionFollower(log.projector, model, 'read_next');
      for (let from = 0, size = 1; from < (await log.log.logSize()); size = (size * 7) % 23) {
        const entries = await log.log.readLog(from, size);
        from += entries.length;
        await follower.handle(entries, from);
      }
      expect(await readModelDigest(log.projector, model, 'read_next')).toBe(
        await readModelDigest(log.projector, model, 'read'),
      );
    }
  });

  it('forget a batch whose cursor was not stored, and take it again', async () => {
    const before = await digests();
    const [model] = models;
    if (!model) throw new Error('no model');
    await log.projector.query('select read.begin_rebuild($1)', [model.name]);
    const dying: ReadModel = {
      ...model,
      project: async (entries, into) => {
        await model.project(entries, into);
        await into.client.query('select pg_terminate_backend(pg_backend_pid())');
      },
    };
    const entries = await log.log.readLog(0, 50);
    const dies = projectionFollower(log.projector, dying, 'read_next');
    await expect(dies.handle(entries, entries.length)).rejects.toThrow();
    const follower = projectionFollower(log.projector, model, 'read_next');
    expect(await follower.position()).toBe(0);
    const { rows } = await log.projector.query('select from read_next.portfolio');
    expect(rows).toHaveLength(0);
    await follower.handle(entries, entries.length);
    expect(await follower.position()).toBe(entries.length);
    expect(await digests()).toEqual(before);
  });

  it('take each entry once when two workers follow side by side', async () => {
    const before = await digests();
    for (const model of models) {
      await log.projector.query('select read.begin_rebuild($1)', [model.name]);
      const follower = projectionFollower(log.projector, model, 'read_next');
      const size = await log.log.logSize();
      const work = async (): Promise<void> => {
        for (let from = await follower.position(); from < size; from = await follower.position()) {
          const entries = await log.log.readLog(from, 17);
          await follower.handle(entries, from + entries.length);
        }
      };
      await Promise.all([work(), work(), work()]);
      expect(await readModelDigest(log.projector, model, 'read_next')).toBe(
        await readModelDigest(log.projector, model, 'read'),
      );
    }
    expect(await digests()).toEqual(before);
  });

  it('refuse to swap in tables that are behind the serving ones', async () => {
    await log.projector.query(`select read.begin_rebuild('directory')`);
    await expect(log.projector.query(`select read.finish_rebuild('directory')`)).rejects.toThrow(
      /behind the serving one/,
    );
  });

  it('are changed by the projector alone', async () => {
    await expect(log.reader.query('delete from read.portfolio')).rejects.toThrow(
      /permission denied/,
    );
    await expect(log.projector.query('drop table read.portfolio')).rejects.toThrow(/must be owner/);
  });

  it('never ask an author or a voter for his decision on his own case', async () => {
    const director = { personId: 'per_director', roles: ['product-director'], functions: [] };
    const asks = await listInbox(log.reader, director, { now: NOW, kinds: ['decide'] });
    const owner = { ...director, personId: 'per_owner' };
    const asOwner = await listInbox(log.reader, owner, { now: NOW, kinds: ['decide'] });
    expect(asks.rows.every(({ roles }) => roles.includes('product-director'))).toBe(true);
    expect(asOwner.rows).toEqual([]);
  });

  it('find a person by mail address in any case, and nobody by another key', async () => {
    const found = await findPersonByEmail(log.reader, emailLookup(log.vaultKey), ' Dora@Demo.test');
    expect(found).toMatchObject({ personId: 'per_director', name: 'Dora Director', active: true });
    const otherKey = emailLookup(Buffer.alloc(32));
    expect(await findPersonByEmail(log.reader, otherKey, 'dora@demo.test')).toBeUndefined();
    const left = await findPersonByEmail(log.reader, emailLookup(log.vaultKey), 'leo@demo.test');
    expect(left).toBeUndefined();
  });

  it('page through every list without a gap or a repetition', async () => {
    const whole = (await listPortfolio(log.reader, {}, { now: NOW, limit: 200 })).rows;
    const paged = [];
    for (let after: string | undefined; ;) {
      const page = await listPortfolio(log.reader, {}, { now: NOW, limit: 2, after });
      paged.push(...page.rows);
      if (page.next === null) break;
      after = page.next;
    }
    expect(paged).toEqual(whole);
    const entries = [];
    for (let afterIndex: number | undefined; ;) {
      const page = await listHistory(log.reader, { limit: 37, afterIndex });
      entries.push(...page.rows);
      if (page.nextIndex === null) break;
      afterIndex = page.nextIndex;
    }
    expect(entries.map(({ logIndex }) => logIndex)).toEqual(
      Array.from({ length: await log.log.logSize() }, (_, index) => index),
    );
  });

  it.each([false, true])(
    'page back through the history (newest first: %p)',
    async (newestFirst) => {
      const about = { initiativeId: 'ini_1', newestFirst };
      const whole = await listHistory(log.reader, { ...about, limit: 200 });
      expect(whole).toMatchObject({ prevIndex: null, nextIndex: null });
      const afterIndex = whole.rows.at(-2)?.logIndex;
      const last = await listHistory(log.reader, { ...about, limit: 7, afterIndex });
      expect(last.rows).toEqual(whole.rows.slice(-1));
      const back = [...last.rows];
      for (let beforeIndex = last.prevIndex; beforeIndex !== null;) {
        const page = await listHistory(log.reader, { ...about, limit: 7, beforeIndex });
        expect(page.nextIndex).toBe(page.rows.at(-1)?.logIndex);
        back.unshift(...page.rows);
        beforeIndex = page.prevIndex;
      }
      expect(back).toEqual(whole.rows);
    },
  );

  it('page back through the directory', async () => {
    const whole = (await listPersons(log.reader, {}, { limit: 200 })).rows;
    const first = await listPersons(log.reader, {}, { limit: 1 });
    const second = await listPersons(log.reader, {}, { limit: 1, after: first.next ?? '' });
    expect([...first.rows, ...second.rows]).toEqual(whole);
    expect([first.prev, second.next]).toEqual([null, null]);
    const before = second.prev ?? '';
    expect(await listPersons(log.reader, {}, { limit: 1, before })).toEqual(first);
  });
});
