/** Rows of one page at most. */
export const PAGE_LIMIT_MAX = 200;
const PAGE_LIMIT_DEFAULT = 50;

/** Which page. `after` is the `next` of the page before, taken as it is. */
export interface PageRequest {
  /** Rows, 1 to {@link PAGE_LIMIT_MAX}; 50 when left out. */
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}

/** One page; `next` is null on the last one. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** A page cursor that no page of this query ever gave out. */
export class CursorInvalid extends Error {
  override readonly name = 'CursorInvalid';

  constructor() {
    super('the page cursor was not made by this query');
  }
}

/** The number of rows to give, within bounds whatever was asked. */
export const pageLimit = ({ limit = PAGE_LIMIT_DEFAULT }: PageRequest): number =>
  Math.min(Math.max(Math.trunc(limit), 1), PAGE_LIMIT_MAX);

/** Where a page ended: its order, the last row's value in it, and the key that breaks ties. */
export interface PageEnd {
  readonly order: string;
  readonly value: string;
  readonly key: string;
}

/** An opaque text for `end`. It holds no secret; signing it is the API's business. */
export const encodeCursor = ({ order, value, key }: PageEnd): string =>
  Buffer.from(JSON.stringify([order, value, key])).toString('base64url');

/**
 * What {@link encodeCursor} put in, for the same order.
 *
 * @throws {CursorInvalid} for anything else.
 */
export const decodeCursor = (cursor: string, order: string): PageEnd => {
  const [orderGiven, value, key, ...rest] = textsIn(cursor);
  if (orderGiven !== order || value === undefined || key === undefined || rest.length > 0) {
    throw new CursorInvalid();
  }
  return { order, value, key };
};

const textsIn = (cursor: string): readonly string[] => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed.every((part) => typeof part === 'string')) return parsed;
  } catch {
    // Not JSON: refused below like every other text we did not make.
  }
  throw new CursorInvalid();
};

/** Cuts the one row more that was read to see whether a next page exists. */
export const pageOf = <Row>(
  rowsAndOneMore: readonly Row[],
  limit: number,
  endOf: (last: Row) => PageEnd,
): Page<Row> => {
  const rows = rowsAndOneMore.slice(0, limit);
  const last = rows.at(-1);
  const next = rowsAndOneMore.length > limit && last ? encodeCursor(endOf(last)) : null;
  return { rows, next };
};
