import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { Brackets } from 'typeorm';
import { readPage } from '../reading/keyset.js';
import type { Page, PageRequest } from '../reading/page.js';
import type { PortfolioOrder, PortfolioRow } from './portfolio.entity.js';
import { PortfolioEntity } from './portfolio.entity.js';

/** What a list may be narrowed to. Values of one member are alternatives, members add up. */
export interface PortfolioFilters {
  readonly initiativeIds?: readonly string[] | undefined;
  readonly phases?: readonly PortfolioRow['phase'][] | undefined;
  readonly gates?: readonly string[] | undefined;
  readonly gateStates?: readonly PortfolioRow['gateState'][] | undefined;
  readonly ownerIds?: readonly string[] | undefined;
  readonly productLines?: readonly string[] | undefined;
  readonly templateIds?: readonly string[] | undefined;
  readonly templateVersions?: readonly number[] | undefined;
  /** True: a decision or a condition is overdue at `now`. */
  readonly overdue?: boolean | undefined;
  readonly proposedAfter?: string | undefined;
  readonly proposedBefore?: string | undefined;
  /** Part of the title or of the external reference, in any case. */
  readonly text?: string | undefined;
}

interface Sort {
  /** Property whose column orders the rows. */
  readonly property: keyof (PortfolioRow & PortfolioOrder);
  /** SQL that turns a cursor's value into one of that column. */
  readonly beyond: string;
  /** What a cursor remembers of the last row. */
  readonly valueOf: (row: PortfolioRow) => string;
}

const INSTANT = 'cast(:value as timestamptz)';

const SORTS = {
  lastActivityAt: {
    property: 'lastActivityAt',
    beyond: INSTANT,
    valueOf: ({ lastActivityAt }) => lastActivityAt,
  },
  enteredStageAt: {
    property: 'enteredStageAt',
    beyond: INSTANT,
    valueOf: ({ enteredStageAt }) => enteredStageAt,
  },
  proposedAt: {
    property: 'proposedAt',
    beyond: INSTANT,
    valueOf: ({ proposedAt }) => proposedAt,
  },
  decisionDueAt: {
    property: 'decisionDueOrder',
    beyond: INSTANT,
    valueOf: ({ decisionDueAt }) => decisionDueAt ?? 'infinity',
  },
  amount: {
    property: 'amountOrder',
    beyond: 'cast(:value as bigint)',
    valueOf: ({ amountMinor }) => String(amountMinor ?? -1),
  },
  score: {
    property: 'scoreOrder',
    beyond: 'cast(:value as integer)',
    valueOf: ({ score }) => String(score ?? -1),
  },
  title: {
    property: 'titleOrder',
    // PostgreSQL folds the case here as it does in the column; JavaScript knows other rules.
    beyond: 'lower(cast(:value as text))',
    valueOf: ({ title }) => title,
  },
} as const satisfies Record<string, Sort>;

/** Fields a list can be sorted by; equal rows follow their initiative id. */
export type PortfolioSort = keyof typeof SORTS;
export const PORTFOLIO_SORTS = [
  'lastActivityAt',
  'enteredStageAt',
  'proposedAt',
  'decisionDueAt',
  'amount',
  'score',
  'title',
] as const satisfies readonly PortfolioSort[];

export interface PortfolioPageRequest extends PageRequest {
  /** `lastActivityAt`, newest first, when left out. */
  readonly sort?: { readonly by: PortfolioSort; readonly descending: boolean } | undefined;
  /** Instant against which promises count as overdue. */
  readonly now: string;
}

/** A row with what depends on the time of asking. */
export interface PortfolioItem extends PortfolioRow {
  readonly decisionOverdue: boolean;
  readonly conditionOverdue: boolean;
}

type Rows = SelectQueryBuilder<PortfolioRow & PortfolioOrder>;

/**
 * Initiatives that match all filters, page by page.
 *
 * @throws {CursorInvalid} for a cursor of another sort.
 */
export const listPortfolio = async (
  reader: DataSource,
  filters: PortfolioFilters,
  page: PortfolioPageRequest,
): Promise<Page<PortfolioItem>> => {
  const { by, descending } = page.sort ?? { by: 'lastActivityAt', descending: true };
  const { property, beyond, valueOf }: Sort = SORTS[by];
  const rows = reader.getRepository(PortfolioEntity).createQueryBuilder('row');
  narrow(rows, filters, page.now);
  const found = await readPage(
    rows,
    {
      order: `${descending ? '-' : ''}${by}`,
      descending,
      by: { column: `row.${property}`, value: beyond },
      key: 'row.initiativeId',
      placeOf: (row) => ({ value: valueOf(row), key: row.initiativeId }),
    },
    page,
  );
  return { ...found, rows: found.rows.map((row) => itemAt(row, page.now)) };
};

/** One initiative as the portfolio shows it; undefined for one that it does not show (yet). */
export const findPortfolioItem = async (
  reader: DataSource,
  initiativeId: string,
  now: string,
): Promise<PortfolioItem | undefined> => {
  const row = await reader.getRepository(PortfolioEntity).findOneBy({ initiativeId });
  return row ? itemAt(row, now) : undefined;
};

const itemAt = (row: PortfolioRow, now: string): PortfolioItem => {
  const conditionOverdue =
    row.nextConditionDueOn !== null && row.nextConditionDueOn < now.slice(0, 10);
  return {
    ...row,
    // An overdue condition blocks from the day it falls due, and no event tells of that day.
    gateState: conditionOverdue && row.gateState === 'ready' ? 'blocked' : row.gateState,
    decisionOverdue: row.decisionDueAt !== null && row.decisionDueAt < now,
    conditionOverdue,
  };
};

const ALTERNATIVES = [
  ['initiativeIds', 'initiativeId'],
  ['phases', 'phase'],
  ['gates', 'gate'],
  ['ownerIds', 'ownerId'],
  ['productLines', 'productLine'],
  ['templateIds', 'templateId'],
  ['templateVersions', 'templateVersion'],
] as const;

const narrow = (rows: Rows, filters: PortfolioFilters, now: string): void => {
  rows.setParameters({ now, today: now.slice(0, 10) });
  for (const [filter, property] of ALTERNATIVES) {
    const values = filters[filter];
    if (values) rows.andWhere(`row.${property} = any (:${filter})`, { [filter]: values });
  }
  if (filters.gateStates) {
    rows.andWhere(`${GATE_STATE_NOW} = any (:gateStates)`, { gateStates: filters.gateStates });
  }
  if (filters.overdue !== undefined) {
    rows.andWhere(`coalesce(${OVERDUE}, false) = :overdue`, { overdue: filters.overdue });
  }
  if (filters.proposedAfter !== undefined) {
    rows.andWhere('row.proposedAt > :proposedAfter', { proposedAfter: filters.proposedAfter });
  }
  if (filters.proposedBefore !== undefined) {
    rows.andWhere('row.proposedAt < :proposedBefore', { proposedBefore: filters.proposedBefore });
  }
  if (filters.text !== undefined) rows.andWhere(containing(filters.text));
};

const OVERDUE = `(row.decisionDueAt < :now or row.nextConditionDueOn < :today)`;
const GATE_STATE_NOW = `case when row.gateState = 'ready' and row.nextConditionDueOn < :today
  then 'blocked' else row.gateState end`;

// position() takes the text as it is; like would have to be taught not to see its wildcards.
const containing = (text: string): Brackets =>
  new Brackets((either) =>
    either
      .where('position(lower(:text) in row.titleOrder) > 0', { text })
      .orWhere('position(lower(:text) in lower(row.externalReference)) > 0', { text }),
  );
