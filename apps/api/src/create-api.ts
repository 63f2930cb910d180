import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RuleBook } from '@tollgate/rule-book';
import type { ApiParts } from './api-parts.js';
import { ApiModule } from './api.module.js';
import { ReferencePage } from './docs/reference-page.js';
import { acceptFileStreams } from './files/file-stream.js';
import { ReadinessGate } from './health/readiness-gate.js';
import { AccessGuard } from './http/access.js';
import { DtoPipe } from './http/dto.pipe.js';
import { acceptOnlyStrictJson } from './http/json-body.js';
import { ProblemFilter } from './http/problem.filter.js';
import { watchRequests } from './http/request-hooks.js';
import { RouteTable } from './http/route-table.js';
import { createServer } from './http/server.js';
import { WebApp } from './http/web-app.js';
import { openapiDocument } from './openapi/openapi-document.js';
import { createRuleBook } from './rules/open-rules.js';
import { providersOf } from './providers.js';
import { Sessions } from './session/sessions.js';

/** The API before it listens, and the gate that says whether it takes requests. */
export interface Api {
  readonly app: NestFastifyApplication;
  readonly readiness: ReadinessGate;
  readonly routes: RouteTable;
  /** Empty until it is opened; open it before requests are taken. */
  readonly rules: RuleBook;
}

/** Wires the API. Nothing is read from the environment and nothing is connected here. */
export const createApi = async (parts: ApiParts): Promise<Api> => {
  const readiness = new ReadinessGate();
  const routes = new RouteTable();
  const page = new ReferencePage();
  const rules = createRuleBook(parts);
  const sessions = new Sessions(parts.writerPool, parts.now, isSecure(parts));
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.of(providersOf(parts, { readiness, page, sessions, rules })),
    createServer(),
    { logger: false, bodyParser: false, abortOnError: false },
  );
  const server = app.getHttpAdapter().getInstance();
  const webApp = WebApp.from(parts.webRoot);
  routes.collectFrom(server);
  watchRequests(server, {
    own: { boundToLoopback: parts.boundToLoopback, publicHost: parts.publicUrl?.host },
    secure: isSecure(parts),
    log: parts.log,
  });
  acceptOnlyStrictJson(server);
  acceptFileStreams(server);
  await webApp?.serveOn(server);
  app.setGlobalPrefix('api/v1', { exclude: OUTSIDE_BASE });
  app.useGlobalFilters(new ProblemFilter({ log: parts.log, routes, webApp }));
  app.useGlobalGuards(new AccessGuard(app.get(Reflector), sessions));
  app.useGlobalPipes(new DtoPipe());
  await app.init();
  page.describe = () => openapiDocument(app);
  await server.ready();
  return { app, readiness, routes, rules };
};

const isSecure = ({ publicUrl }: ApiParts): boolean => publicUrl?.protocol === 'https:';

const OUTSIDE_BASE = [
  'health/live',
  'health/ready',
  'health/startup',
  'version',
  'api/openapi.json',
  'api/docs',
  'api/docs/assets/:name',
  'api/problems/:code',
].map((path) => ({ path, method: RequestMethod.GET }));
