/** Rows of one page at most. */
export const PAGE_LIMIT_MAX = 200;
const PAGE_LIMIT_DEFAULT = 50;

/** Which page. `after` is the `next` of another page, `before` its `prev`, each taken as it is; never both. */
export interface PageRequest {
  /** Rows, 1 to {@link PAGE_LIMIT_MAX}; 50 when left out. */
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** One page; `next` is null on the last one, `prev` on the first one. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly prev: string | null;
}

/** A page cursor that no page of this query ever gave out. */
export class CursorInvalid extends Error {
  override readonly name = 'CursorInvalid';

  constructor() {
    super('the page cursor was not made by this query');
  }
}

/** The number of rows to give, within bounds whatever was asked. */
export const pageLimit = ({ limit = PAGE_LIMIT_DEFAULT }: Pick<PageRequest, 'limit'>): number =>
  Math.min(Math.max(Math.trunc(limit), 1), PAGE_LIMIT_MAX);

/** A place in an ordered list: a row's value in that order, and the key that breaks ties. */
export interface Place {
  readonly value: string;
  readonly key: string;
  /** Whether a page that goes on from here begins with the row that stands here. */
  readonly inclusive: boolean;
}

const PLACES = { inclusive: 'from', exclusive: 'beyond' } as const;

/** An opaque text for a place of the list with this order. It holds no secret; signing it is the API's business. */
export const encodeCursor = (order: string, { value, key, inclusive }: Place): string =>
  Buffer.from(
    JSON.stringify([order, inclusive ? PLACES.inclusive : PLACES.exclusive, value, key]),
  ).toString('base64url');

/**
 * What {@link encodeCursor} put in, for the same order.
 *
 * @throws {CursorInvalid} for anything else.
 */
export const decodeCursor = (order: string, cursor: string): Place => {
  const [orderGiven, start, value, key, ...rest] = textsIn(cursor);
  const inclusive = start === PLACES.inclusive;
  if (
    orderGiven !== order ||
    (!inclusive && start !== PLACES.exclusive) ||
    value === undefined ||
    key === undefined ||
    rest.length > 0
  ) {
    throw new CursorInvalid();
  }
  return { value, key, inclusive };
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
