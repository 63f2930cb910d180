import type { ActingDelegation } from '@tollgate/lifecycle';
import type { DataSource } from 'typeorm';
import { Brackets } from 'typeorm';
import type { PortfolioRow } from '../portfolio/portfolio.entity.js';
import { PortfolioEntity } from '../portfolio/portfolio.entity.js';
import { readPage } from '../reading/keyset.js';
import type { Page, PageRequest } from '../reading/page.js';
import { askedOfPrincipal, principalOf } from './lent-asks.js';
import type { AskKind, InboxAsk, InboxOrder } from './inbox-ask.entity.js';
import { InboxAskEntity } from './inbox-ask.entity.js';

/** Whose inbox: a person with the roles and functions of this moment. */
export interface InboxPerson {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly functions: readonly string[];
  /** His other accounts: what one of them may not do, none of them may. */
  readonly accounts?: readonly string[] | undefined;
  /** Rights to vote that others have lent to him. */
  readonly lent?: readonly ActingDelegation[] | undefined;
}

export interface InboxPageRequest extends PageRequest {
  readonly kinds?: readonly AskKind[] | undefined;
  readonly initiativeId?: string | undefined;
  /** Instant against which an ask counts as overdue. */
  readonly now: string;
}

/** An ask with what a row of the inbox shows of its initiative. */
export interface InboxItem extends InboxAsk {
  readonly overdue: boolean;
  /** In whose place the person would vote; null where it waits for himself. */
  readonly onBehalfOf: string | null;
  readonly initiative: Pick<
    PortfolioRow,
    'title' | 'ownerId' | 'productLine' | 'phase' | 'gateTitle' | 'amountMinor' | 'currency'
  >;
}

/**
 * What waits for a person: asks addressed to him, to a role he holds or to a function he belongs to, and votes
 * asked of somebody who lent him the right, except those that he of all people may not do (an author does not decide his own case). Soonest due first, asks
 * without a date last.
 *
 * @throws {CursorInvalid} for a cursor of another list.
 */
export const listInbox = async (
  reader: DataSource,
  person: InboxPerson,
  page: InboxPageRequest,
): Promise<Page<InboxItem>> => {
  const asks = asksFor(reader, person, page);
  asks.innerJoinAndMapOne('ask.initiative', PortfolioEntity.options.name, 'initiative', OF_ASK);
  const found = await readPage(
    asks,
    {
      order: 'due',
      descending: false,
      by: { column: 'ask.dueOrder', value: 'cast(:value as timestamptz)' },
      key: 'ask.askId',
      placeOf: ({ dueAt, askId }) => ({ value: dueAt ?? 'infinity', key: askId }),
    },
    page,
  );
  return { ...found, rows: found.rows.map((row) => itemAt(row, person, page.now)) };
};

/** How many asks wait for a person, by kind; for the badge. */
export const countInbox = async (
  reader: DataSource,
  person: InboxPerson,
): Promise<Readonly<Record<AskKind, number>>> => {
  const counts = await asksFor(reader, person, {})
    .innerJoin(PortfolioEntity.options.name, 'initiative', OF_ASK)
    .select('ask.kind', 'kind')
    .addSelect('count(*)::integer', 'count')
    .groupBy('ask.kind')
    .getRawMany<{ readonly kind: AskKind; readonly count: number }>();
  const none = {
    decide: 0,
    work: 0,
    condition: 0,
    checklist: 0,
    verification: 0,
    waiver: 0,
    breakGlass: 0,
  };
  return { ...none, ...Object.fromEntries(counts.map(({ kind, count }) => [kind, count])) };
};

const OF_ASK = 'initiative.initiativeId = ask.initiativeId';

type Asked = InboxAsk & InboxOrder & { readonly initiative?: PortfolioRow };

const asksFor = (
  reader: DataSource,
  { personId, roles, functions, accounts = [], lent = [] }: InboxPerson,
  { kinds, initiativeId }: Pick<InboxPageRequest, 'kinds' | 'initiativeId'>,
) => {
  const asks = reader
    .getRepository<Asked>(InboxAskEntity)
    .createQueryBuilder('ask')
    .where(
      new Brackets((addressed) => {
        addressed
          .where('ask.persons && cast(:persons as text[])')
          .orWhere('ask.roles && cast(:roles as text[])')
          .orWhere('ask.functions && cast(:functions as text[])');
        lent.forEach((each, index) => addressed.orWhere(askedOfPrincipal(each, index)));
      }),
    )
    .andWhere('not (ask.excluded && cast(:human as text[]))')
    .setParameters({ persons: [personId], human: [personId, ...accounts], roles, functions });
  if (kinds) asks.andWhere('ask.kind = any (:kinds)', { kinds });
  if (initiativeId !== undefined) {
    asks.andWhere('ask.initiativeId = :initiativeId', { initiativeId });
  }
  return asks;
};

const itemAt = ({ initiative, ...ask }: Asked, person: InboxPerson, now: string): InboxItem => {
  if (!initiative) throw new Error(`ask ${ask.askId} has no initiative in the portfolio`);
  const { title, ownerId, productLine, phase, gateTitle, amountMinor, currency } = initiative;
  return {
    ...ask,
    overdue: ask.dueAt !== null && ask.dueAt < now,
    onBehalfOf: principalOf(ask, person),
    initiative: { title, ownerId, productLine, phase, gateTitle, amountMinor, currency },
  };
};
