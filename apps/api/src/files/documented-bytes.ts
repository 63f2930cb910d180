import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { schemaReference } from '../openapi/documented.js';

/** The bytes of a file in the description of the API. */
const bytesSchema = z.string().meta({ id: 'FileBytes', description: 'The bytes of a file' });

const BINARY = 'application/octet-stream';

/** Documents an operation whose body is a file. */
export const TakesFile = (): MethodDecorator =>
  applyDecorators(
    ApiConsumes(BINARY),
    ApiBody({ required: true, schema: { $ref: schemaReference(bytesSchema) } }),
    ApiHeader({
      name: 'Content-Disposition',
      required: true,
      description: 'Name of the file (RFC 6266), e.g. `attachment; filename="Notes.pdf"`',
      schema: { type: 'string' },
    }),
    ApiHeader({
      name: 'Content-Digest',
      required: false,
      description: '`sha-256=:<base64>:` (RFC 9530); a body with another hash is refused',
      schema: { type: 'string' },
    }),
  );

/** Documents an operation that answers with a file, always to be saved and never to be shown. */
export const AnswersWithFile = (summary: string): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary }),
    ApiResponse({
      status: 200,
      description: 'The file, as an attachment',
      content: { [BINARY]: { schema: { $ref: schemaReference(bytesSchema) } } },
    }),
  );
