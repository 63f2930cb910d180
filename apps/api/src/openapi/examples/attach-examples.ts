import type { OpenAPIObject } from '@nestjs/swagger';
import type { Examples } from './example-set.js';
import { initiativeExamples } from './answer-examples.js';
import { directoryExamples } from './directory-examples.js';
import { tellExampleStory } from './example-story.js';
import { problemExampleName, problemExamples } from './problem-examples.js';
import { migrationExamples } from './migration-examples.js';
import { requestExample } from './request-example.js';
import { ruleExamples } from './rule-examples.js';
import { simulationExamples } from './simulation-examples.js';
import { viewExamples } from './view-examples.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Body = Extract<NonNullable<Operation['requestBody']>, { content: unknown }>;
type Content = Body['content'];
type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const;
const PROBLEM = 'Problem';

/**
 * The document with an example on every body: what an operation takes, what it answers, and each way in which it
 * refuses. Each example stands once, under the name of its schema. A body without one is left as it is, and the
 * spec of this folder names it.
 */
export const withBodyExamples = (document: OpenAPIObject): OpenAPIObject => {
  const schemas = document.components?.schemas ?? {};
  const known = knownExamples(document.paths, schemas);
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => [path, withExamplesAt(item, known)]),
  );
  const used = new Set(
    [...JSON.stringify(paths).matchAll(/"#\/components\/examples\/([^"]+)"/g)].map(
      ([, name]) => name,
    ),
  );
  const examples = Object.fromEntries(
    Object.entries(known)
      .filter(([name]) => used.has(name))
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, value]) => [name, { value }]),
  );
  return { ...document, paths, components: { ...document.components, examples } };
};

/** By schema name: bodies of requests from what their members say of themselves, answers from the example story. */
const knownExamples = (paths: OpenAPIObject['paths'], schemas: Schemas): Examples => {
  const story = tellExampleStory();
  const composed = requestSchemas(paths).flatMap((name) => {
    const example = requestExample(schemas[name], schemas);
    return example === undefined ? [] : [[name, example]];
  });
  return {
    ...Object.fromEntries(composed),
    ...initiativeExamples(story),
    ...viewExamples(story),
    ...directoryExamples(),
    ...ruleExamples(),
    ...migrationExamples(story),
    ...simulationExamples(story),
    ...problemExamples(story),
  };
};

const requestSchemas = (paths: OpenAPIObject['paths']): readonly string[] =>
  Object.values(paths).flatMap((item) =>
    METHODS.flatMap((method) => {
      const body = item[method]?.requestBody;
      const content = body && 'content' in body ? Object.values(body.content) : [];
      return content.flatMap(({ schema }) => schemaNameOf(schema) ?? []);
    }),
  );

const withExamplesAt = (
  item: OpenAPIObject['paths'][string],
  known: Examples,
): OpenAPIObject['paths'][string] =>
  Object.fromEntries(
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [[method, withExamplesOf(operation, known)]] : [];
    }),
  );

const withExamplesOf = (operation: Operation, known: Examples): Operation => {
  const { requestBody, responses } = operation;
  return {
    ...operation,
    ...(requestBody &&
      'content' in requestBody && {
        requestBody: { ...requestBody, content: exemplified(requestBody.content, known) },
      }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        response && 'content' in response && response.content
          ? { ...response, content: exemplified(response.content, known, status) }
          : response,
      ]),
    ),
  };
};

const exemplified = (content: Content, known: Examples, status?: string): Content =>
  Object.fromEntries(
    Object.entries(content).map(([type, media]) => {
      const schema = schemaNameOf(media.schema);
      const name = schema === PROBLEM && status !== undefined ? problemExampleName(status) : schema;
      if (name === undefined || !Object.hasOwn(known, name)) return [type, media];
      const example = { $ref: `#/components/examples/${name}` };
      return [type, { ...media, examples: { example } }];
    }),
  );

const schemaNameOf = (schema: Content[string]['schema']): string | undefined =>
  schema && '$ref' in schema ? /^#\/components\/schemas\/(.+)$/.exec(schema.$ref)?.[1] : undefined;
