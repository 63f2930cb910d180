import type { ValidateFunction } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenAPIObject } from '@nestjs/swagger';
import { describeApi } from '../../describe-api.js';
import { lifecycleTemplateSchema } from '@tollgate/lifecycle';

interface Body {
  readonly of: string;
  readonly schema: string | undefined;
  readonly example: unknown;
}

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Content = Extract<NonNullable<Operation['requestBody']>, { content: unknown }>['content'];

const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const;

describe('the examples of the API', () => {
  let document: OpenAPIObject;
  let bodies: readonly Body[];
  let validatorOf: (schema: string) => ValidateFunction;

  beforeAll(async () => {
    document = JSON.parse(JSON.stringify(await describeApi()));
    bodies = bodiesOf(document);
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema(document, 'openapi');
    validatorOf = (schema) => ajv.compile({ $ref: `openapi${schema}` });
  });

  it('stand on every body: what an operation takes, answers and refuses with', () => {
    expect(bodies.length).toBeGreaterThan(300);
    const without = bodies.filter(({ example }) => example === undefined).map(({ of }) => of);
    expect(without).toEqual([]);
  });

  it('are valid under the schemas that they illustrate', () => {
    const seen = new Set<unknown>();
    const faults = bodies.flatMap(({ of, schema, example }): readonly string[] => {
      if (schema === undefined) return [`${of} has no named schema`];
      if (example === undefined || seen.has(example)) return [];
      seen.add(example);
      const validate = validatorOf(schema);
      if (validate(example)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${schema}: ${instancePath} ${message} ${JSON.stringify(params)}`,
      );
    });
    expect(faults).toEqual([]);
  });

  it('are noticed when they do not match', () => {
    const vote = validatorOf('#/components/schemas/CastVoteRequest');
    const example = bodies.find(({ of }) => of === 'castVote takes')?.example;
    expect(vote(example)).toBe(true);
    for (const wrong of [{ choice: 'perhaps' }, { submission: '1' }, { surprise: true }]) {
      expect(vote(Object.assign({}, example, wrong))).toBe(false);
    }
  });

  it('come from the code that makes every answer', () => {
    const exampleOf = (name: string): unknown => {
      const found = document.components?.examples?.[name];
      return found && 'value' in found ? found.value : undefined;
    };
    const gate = exampleOf('Gate');
    expect(gate).toMatchObject({ submissions: [{ submission: 1 }, { submission: 2 }] });
    expect(exampleOf('Problem422')).toMatchObject({ code: 'gate-not-ready', status: 422 });
    expect(exampleOf('SubmissionDiff')).toMatchObject({ facts: [{ fact: 'goal' }] });
    const { hash, ...template } = Object.assign({ hash: '' }, exampleOf('Template'));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(lifecycleTemplateSchema.safeParse(template).success).toBe(true);
  });
});

const bodiesOf = ({ paths, components }: OpenAPIObject): readonly Body[] => {
  const bodies = (content: Content, of: string): readonly Body[] =>
    Object.values(content).map(({ schema, examples }) => {
      const named = examples?.['example'];
      const name = named && '$ref' in named ? named.$ref.split('/').at(-1) : undefined;
      const held = name === undefined ? undefined : components?.examples?.[name];
      return {
        of,
        schema: schema && '$ref' in schema ? schema.$ref : undefined,
        example: held && 'value' in held ? held.value : undefined,
      };
    });
  return Object.values(paths).flatMap((item) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const { operationId = '', requestBody, responses } = operation;
      const takes = requestBody && 'content' in requestBody ? requestBody.content : {};
      const answers = Object.entries(responses).flatMap(([status, response]) =>
        response && 'content' in response
          ? bodies(response.content ?? {}, `${operationId} answers ${status}`)
          : [],
      );
      return [...bodies(takes, `${operationId} takes`), ...answers];
    }),
  );
};
