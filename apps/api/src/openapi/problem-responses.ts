import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { unmet } from '../resources/values.js';
import { schemaReference } from './documented.js';

type Responses = NonNullable<OpenAPIObject['paths'][string]['get']>['responses'];

/** RFC 9457 problem details as this API writes them. */
const problemSchema = z
  .looseObject({
    type: z.string().meta({ description: 'Where this kind of problem is explained' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string().meta({ description: 'Stable; see docs/problems.md' }),
    errors: z.array(z.strictObject({ pointer: z.string(), code: z.string(), message: z.string() })),
    unmet: z.array(unmet).optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
    traceId: z.string(),
  })
  .meta({ id: 'Problem' });

const REASONS: Readonly<Record<number, string>> = {
  400: 'Malformed request',
  401: 'Not signed in',
  403: 'Not permitted, or sent on behalf of another site',
  404: 'No such resource',
  406: 'Only JSON is served',
  409: 'Not possible in the present state',
  412: 'The version has moved on',
  413: 'Body too large',
  415: 'Not JSON in UTF-8',
  422: 'Against a rule; gate refusals carry unmet[]',
  428: 'If-Match is missing',
  429: 'Too many attempts',
  503: 'Out of reach; see Retry-After',
};

/** The refusals an operation can answer with, all of one form. */
export const problemResponses = (operation: {
  readonly path: string;
  readonly method: string;
  readonly isOpen: boolean;
}): Responses => {
  const { path, method, isOpen } = operation;
  const isSignIn = path === '/api/v1/session' && method === 'post';
  const changes = method === 'post' || method === 'patch' || method === 'put';
  const statuses = [
    400,
    404,
    406,
    503,
    ...(isOpen && !isSignIn ? [] : [401]),
    ...(isSignIn ? [429] : []),
    ...(changes || method === 'delete' ? [403] : []),
    ...(changes ? [413, 415] : []),
    ...(changes && !isSignIn ? [409, 412, 422, 428] : []),
  ].sort();
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: REASONS[status] ?? '',
        content: {
          'application/problem+json': { schema: { $ref: schemaReference(problemSchema) } },
        },
      },
    ]),
  );
};
