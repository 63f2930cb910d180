import { executeCommand, followOnce } from '@tollgate/event-sourcing';
import type { EventStore, LogReader } from '@tollgate/event-sourcing';
import { createEventStore, createPool, startSequencer } from '@tollgate/event-store-postgres';
import type { PersonCommand } from '@tollgate/lifecycle';
import { SYSTEM_ROLE, eventCatalogue, personDecider } from '@tollgate/lifecycle';
import { createReadDataSource, readModelFollowers } from '@tollgate/read-models';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { pino } from 'pino';
import type { LightMyRequestResponse } from 'fastify';
import { createTestDatabase } from '../../../../test/support/database.js';
import type { ApiParts } from '../api-parts.js';
import type { Api } from '../create-api.js';
import { createApi } from '../create-api.js';
import type { Engine } from '../engine/engine.js';
import { Requests } from './requests.js';

/** An API on a database of its own, with a sequencer and read models that follow when told to. */
export interface ApiUnderTest {
  readonly api: Api;
  readonly store: EventStore & LogReader;
  readonly writerPool: Pool;
  /** How another process would reach the same log. */
  readonly writer: { readonly url: string; readonly vaultKey: Buffer };
  /** Signs in as the database's administrator, who may break what nobody else can. */
  readonly adminUrl: string;
  /** Sent without a session. */
  readonly anyone: Requests;
  /** Registers a person with these roles and functions and signs in as them. */
  readonly signIn: (who: Persona) => Promise<Requests & { readonly personId: string }>;
  /** Asks something of a person's entry in the directory, as its keeper. */
  readonly askOf: (personId: string, asked: DirectoryChange) => Promise<void>;
  /** Lets the read models draw level with everything recorded so far. */
  readonly catchUp: () => Promise<void>;
  /** The clock that the API reads. */
  readonly clock: { now: string };
  readonly logLines: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Persona {
  readonly name: string;
  readonly roles: readonly string[];
  readonly functions?: readonly string[];
}

/** A change of the directory without who asks and when. */
export type DirectoryChange = PersonCommand extends infer Command
  ? Command extends PersonCommand
    ? Omit<Command, 'actor' | 'now'>
    : never
  : never;

export const NO_ENGINE: Engine = {
  runOf: () => Promise.resolve({ kind: 'unavailable', because: 'the engine did not answer' }),
  reachable: () => Promise.resolve(false),
  pageOf: () => null,
  pagesUrl: null,
  close: () => Promise.resolve(),
};

export const openApi = async (overrides: Partial<ApiParts> = {}): Promise<ApiUnderTest> => {
  const database = await createTestDatabase();
  const writerPool = createPool(database.writerUrl, { max: 8, applicationName: 'api-under-test' });
  const readerPool = createPool(database.readerUrl, { max: 2, applicationName: 'api-under-test' });
  const projectorPool = createPool(database.projectorUrl, { max: 2, applicationName: 'follower' });
  const reader = createReadDataSource({
    url: database.readerUrl,
    max: 4,
    applicationName: 'api-under-test',
  });
  await reader.initialize();
  const vaultKey = randomBytes(32);
  const store = createEventStore({ pool: writerPool, catalogue: eventCatalogue, vaultKey });
  const followed = createEventStore({ pool: projectorPool, catalogue: eventCatalogue, vaultKey });
  const sequencer = startSequencer({ url: database.sequencerUrl, onError: () => undefined });
  const clock = { now: '2026-11-23T09:00:00.000Z' };
  const logLines: string[] = [];
  const api = await createApi({
    store,
    writerPool,
    readerPool,
    reader,
    engine: NO_ENGINE,
    vaultKey,
    secret: 'a secret for page cursors, long enough',
    now: () => clock.now,
    log: pino({ level: 'info' }, { write: (line: string) => void logLines.push(line) }),
    boundToLoopback: true,
    demo: true,
    publicUrl: undefined,
    webRoot: undefined,
    fileBytesMax: 64 * 1024,
    ...overrides,
  });
  await api.rules.open();
  api.readiness.open();
  const server = api.app.getHttpAdapter().getInstance();
  const anyone = new Requests(server, {});
  const templates = api.rules.findTemplate;
  const followers = readModelFollowers(projectorPool, { vaultKey, templates });
  const catchUp = async (): Promise<void> => {
    await everythingSequenced(writerPool, readerPool);
    for (const follower of followers) while (await followOnce(followed, follower));
  };
  const signIn: ApiUnderTest['signIn'] = async (who) => {
    const personId = `per_${createHash('sha256').update(who.name).digest('hex').slice(0, 32)}`;
    await register(store, personId, who);
    await catchUp();
    return new Requests(
      server,
      { authorization: `Bearer ${await tokenFor(anyone, who)}` },
      personId,
    );
  };
  return {
    api,
    store,
    writerPool,
    writer: { url: database.writerUrl, vaultKey },
    anyone,
    signIn,
    adminUrl: database.adminUrl,
    askOf: async (personId, asked) => {
      await askOf(store, personId, asked);
      await catchUp();
    },
    catchUp,
    clock,
    logLines,
    close: async () => {
      await api.app.close();
      await sequencer.stop();
      await Promise.all([
        writerPool.end(),
        readerPool.end(),
        projectorPool.end(),
        reader.destroy(),
      ]);
      await database.drop();
    },
  };
};

export const emailOf = ({ name }: Persona): string => `${name.toLowerCase()}@demo.test`;

const tokenFor = async (anyone: Requests, who: Persona): Promise<string> => {
  const answer: LightMyRequestResponse = await anyone.post('/api/v1/session', {
    email: emailOf(who),
    password: 'demo',
    tokenType: 'bearer',
  });
  expect(answer.statusCode).toBe(201);
  return answer.json().token;
};

const KEEPER = { personId: `per_${'0'.repeat(32)}`, roles: [SYSTEM_ROLE], functions: [] };

/** Changes the directory through any store, e.g. one whose transaction a test holds open. */
export const askOf = async (
  store: EventStore,
  personId: string,
  asked: DirectoryChange,
): Promise<void> => {
  const now = '2026-01-01T00:00:00.000Z';
  const outcome = await executeCommand(store, {
    decider: personDecider,
    category: 'person',
    stream: personId,
    command: { ...asked, actor: KEEPER, now },
    context: {
      commandId: randomUUID(),
      requestHash: '00'.repeat(32),
      actor: { personId: KEEPER.personId },
      now,
    },
  });
  expect(outcome.kind).toBe('done');
};

const register = async (store: EventStore, personId: string, who: Persona): Promise<void> => {
  const reason = 'test';
  await askOf(store, personId, {
    type: 'RegisterPerson',
    personId,
    name: who.name,
    email: emailOf(who),
  });
  for (const role of who.roles) await askOf(store, personId, { type: 'GrantRole', role, reason });
  for (const each of who.functions ?? []) {
    await askOf(store, personId, { type: 'JoinFunction', function: each, reason });
  }
};

const everythingSequenced = async (writer: Pool, reader: Pool): Promise<void> => {
  await writer.query('select 1');
  for (;;) {
    const { rows } = await reader.query('select count(*) as waiting from log.pending');
    if (rows[0].waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
