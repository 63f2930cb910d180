import 'reflect-metadata';
import type { Provider } from '@nestjs/common';
import { RequestMethod } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FoldCache } from '@tollgate/event-sourcing';
import type { EventStore, Instant, LogReader } from '@tollgate/event-sourcing';
import { waitForSequence } from '@tollgate/event-store-postgres';
import { createFileStore } from '@tollgate/evidence-files';
import type { InitiativeState, PersonState } from '@tollgate/lifecycle';
import { createInitiativeDecider } from '@tollgate/lifecycle';
import { emailLookup, readModels } from '@tollgate/read-models';
import { RuleBook } from '@tollgate/rule-book';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { ApiModule } from './api.module.js';
import { CommandRunner } from './commands/command-runner.js';
import { People } from './directory/people.js';
import { PersonCommands } from './directory/person-commands.js';
import { ReferencePage } from './docs/reference-page.js';
import type { Engine } from './engine/engine.js';
import { EvidenceFiles } from './files/evidence-files.js';
import { acceptFileStreams } from './files/file-stream.js';
import { SubmissionFacts } from './gates/submit-gate/submission-facts.js';
import { ReadinessGate } from './health/readiness-gate.js';
import { AccessGuard } from './http/access.js';
import { Clock } from './http/clock.js';
import { CursorCodec } from './http/cursor.js';
import { DtoPipe } from './http/dto.pipe.js';
import { acceptOnlyStrictJson } from './http/json-body.js';
import { ProblemFilter } from './http/problem.filter.js';
import { watchRequests } from './http/request-hooks.js';
import { RouteTable } from './http/route-table.js';
import { createServer } from './http/server.js';
import { WebApp } from './http/web-app.js';
import { InitiativeCommands } from './initiatives/initiative-commands.js';
import { Initiatives } from './initiatives/initiatives.js';
import { openapiDocument } from './openapi/openapi-document.js';
import { ENGINE, LOG_READER } from './ports.js';
import { DemoSignIn } from './session/demo-sign-in.js';
import { MigrationPreviews } from './rules/migrations/migration-previews.js';
import { MigrationRuns } from './rules/migrations/migration-runs.js';
import { MigrationSubjects } from './rules/migrations/migration-subjects.js';
import { ExchangeRates } from './rules/exchange-rates/exchange-rates.js';
import { createRuleBook } from './rules/open-rules.js';
import { readOrganisation } from './rules/organisation.js';
import { RuleCommands } from './rules/rule-commands.js';
import { RuleReads } from './rules/rule-reads.js';
import { RuleUses } from './rules/rule-uses.js';
import { SimulationSubjects } from './simulations/simulation-subjects.js';
import { Simulations } from './simulations/simulations.js';
import { Sessions } from './session/sessions.js';
import { SignInLimit } from './session/sign-in-limit.js';
import { ReadModelSource } from './views/read-model-source.js';
import { ReadModelsBehind } from './views/read-models-behind.js';
import { ReaderPool } from './views/reader-pool.js';

/** What the API is made of. Whoever creates the connections closes them, after the application. */
export interface ApiParts {
  readonly store: EventStore & LogReader;
  /** Signs in as the writer: sessions, and looking up log sequences. */
  readonly writerPool: Pool;
  /** Signs in as the reader. */
  readonly readerPool: Pool;
  /** TypeORM over the read models, initialised. */
  readonly reader: DataSource;
  readonly engine: Engine;
  readonly vaultKey: Uint8Array;
  /** Signs page cursors. */
  readonly secret: string;
  readonly now: () => Instant;
  readonly log: Logger;
  readonly boundToLoopback: boolean;
  readonly demo: boolean;
  /** Address that people use, when it is not the one the process is bound to. */
  readonly publicUrl: URL | undefined;
  readonly webRoot: string | undefined;
  /** Largest file that may be brought as evidence, in bytes. */
  readonly fileBytesMax: number;
}

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

const providersOf = (
  parts: ApiParts,
  own: {
    readonly readiness: ReadinessGate;
    readonly page: ReferencePage;
    readonly sessions: Sessions;
    readonly rules: RuleBook;
  },
): readonly Provider[] => {
  const { store, writerPool, readerPool, reader, now, vaultKey } = parts;
  const folds = new FoldCache<InitiativeState>();
  const runner = new CommandRunner(store, now, (eventId, timeoutMs) =>
    waitForSequence(writerPool, eventId, timeoutMs),
  );
  const decider = createInitiativeDecider(own.rules.findTemplate, own.rules);
  const personFolds = new FoldCache<PersonState>();
  const people = new People(store, personFolds, own.rules);
  const reads = new RuleReads(own.rules);
  const rates = new ExchangeRates(runner, store);
  const initiatives = new Initiatives(store, own.rules, folds);
  const personCommands = new PersonCommands({ runner, people, reader, folds: personFolds });
  const signIn = new DemoSignIn(reader, emailLookup(vaultKey), parts.demo && parts.boundToLoopback);
  const behind = new ReadModelsBehind(
    readerPool,
    store,
    readModels({ vaultKey, templates: own.rules.findTemplate }),
  );
  const cursors = new CursorCodec(parts.secret);
  return [
    { provide: CommandRunner, useValue: runner },
    {
      provide: InitiativeCommands,
      useValue: new InitiativeCommands(runner, decider, { folds, rules: own.rules }),
    },
    {
      provide: RuleCommands,
      useValue: new RuleCommands(runner, own.rules, {
        people,
        organisation: () => readOrganisation(reader),
      }),
    },
    { provide: MigrationRuns, useValue: new MigrationRuns(runner, store) },
    { provide: MigrationPreviews, useValue: new MigrationPreviews(initiatives, own.rules) },
    { provide: MigrationSubjects, useValue: new MigrationSubjects(own.rules, reader) },
    { provide: ExchangeRates, useValue: rates },
    { provide: RuleReads, useValue: reads },
    { provide: RuleUses, useValue: new RuleUses(own.rules, reads, reader) },
    { provide: Simulations, useValue: new Simulations(store, parts.log) },
    { provide: SimulationSubjects, useValue: new SimulationSubjects(own.rules, reads, reader) },
    { provide: RuleBook, useValue: own.rules },
    { provide: People, useValue: people },
    { provide: PersonCommands, useValue: personCommands },
    { provide: Initiatives, useValue: initiatives },
    {
      provide: SubmissionFacts,
      useValue: new SubmissionFacts(initiatives, { reader, rates, rules: own.rules }),
    },
    { provide: Sessions, useValue: own.sessions },
    { provide: DemoSignIn, useValue: signIn },
    { provide: SignInLimit, useValue: new SignInLimit() },
    {
      provide: EvidenceFiles,
      useValue: new EvidenceFiles(createFileStore(writerPool), { bytesMax: parts.fileBytesMax }),
    },
    { provide: Clock, useValue: new Clock(now) },
    { provide: ReadModelSource, useValue: new ReadModelSource(reader, behind, cursors) },
    { provide: ReaderPool, useValue: new ReaderPool(readerPool) },
    { provide: ReadinessGate, useValue: own.readiness },
    { provide: ReferencePage, useValue: own.page },
    { provide: LOG_READER, useValue: store },
    { provide: ENGINE, useValue: parts.engine },
  ];
};
