import type { LightMyRequestResponse } from 'fastify';
import type { z } from 'zod';

/** The body of a successful answer, exactly of its documented form. */
export const answerOf = <Schema extends z.ZodType>(
  schema: Schema,
  answer: LightMyRequestResponse,
): z.infer<Schema> => {
  const parsed = schema.safeParse(answer.json());
  // The body explains itself when the form is wrong, e.g. because it is a refusal.
  if (!parsed.success)
    expect({ body: answer.json(), issues: parsed.error.issues }).toBe('as documented');
  return schema.parse(answer.json());
};

/** Status and code of a refusal, which must be a problem document. */
export const refusalOf = (answer: LightMyRequestResponse): { status: number; code: string } => {
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const { code, status, traceId, type, instance } = answer.json();
  expect({ type, status }).toEqual({ type: `/api/problems/${code}`, status: answer.statusCode });
  expect(answer.headers['traceparent']).toContain(traceId);
  expect(typeof instance).toBe('string');
  return { status: answer.statusCode, code };
};

/** Where a Link header (RFC 8288) leads for one relation; undefined where it names none. */
export const linkOf = (
  answer: LightMyRequestResponse,
  relation: 'next' | 'prev',
): string | undefined =>
  [...String(answer.headers['link'] ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)].find(
    ([, , named]) => named === relation,
  )?.[1];
