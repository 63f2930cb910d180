import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** Request classes refuse members they do not know; their schemas have to say so too. */
export const withoutExtraMembers = (schemas: Schemas): Schemas =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      'type' in schema && schema.type === 'object'
        ? { ...schema, additionalProperties: false }
        : schema,
    ]),
  );

/** The schemas that `root` refers to, directly or through others, in alphabetical order. */
export const reachableSchemas = (root: unknown, schemas: Schemas): Schemas => {
  const reached = new Set<string>();
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    for (const name of referencesIn(waiting.pop())) {
      if (reached.has(name)) continue;
      reached.add(name);
      waiting.push(schemas[name]);
    }
  }
  return Object.fromEntries(
    [...reached].sort().flatMap((name) => {
      const schema = schemas[name];
      return schema ? [[name, schema]] : [];
    }),
  );
};

const referencesIn = (value: unknown): readonly string[] =>
  [...JSON.stringify(value ?? null).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].flatMap(
    ([, name]) => (name === undefined ? [] : [name]),
  );

/** In OpenAPI 3.1 a schema is JSON Schema, which knows `examples` and not `example`. */
export const withExamples = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_name, member: unknown) => {
    if (typeof member !== 'object' || member === null || !isSchemaWithExample(member))
      return member;
    const { example, ...schema } = member;
    return { ...schema, examples: [example] };
  });

const isSchemaWithExample = (member: object): member is { readonly example: unknown } =>
  'example' in member && ('type' in member || '$ref' in member || 'allOf' in member);
