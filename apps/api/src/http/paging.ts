import { CursorInvalid } from '@tollgate/read-models';
import type { Page } from '@tollgate/read-models';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { listOf } from '../resources/values.js';
import type { CursorCodec } from './cursor.js';
import type { Exchange } from './exchange.js';
import { linkPages } from './page-links.js';
import { httpProblem } from './problem.js';
import { pathOf } from './path-of.js';

/** How a list goes on, and how it went before. */
export const pageInfo = z
  .strictObject({
    next: z
      .string()
      .nullable()
      .meta({ description: 'The `cursor` of the next page; null on the last one' }),
    prev: z
      .string()
      .nullable()
      .meta({ description: 'The `cursor` of the page before; null on the first one' }),
    hasMore: z.boolean().meta({ description: 'Whether there is a next page' }),
  })
  .meta({ id: 'PageInfo' });

/** Schema of a page of `element`. */
export const pageOf = <Schema extends z.ZodType>(
  id: string,
  element: Schema,
): z.ZodObject<
  { data: z.ZodReadonly<z.ZodArray<Schema>>; page: typeof pageInfo },
  z.core.$strict
> => z.strictObject({ data: listOf(element), page: pageInfo }).meta({ id });

export interface PageAnswer<Row> {
  readonly data: readonly Row[];
  readonly page: Readonly<z.infer<typeof pageInfo>>;
}

/** What every list of pages takes. */
export interface PageParameters {
  readonly limit?: number;
  readonly cursor?: string;
}

/** What a cursor holds: a read model's own cursor and the way it leads. */
const cursorContent = z.union([
  z.strictObject({ after: z.string() }),
  z.strictObject({ before: z.string() }),
]);
type CursorContent = Readonly<z.infer<typeof cursorContent>>;

/** A page of a read model, as it is asked for. */
export interface PageAsked {
  readonly limit: number | undefined;
  readonly after?: string;
  readonly before?: string;
}

/**
 * Reads one page of a read model under a signed cursor that belongs to this list and filter, and links its
 * neighbours (RFC 8288).
 *
 * @throws {HttpProblem} 400 for a cursor of another list or filter.
 */
export const pageAnswer = async <Row, Shown>(
  { request, reply }: Exchange,
  cursors: CursorCodec,
  read: {
    readonly parameters: PageParameters;
    readonly rows: (page: PageAsked) => Promise<Page<Row>>;
    readonly show: (row: Row) => Shown;
  },
): Promise<PageAnswer<Shown>> => {
  const { limit, cursor } = read.parameters;
  const scope = scopeOf(pathOf(request.url), request.query);
  const place = cursor === undefined ? undefined : placeIn(cursors.decode(scope, cursor));
  const { rows, next, prev } = await read.rows({ limit, ...place }).catch(refuseCursor);
  const cursorTo = (content: CursorContent | null): string | null =>
    content && cursors.encode(scope, content);
  const page = {
    next: cursorTo(next === null ? null : { after: next }),
    prev: cursorTo(prev === null ? null : { before: prev }),
    hasMore: next !== null,
  };
  linkPages(request, reply, {
    next: page.next === null ? null : { cursor: page.next },
    prev: page.prev === null ? null : { cursor: page.prev },
  });
  return { data: rows.map(read.show), page };
};

const placeIn = (content: unknown): CursorContent => {
  const place = cursorContent.safeParse(content);
  // Signed by us and yet unknown: given out by another release.
  return place.success ? place.data : refuseCursor(new CursorInvalid());
};

const refuseCursor = (error: unknown): never => {
  if (error instanceof CursorInvalid) throw httpProblem('malformed-request');
  throw error;
};

// What picks and orders the rows belongs to the scope, so a cursor cannot be moved to another filter.
const NOT_IN_SCOPE: ReadonlySet<string> = new Set(['cursor', 'limit', 'minSequence']);

const scopeOf = (path: string, query: unknown): string => {
  const parameters =
    typeof query === 'object' && query !== null
      ? Object.entries(query)
          .filter(([name]) => !NOT_IN_SCOPE.has(name))
          .sort(([left], [right]) => (left < right ? -1 : 1))
      : [];
  return createHash('sha256')
    .update(JSON.stringify([path, parameters]))
    .digest('base64url');
};
