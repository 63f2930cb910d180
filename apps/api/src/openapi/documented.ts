import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** What the reference says about one operation. */
export interface OperationText {
  /** Name in generated clients; the method's name when left out. */
  readonly operationId?: string;
  readonly summary: string;
  readonly description?: string;
  /** Schema of a successful answer; it must carry `.meta({ id })`. */
  readonly answer: z.ZodType;
  /** Status of success; 201 for a POST that records, 202 for one whose work goes on afterwards. */
  readonly status?: 200 | 201 | 202;
  /** Given where the operation appends to the log. */
  readonly command?: { readonly ifMatch: 'required' | 'honoured' };
}

/** Documents an operation; what all operations have in common is added in `openapi-document.ts`. */
export const Documented = ({
  operationId,
  summary,
  description,
  answer,
  status = 200,
  command,
}: OperationText): MethodDecorator =>
  applyDecorators(
    ApiOperation({
      summary,
      ...(operationId !== undefined && { operationId }),
      ...(description !== undefined && { description }),
    }),
    ApiResponse({
      status,
      description: DESCRIPTIONS[status],
      content: { 'application/json': { schema: { $ref: schemaReference(answer) } } },
    }),
    ...(command ? commandDocumentation(command, status, answer) : []),
  );

const DESCRIPTIONS = {
  200: 'The resource as it is now',
  201: 'Recorded',
  202: 'Recorded; the work goes on, and the answer tells how far it is',
} as const;

const commandDocumentation = (
  { ifMatch }: { readonly ifMatch: 'required' | 'honoured' },
  status: 200 | 201 | 202,
  answer: z.ZodType,
): readonly MethodDecorator[] => [
  ApiHeader({
    name: 'Idempotency-Key',
    required: status !== 200,
    description: 'Unique for this request; a retry with the same key gets the stored answer',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  }),
  ApiHeader({
    name: 'If-Match',
    required: ifMatch === 'required',
    description: 'ETag of what you looked at',
    schema: { type: 'string' },
  }),
  ApiHeader({
    name: 'Prefer',
    required: false,
    description: '`wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s',
    schema: { type: 'string' },
  }),
  ...(status === 201
    ? [
        ApiResponse({
          status: 200,
          description: 'It was so already: nothing was recorded',
          content: { 'application/json': { schema: { $ref: schemaReference(answer) } } },
        }),
      ]
    : []),
];

/** Where `openapi-document.ts` puts the schema. */
export const schemaReference = (schema: z.ZodType): string => {
  const id = schema.meta()?.id;
  if (id === undefined) throw new TypeError('a documented schema needs .meta({ id })');
  return `#/components/schemas/${id}`;
};
