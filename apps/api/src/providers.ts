import type { Provider } from '@nestjs/common';
import { FoldCache } from '@tollgate/event-sourcing';
import { waitForSequence } from '@tollgate/event-store-postgres';
import { createFileStore } from '@tollgate/evidence-files';
import type { InitiativeState, PersonState } from '@tollgate/lifecycle';
import { createInitiativeDecider } from '@tollgate/lifecycle';
import { emailLookup, readModels } from '@tollgate/read-models';
import { RuleBook } from '@tollgate/rule-book';
import { CommandRunner } from './commands/command-runner.js';
import type { ApiParts } from './api-parts.js';
import { People } from './directory/people.js';
import { PersonCommands } from './directory/person-commands.js';
import { ReferencePage } from './docs/reference-page.js';
import { EvidenceFiles } from './files/evidence-files.js';
import { SubmissionFacts } from './gates/submit-gate/submission-facts.js';
import { ReadinessGate } from './health/readiness-gate.js';
import { Clock } from './http/clock.js';
import { CursorCodec } from './http/cursor.js';
import { InitiativeCommands } from './initiatives/initiative-commands.js';
import { Initiatives } from './initiatives/initiatives.js';
import { ENGINE, LOG_READER } from './ports.js';
import { ExchangeRates } from './rules/exchange-rates/exchange-rates.js';
import { MigrationPreviews } from './rules/migrations/migration-previews.js';
import { MigrationRuns } from './rules/migrations/migration-runs.js';
import { MigrationSubjects } from './rules/migrations/migration-subjects.js';
import { readOrganisation } from './rules/organisation.js';
import { RuleCommands } from './rules/rule-commands.js';
import { RuleReads } from './rules/rule-reads.js';
import { RuleUses } from './rules/rule-uses.js';
import { DemoSignIn } from './session/demo-sign-in.js';
import { Sessions } from './session/sessions.js';
import { SignInLimit } from './session/sign-in-limit.js';
import { SimulationSubjects } from './simulations/simulation-subjects.js';
import { Simulations } from './simulations/simulations.js';
import { ReadModelSource } from './views/read-model-source.js';
import { ReadModelsBehind } from './views/read-models-behind.js';
import { ReaderPool } from './views/reader-pool.js';

/** What the API is wired from beside its parts. */
export interface OwnParts {
  readonly readiness: ReadinessGate;
  readonly page: ReferencePage;
  readonly sessions: Sessions;
  readonly rules: RuleBook;
}

/** Everything that controllers ask for by its class or port. */
export const providersOf = (parts: ApiParts, own: OwnParts): readonly Provider[] => {
  const wiring = wire(parts, own);
  return [
    ...caseProviders(wiring),
    ...ruleProviders(wiring),
    ...sessionProviders(wiring),
    ...viewProviders(wiring),
  ];
};

type Wiring = ReturnType<typeof wire>;

/** What several providers are made of; one of each, so that they share caches. */
const wire = (parts: ApiParts, own: OwnParts) => {
  const { store, writerPool, now } = parts;
  const runner = new CommandRunner(store, now, (eventId, timeoutMs) =>
    waitForSequence(writerPool, eventId, timeoutMs),
  );
  const folds = new FoldCache<InitiativeState>();
  const personFolds = new FoldCache<PersonState>();
  return {
    ...{ parts, own, runner, folds, personFolds },
    people: new People(store, personFolds, own.rules),
    rates: new ExchangeRates(runner, store),
    initiatives: new Initiatives(store, own.rules, folds),
    reads: new RuleReads(own.rules),
  };
};

/** Initiatives and what is decided on them. */
const caseProviders = (wiring: Wiring): readonly Provider[] => {
  const { parts, own, runner, folds, initiatives, rates } = wiring;
  const { reader, writerPool, fileBytesMax: bytesMax } = parts;
  const { rules } = own;
  const decider = createInitiativeDecider(rules.findTemplate, rules);
  return [
    { provide: CommandRunner, useValue: runner },
    { provide: Initiatives, useValue: initiatives },
    {
      provide: InitiativeCommands,
      useValue: new InitiativeCommands(runner, decider, { folds, rules }),
    },
    {
      provide: SubmissionFacts,
      useValue: new SubmissionFacts(initiatives, { reader, rates, rules }),
    },
    {
      provide: EvidenceFiles,
      useValue: new EvidenceFiles(createFileStore(writerPool), { bytesMax }),
    },
  ];
};

/** Templates, policies, calendars and settings: how they change, and what a change would do. */
const ruleProviders = (wiring: Wiring): readonly Provider[] => {
  const { parts, own, runner, people, rates, initiatives, reads } = wiring;
  const { store, reader, log } = parts;
  const { rules } = own;
  const organisation = () => readOrganisation(reader);
  return [
    { provide: RuleBook, useValue: rules },
    { provide: RuleCommands, useValue: new RuleCommands(runner, rules, { people, organisation }) },
    { provide: RuleReads, useValue: reads },
    { provide: RuleUses, useValue: new RuleUses(rules, reads, reader) },
    { provide: ExchangeRates, useValue: rates },
    { provide: MigrationRuns, useValue: new MigrationRuns(runner, store) },
    { provide: MigrationPreviews, useValue: new MigrationPreviews(initiatives, rules) },
    { provide: MigrationSubjects, useValue: new MigrationSubjects(rules, reader) },
    { provide: Simulations, useValue: new Simulations(store, log) },
    { provide: SimulationSubjects, useValue: new SimulationSubjects(rules, reads, reader) },
  ];
};

/** People, and how they sign in. */
const sessionProviders = (wiring: Wiring): readonly Provider[] => {
  const { parts, own, runner, people, personFolds: folds } = wiring;
  const { reader, vaultKey, demo, boundToLoopback } = parts;
  return [
    { provide: People, useValue: people },
    { provide: PersonCommands, useValue: new PersonCommands({ runner, people, reader, folds }) },
    { provide: Sessions, useValue: own.sessions },
    {
      provide: DemoSignIn,
      useValue: new DemoSignIn(reader, emailLookup(vaultKey), demo && boundToLoopback),
    },
    { provide: SignInLimit, useValue: new SignInLimit() },
  ];
};

/** Read models, the log, and the process itself. */
const viewProviders = ({ parts, own }: Wiring): readonly Provider[] => {
  const { store, readerPool, reader, vaultKey, now, engine, secret } = parts;
  const models = readModels({ vaultKey, templates: own.rules.findTemplate });
  const behind = new ReadModelsBehind(readerPool, store, models);
  const source = new ReadModelSource(reader, behind, new CursorCodec(secret));
  return [
    { provide: ReadModelSource, useValue: source },
    { provide: ReaderPool, useValue: new ReaderPool(readerPool) },
    { provide: Clock, useValue: new Clock(now) },
    { provide: ReadinessGate, useValue: own.readiness },
    { provide: ReferencePage, useValue: own.page },
    { provide: LOG_READER, useValue: store },
    { provide: ENGINE, useValue: engine },
  ];
};
