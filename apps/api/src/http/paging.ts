import { CursorInvalid } from '@tollgate/read-models';
import type { Page } from '@tollgate/read-models';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { listOf } from '../resources/values.js';
import type { CursorCodec } from './cursor.js';
import type { Exchange } from './exchange.js';
import { httpProblem } from './problem.js';
import { pathOf } from './path-of.js';

/** How a list goes on. */
export const pageInfo = z
  .strictObject({ next: z.string().nullable(), hasMore: z.boolean() })
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
  readonly page: { readonly next: string | null; readonly hasMore: boolean };
}

/** What every list of pages takes. */
export interface PageParameters {
  readonly limit?: number;
  readonly cursor?: string;
}

/**
 * Reads one page of a read model under a signed cursor that belongs to this list and filter, and links the next
 * one (RFC 8288).
 *
 * @throws {HttpProblem} 400 for a cursor of another list or filter.
 */
export const pageAnswer = async <Row, Shown>(
  { request, reply }: Exchange,
  cursors: CursorCodec,
  read: {
    readonly parameters: PageParameters;
    readonly rows: (page: {
      limit: number | undefined;
      after: string | undefined;
    }) => Promise<Page<Row>>;
    readonly show: (row: Row) => Shown;
  },
): Promise<PageAnswer<Shown>> => {
  const { limit, cursor } = read.parameters;
  const path = pathOf(request.url);
  const scope = scopeOf(path, request.query);
  const decoded = cursor === undefined ? undefined : cursors.decode(scope, cursor);
  const after = typeof decoded === 'string' ? decoded : undefined;
  const { rows, next } = await read.rows({ limit, after }).catch(refuseCursor);
  const nextCursor = next === null ? null : cursors.encode(scope, next);
  if (nextCursor !== null) {
    reply.header('link', `<${path}?${withCursor(request.query, nextCursor)}>; rel="next"`);
  }
  return {
    data: rows.map(read.show),
    page: { next: nextCursor, hasMore: nextCursor !== null },
  };
};

const refuseCursor = (error: unknown): never => {
  if (error instanceof CursorInvalid) throw httpProblem('malformed-request');
  throw error;
};

// Everything but the place in the list belongs to the scope, so a cursor cannot be moved to another filter.
const NOT_IN_SCOPE: ReadonlySet<string> = new Set(['cursor', 'limit', 'minSequence']);

const scopeOf = (path: string, query: unknown): string => {
  const parameters = parametersOf(query)
    .filter(([name]) => !NOT_IN_SCOPE.has(name))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([path, parameters]))
    .digest('base64url');
};

const withCursor = (query: unknown, cursor: string): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of parametersOf(query)) {
    if (name === 'cursor') continue;
    for (const each of [value].flat()) parameters.append(name, String(each));
  }
  parameters.set('cursor', cursor);
  return parameters.toString();
};

const parametersOf = (query: unknown): [string, unknown][] =>
  typeof query === 'object' && query !== null ? Object.entries(query) : [];
