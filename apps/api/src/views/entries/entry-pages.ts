import { z } from 'zod';
import { httpProblem } from '../../http/problem.js';

/** How a list of log entries goes on: by log sequence, which everybody may know and nothing can shift. */
export const entryPageInfo = z
  .strictObject({
    next: z.int().nullable().meta({ description: 'The `after` of the next page' }),
    prev: z.int().nullable().meta({ description: 'The `before` of the page before' }),
    hasMore: z.boolean().meta({ description: 'Whether there is a next page now' }),
  })
  .meta({ id: 'EntryPageInfo' });

/** @throws {HttpProblem} 400 when a page is asked to go both ways. */
export const refuseBothWays = (asked: {
  readonly after?: number;
  readonly before?: number;
}): void => {
  if (asked.after === undefined || asked.before === undefined) return;
  throw httpProblem('malformed-request', {
    detail: 'A page goes on after a sequence or before one, not both.',
    errors: [{ pointer: 'query:before', code: 'bothWays', message: 'stands beside after' }],
  });
};
