import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** Every schema that carries `.meta({ id })`, as components of OpenAPI 3.1, which is JSON Schema 2020-12. */
export const namedSchemas = (): Schemas => {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'output',
    override: ({ jsonSchema }) => {
      // Bounds of a double, the calendar as a pattern and "read only" say nothing more about an answer.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      delete jsonSchema.readOnly;
      if (jsonSchema.format === 'date-time' || jsonSchema.format === 'date')
        delete jsonSchema.pattern;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([id, schema]) => [id, asComponent(schema)]),
  );
};

// A component's name and dialect are the document's business.
const NOT_OF_A_COMPONENT: ReadonlySet<string> = new Set(['$schema', '$id', 'id']);

const asComponent = (schema: object): Schemas[string] =>
  Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => !NOT_OF_A_COMPONENT.has(keyword)),
  );
