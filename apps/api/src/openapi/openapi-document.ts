import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { VERSION } from '../health/version.js';
import { withBodyExamples } from './examples/attach-examples.js';
import { namedSchemas } from './named-schemas.js';
import { problemResponses } from './problem-responses.js';
import { reachableSchemas, withExamples, withoutExtraMembers } from './schema-walks.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const;

/** Operations that anyone may call. */
const OPEN = /^\/(?:health\/|version$)|^\/api\/v1\/session(?:\/options)?$/;

const DESCRIPTION = `Commands append to the decision log, reads show it. Every request but sign-in has an actor.

Errors are problem details (RFC 9457) with a stable \`code\`; a refused gate carries \`unmet[]\`. Every POST that
appends takes an \`Idempotency-Key\`; \`ETag\` is the version of the initiative.`;

/** The OpenAPI 3.1 description of a running application; deterministic, so that a drift test can compare it. */
export const openapiDocument = (app: INestApplication): OpenAPIObject => {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Tollgate')
    .setDescription(DESCRIPTION)
    .setVersion(VERSION)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addCookieAuth('tollgate-session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (_controller, method) => method,
  });
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => [path, completed(path, item)]),
  );
  const requests = withoutExtraMembers(document.components?.schemas ?? {});
  const schemas = reachableSchemas(paths, { ...requests, ...namedSchemas() });
  return withBodyExamples(
    withExamples({
      ...document,
      servers: [{ url: '/', description: 'This server' }],
      tags: TAGS,
      paths,
      components: { ...document.components, schemas },
    }),
  );
};

const TAGS = [
  { name: 'Session', description: 'Signing in and out' },
  { name: 'Commands', description: 'What appends to the decision log' },
  { name: 'Views', description: 'What reads it' },
  { name: 'Health', description: 'For process supervisors' },
];

const completed = (
  path: string,
  item: OpenAPIObject['paths'][string],
): OpenAPIObject['paths'][string] => {
  const operations: Partial<Record<(typeof METHODS)[number], Operation>> = {};
  for (const method of METHODS) {
    const operation = item[method];
    if (operation) operations[method] = completedOperation(path, method, operation);
  }
  return operations;
};

const completedOperation = (path: string, method: string, operation: Operation): Operation => {
  const isOpen = OPEN.test(path) && method !== 'delete';
  const isCommand = operation.parameters?.some(
    (parameter) => 'name' in parameter && parameter.name === 'Idempotency-Key',
  );
  return {
    ...operation,
    tags: [tagOf(path, isCommand === true)],
    security: isOpen ? [] : [{ session: [] }, { token: [] }],
    responses: { ...operation.responses, ...problemResponses({ path, method, isOpen }) },
  };
};

const tagOf = (path: string, isCommand: boolean): string => {
  if (path.startsWith('/api/v1/session')) return 'Session';
  if (!path.startsWith('/api/v1')) return 'Health';
  return isCommand ? 'Commands' : 'Views';
};
