import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Page, PageRequest, Place } from './page.js';
import { decodeCursor, encodeCursor, pageLimit } from './page.js';
import type { Edge, ReadRows } from './read-around.js';
import { readAround } from './read-around.js';

/** How a list orders its rows. Names of columns are TypeORM's: alias and property. */
export interface Keyset<Row> {
  /** Names order and direction; a cursor of one order is refused by every other. */
  readonly order: string;
  readonly descending: boolean;
  /** Column that orders the rows before their key does, and the SQL that turns `:value` into one of its values. */
  readonly by?: { readonly column: string; readonly value: string } | undefined;
  /** Text column that tells rows with equal values apart. */
  readonly key: string;
  readonly placeOf: (row: Row) => Omit<Place, 'inclusive'>;
}

/**
 * One page of `rows` by keyset: from a row's own values on, so that rows which come and go between two pages
 * neither shift what follows nor show anything twice.
 *
 * @throws {CursorInvalid} for a cursor of another order.
 */
export const readPage = async <Row extends ObjectLiteral>(
  rows: SelectQueryBuilder<Row>,
  keyset: Keyset<Row>,
  page: PageRequest,
): Promise<Page<Row>> => {
  const around = await readAround(
    rowsFrom(rows, keyset),
    { edge: edgeAsked(keyset.order, page), limit: pageLimit(page) },
    {
      placeOf: (row) => ({ ...keyset.placeOf(row), inclusive: false }),
      placeBehind: (place) => ({ ...place, inclusive: !place.inclusive }),
    },
  );
  const cursorOf = (place: Place | null): string | null =>
    place && encodeCursor(keyset.order, place);
  return { rows: around.rows, next: cursorOf(around.next), prev: cursorOf(around.prev) };
};

const edgeAsked = (order: string, { after, before }: PageRequest): Edge<Place> | undefined => {
  if (after !== undefined) return { place: decodeCursor(order, after), direction: 'forwards' };
  if (before !== undefined) return { place: decodeCursor(order, before), direction: 'backwards' };
  return undefined;
};

const rowsFrom =
  <Row extends ObjectLiteral>(
    rows: SelectQueryBuilder<Row>,
    { descending, by, key }: Keyset<Row>,
  ): ReadRows<Row, Place> =>
  ({ from, direction, limit }) => {
    const ascends = descending === (direction === 'backwards');
    const query = rows.clone();
    if (from) {
      const follows = `${ascends ? '>' : '<'}${from.inclusive ? '=' : ''}`;
      const place = by ? `(${by.column}, ${key})` : key;
      const given = by ? `(${by.value}, cast(:key as text))` : 'cast(:key as text)';
      query.andWhere(`${place} ${follows} ${given}`, { value: from.value, key: from.key });
    }
    const order = ascends ? 'ASC' : 'DESC';
    if (by) query.orderBy(by.column, order).addOrderBy(key, order);
    else query.orderBy(key, order);
    return query.limit(limit).getMany();
  };
