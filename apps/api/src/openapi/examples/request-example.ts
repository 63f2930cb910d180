import type { OpenAPIObject } from '@nestjs/swagger';
import { dario } from './example-people.js';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Schema = Readonly<Record<string, unknown>>;

const REFERENCE = /^#\/components\/schemas\/(.+)$/;
const PERSON_PATTERN = '^per_[0-9a-f]{32}$';
const DIGEST_PATTERN = '^[0-9a-f]{64}$';

/**
 * A body for a request class, from the examples that stand beside its members: those that are required, and those
 * that may be left out and have an example. Undefined members have none, so the check of all examples names them.
 */
export const requestExample = (schema: unknown, schemas: Schemas): unknown => {
  if (!isSchema(schema)) return undefined;
  const own: unknown = Array.isArray(schema['examples']) ? schema['examples'][0] : undefined;
  return own ?? schema['example'] ?? composed(schema, schemas);
};

const composed = (schema: Schema, schemas: Schemas): unknown => {
  const referred = referredBy(schema);
  if (referred !== undefined) return requestExample(schemas[referred], schemas);
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  switch (schema['type']) {
    case 'object':
      return members(schema, schemas);
    case 'array': {
      const element = requestExample(schema['items'], schemas);
      return element === undefined ? undefined : [element];
    }
    case 'boolean':
      return true;
    case 'string':
      return wellKnownText(schema);
    default:
      return undefined;
  }
};

const members = (schema: Schema, schemas: Schemas): unknown => {
  const { properties, required } = schema;
  if (!isSchema(properties)) return undefined;
  const names: readonly unknown[] = Array.isArray(required) ? required : [];
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, property]) => {
      if (!names.includes(name) && !hasExample(property)) return [];
      const example = requestExample(property, schemas);
      return example === undefined ? [] : [[name, example]];
    }),
  );
};

/** Texts that one knows by their form: nobody should have to repeat an example of a person id. */
const wellKnownText = ({ pattern, format }: Schema): string | undefined => {
  if (pattern === PERSON_PATTERN) return dario.personId;
  if (pattern === DIGEST_PATTERN)
    return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  if (format === 'date') return '2027-01-31';
  return undefined;
};

const hasExample = (schema: unknown): boolean =>
  isSchema(schema) && ('examples' in schema || 'example' in schema);

const referredBy = (schema: Schema): string | undefined => {
  const all: readonly unknown[] = Array.isArray(schema['allOf']) ? schema['allOf'] : [];
  const [only] = all;
  const reference = schema['$ref'] ?? (isSchema(only) ? only['$ref'] : undefined);
  return typeof reference === 'string' ? REFERENCE.exec(reference)?.[1] : undefined;
};

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
