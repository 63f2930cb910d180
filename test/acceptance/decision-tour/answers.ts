import { z } from 'zod';
import type { ApiAnswer } from '../../support/api-caller.js';

const problem = z.looseObject({
  code: z.string(),
  status: z.int(),
  detail: z.string(),
  facts: z.record(z.string(), z.unknown()).optional(),
  unmet: z.array(z.looseObject({ kind: z.string(), key: z.string(), why: z.string() })).optional(),
});

/** A refusal as the API explains it. */
export type Problem = z.infer<typeof problem>;

/** The body of an answer that did what was asked. @throws Error with the refusal otherwise. */
export const done = (answer: ApiAnswer): unknown => {
  if (answer.status >= 200 && answer.status < 300) return answer.body;
  throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.body)}`);
};

/** The body of an answer that did what was asked, as far as `schema` looks at it. */
export const doneAs = <Schema extends z.ZodType>(
  schema: Schema,
  answer: ApiAnswer,
): z.infer<Schema> => schema.parse(done(answer));

/** The refusal in an answer, which must have this status and code. */
export const refused = (answer: ApiAnswer, status: number, code: string): Problem => {
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status, body: { code } });
  return problem.parse(answer.body);
};
