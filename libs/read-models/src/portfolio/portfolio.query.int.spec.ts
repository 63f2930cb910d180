import { followOnce } from '@tollgate/event-sourcing';
import fc from 'fast-check';
import { readModelFollowers } from '../read-models.js';
import { CursorInvalid } from '../reading/page.js';
import type { LogUnderTest } from '../testing/log-under-test.js';
import { openLogUnderTest } from '../testing/log-under-test.js';
import { walk } from '../testing/random-walk.js';
import { twoGatesOnly } from '../testing/two-gates.js';
import type { PortfolioFilters, PortfolioItem } from './portfolio.query.js';
import { PORTFOLIO_SORTS, findPortfolioItem, listPortfolio } from './portfolio.query.js';

const NOW = '2026-08-01T00:00:00.000Z';
const COUNT = 12;

describe('the portfolio', () => {
  let log: LogUnderTest;
  let whole: readonly PortfolioItem[];

  beforeAll(async () => {
    log = await openLogUnderTest();
    const walks = fc.sample(fc.array(fc.nat({ max: 99_999 }), { minLength: 25, maxLength: 25 }), {
      numRuns: COUNT,
      seed: 42,
    });
    for (const [index, choices] of walks.entries()) {
      await log.record(`ini_${index}`, walk(`ini_${index}`, choices));
    }
    const options = { vaultKey: log.vaultKey, templates: twoGatesOnly };
    for (const follower of readModelFollowers(log.projector, options)) {
      while (await followOnce(log.log, follower));
    }
    whole = (await listPortfolio(log.reader, {}, { now: NOW })).rows;
  });
  afterAll(() => log.close());

  const idsOf = (rows: readonly PortfolioItem[]): readonly string[] =>
    rows.map(({ initiativeId }) => initiativeId);
  const idsWhere = (holds: (item: PortfolioItem) => boolean): readonly string[] =>
    idsOf(whole.filter(holds));

  it.each(
    PORTFOLIO_SORTS.flatMap((by) => [
      { by, descending: true },
      { by, descending: false },
    ]),
  )(
    'pages by $by (descending: $descending) through every row once, there and back, with missing values last or first',
    async (sort) => {
      const paged: PortfolioItem[] = [];
      let lastPrev: string | null = null;
      for (let after: string | undefined; ;) {
        const page = await listPortfolio(log.reader, {}, { now: NOW, sort, limit: 5, after });
        paged.push(...page.rows);
        lastPrev = page.prev;
        if (page.next === null) break;
        after = page.next;
      }
      const once = await listPortfolio(log.reader, {}, { now: NOW, sort, limit: 200 });
      expect(paged).toEqual(once.rows);
      expect(once).toMatchObject({ next: null, prev: null });
      expect(idsOf(paged).toSorted()).toEqual(idsOf(whole).toSorted());
      const back: PortfolioItem[] = [];
      for (let before = lastPrev; before !== null;) {
        const page = await listPortfolio(log.reader, {}, { now: NOW, sort, limit: 5, before });
        back.unshift(...page.rows);
        before = page.prev;
      }
      expect(back).toEqual(paged.slice(0, 10));
    },
  );

  it('refuses the cursor of another sort', async () => {
    const byTitle = { by: 'title', descending: false } as const;
    const { next } = await listPortfolio(log.reader, {}, { now: NOW, sort: byTitle, limit: 2 });
    const other = { now: NOW, sort: { by: 'amount', descending: false } as const };
    await expect(listPortfolio(log.reader, {}, { ...other, after: next ?? '' })).rejects.toThrow(
      CursorInvalid,
    );
  });

  const FILTERS: readonly (readonly [PortfolioFilters, (item: PortfolioItem) => boolean])[] = [
    [
      { initiativeIds: ['ini_3', 'ini_5', 'nobody'] },
      ({ initiativeId }) => /_[35]$/.test(initiativeId),
    ],
    [{ phases: ['inStage'] }, ({ phase }) => phase === 'inStage'],
    [{ phases: ['killed', 'onHold'] }, ({ phase }) => phase === 'killed' || phase === 'onHold'],
    [{ gates: ['last'] }, ({ gate }) => gate === 'last'],
    [
      { gateStates: ['blocked', 'inReview'] },
      ({ gateState }) => /blocked|inReview/.test(gateState),
    ],
    [{ gateStates: ['ready'] }, ({ gateState }) => gateState === 'ready'],
    [{ overdue: true }, (item) => item.decisionOverdue || item.conditionOverdue],
    [{ overdue: false }, (item) => !item.decisionOverdue && !item.conditionOverdue],
    [{ ownerIds: ['per_owner'], productLines: ['Home'], templateIds: ['two-gates'] }, () => true],
    [{ ownerIds: ['per_nobody'] }, () => false],
    [{ text: 'INITIATIVE INI_1' }, ({ title }) => title.includes('ini_1')],
    [{ text: '%' }, () => false],
    [{ text: `'; drop table read.portfolio; --` }, () => false],
    [{ proposedAfter: '2026-01-05T08:59:59.999Z' }, () => true],
    [{ proposedBefore: '2026-01-05T09:00:00.000Z' }, () => false],
  ];

  it.each(FILTERS)('narrows to %j', async (filters, holds) => {
    const { rows } = await listPortfolio(log.reader, filters, { now: NOW });
    expect(idsOf(rows)).toEqual(idsWhere(holds));
  });

  it('is varied enough for its filters to tell rows apart', () => {
    expect(whole).toHaveLength(COUNT);
    expect(new Set(whole.map(({ phase }) => phase)).size).toBeGreaterThan(1);
    expect(new Set(whole.map(({ gateState }) => gateState)).size).toBeGreaterThan(2);
    expect(whole.some(({ amountMinor }) => amountMinor === null)).toBe(true);
    expect(whole.some(({ amountMinor }) => amountMinor !== null)).toBe(true);
  });

  it('finds one initiative, and none that it does not know', async () => {
    expect(await findPortfolioItem(log.reader, 'ini_3', NOW)).toEqual(
      whole.find(({ initiativeId }) => initiativeId === 'ini_3'),
    );
    expect(await findPortfolioItem(log.reader, 'ini_none', NOW)).toBeUndefined();
  });
});
