import type { EventStore, LogReader } from '@tollgate/event-sourcing';
import { executeCommand, followOnce } from '@tollgate/event-sourcing';
import { createEventStore, createPool, startSequencer } from '@tollgate/event-store-postgres';
import type {
  ActingPerson,
  InitiativeEvent,
  MigrationRun,
  MigrationRunCommand,
  MigrationRunEvent,
  RuleCommand,
} from '@tollgate/lifecycle';
import {
  asJson,
  createInitiativeDecider,
  createRuleDecider,
  eventCatalogue,
  evolveMigrationRun,
  findShippedTemplate,
  initialMigrationRun,
  migrationProgress,
  migrationRunDecider,
  ruleHash,
  ruleStream,
  templateHash,
  templateKind,
} from '@tollgate/lifecycle';
import { RULE_CATEGORY, RuleBook } from '@tollgate/rule-book';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { TestDatabase } from '../../../../test/support/database.js';
import { createTestDatabase } from '../../../../test/support/database.js';
import { templateMigrations } from './template-migrations.js';

const NOW = '2026-11-23T09:00:00.000Z';
const person = (personId: string, ...roles: readonly string[]): ActingPerson => ({
  personId,
  roles,
  functions: [],
});
const paula = person('per_paula', 'process-owner');
const ada = person('per_ada', 'administrator');
const manuel = person('per_manuel', 'product-manager');

describe('migrations of many initiatives', () => {
  let database: TestDatabase;
  let writerPool: Pool;
  let projectorPool: Pool;
  let store: EventStore & LogReader;
  let sequencer: ReturnType<typeof startSequencer>;
  let rules: RuleBook;

  beforeAll(async () => {
    database = await createTestDatabase();
    writerPool = createPool(database.writerUrl, { max: 4, applicationName: 'migrations-spec' });
    projectorPool = createPool(database.projectorUrl, { max: 2, applicationName: 'migrations' });
    const vaultKey = randomBytes(32);
    store = createEventStore({ pool: writerPool, catalogue: eventCatalogue, vaultKey });
    sequencer = startSequencer({ url: database.sequencerUrl, onError: () => undefined });
    rules = new RuleBook({
      store,
      listRuleStreams: async function* () {
        yield ruleStream('template', 'feature');
      },
      onUnreadable: (_stream, _version, error) => {
        throw error;
      },
    });
    await publish(2, 'Second');
  });

  afterAll(async () => {
    await sequencer.stop();
    await Promise.all([writerPool.end(), projectorPool.end()]);
    await database.drop();
  });

  const context = (personId: string, commandId: string = randomUUID()) => ({
    commandId,
    requestHash: 'ab'.repeat(32),
    actor: { personId },
    now: NOW,
  });

  const keep = async (command: RuleCommand): Promise<void> => {
    const outcome = await executeCommand(store, {
      decider: createRuleDecider(templateKind, rules.surroundings()),
      category: RULE_CATEGORY,
      stream: ruleStream('template', command.id),
      command,
      context: context(command.actor.personId),
    });
    expect(outcome.kind).toBe('done');
    await rules.learn('template', command.id);
  };

  /** A next version of the shipped template, with one more required deliverable at the first gate. */
  const publish = async (version: number, title: string): Promise<void> => {
    const content = asJson({ ...findShippedTemplate('feature', 1), title });
    const asked = { now: NOW, id: 'feature', reason: 'Ours' };
    await keep({ ...asked, type: 'DraftRule', actor: paula, content });
    const hash = ruleHash({ ...content, id: 'feature', version });
    await keep({ ...asked, type: 'ActivateRule', actor: ada, version, hash });
  };

  const begin = async (version = 1): Promise<string> => {
    const initiativeId = `ini_${randomBytes(16).toString('hex')}`;
    const outcome = await executeCommand(store, {
      decider: createInitiativeDecider(rules.findTemplate, rules),
      category: 'initiative',
      stream: initiativeId,
      command: {
        type: 'ProposeInitiative',
        actor: manuel,
        now: NOW,
        initiativeId,
        title: 'Something',
        summary: '',
        ownerId: manuel.personId,
        productLine: 'Devices',
        externalReference: null,
        coAuthors: [],
        template: { id: 'feature', version },
      },
      context: context(manuel.personId),
    });
    expect(outcome.kind).toBe('done');
    return initiativeId;
  };
  const beginMany = async (count: number): Promise<readonly string[]> => {
    const ids: string[] = [];
    while (ids.length < count) ids.push(await begin());
    return ids;
  };

  const ask = async (stream: string, command: MigrationRunCommand): Promise<void> => {
    const outcome = await executeCommand(store, {
      decider: migrationRunDecider,
      category: 'migration',
      stream,
      command,
      context: context(command.actor.personId),
    });
    expect(outcome.kind).toBe('done');
  };

  const request = async (
    ids: readonly string[],
    prediction: string | null = null,
  ): Promise<string> => {
    const migrationId = `mig_${randomBytes(16).toString('hex')}`;
    const template = rules.findTemplate('feature', 2);
    if (!template) throw new Error('version 2 is not published');
    await ask(migrationId, {
      type: 'RequestMigration',
      actor: paula,
      now: NOW,
      migrationId,
      to: { id: 'feature', version: 2, hash: templateHash(template) },
      targets: ids.map((initiativeId) => ({ initiativeId, prediction })),
      reason: 'Everybody follows version 2',
    });
    return migrationId;
  };

  const runOf = async (migrationId: string): Promise<MigrationRun> => {
    const { events } = await store.readStream<MigrationRunEvent>(migrationId);
    return events.map(({ event }) => event).reduce(evolveMigrationRun, initialMigrationRun);
  };
  const migratedEvents = async (initiativeId: string) => {
    const { events } = await store.readStream<InitiativeEvent>(initiativeId);
    return events.filter(({ event }) => event.type === 'TemplateMigrated');
  };

  const follower = (stopped: () => boolean = () => false, from: EventStore = store) =>
    templateMigrations(projectorPool, { store: from, rules, now: () => NOW, stopped });

  /** Lets a follower draw level with everything that is recorded. */
  const catchUp = async (following = follower()): Promise<void> => {
    for (;;) {
      const { rows } = await projectorPool.query('select count(*)::integer as n from log.pending');
      if (rows[0].n === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    while (await followOnce(store, following));
  };

  it('moves each initiative in the name of whoever asked, and tells what became of each', async () => {
    const [one, other] = await beginMany(2);
    const already = await begin(2);
    const ids = [one ?? '', other ?? '', already, `ini_${'0'.repeat(32)}`];
    const migrationId = await request(ids);
    await catchUp();
    const run = await runOf(migrationId);
    expect(run.status).toBe('completed');
    expect(run.batches[0]?.results).toMatchObject([
      { initiativeId: one, outcome: 'migrated' },
      { initiativeId: other, outcome: 'migrated' },
      { initiativeId: already, outcome: 'unchanged' },
      { outcome: 'refused', rejection: 'InitiativeUnknown' },
    ]);
    const [recorded] = await migratedEvents(one ?? '');
    expect(recorded?.actor).toEqual({ personId: paula.personId, agent: 'migration' });
    expect(recorded?.event.data).toMatchObject({ to: { version: 2 }, migrationId });
  });

  it('leaves an initiative alone whose prediction has changed', async () => {
    const migrationId = await request([await begin()], 'ab'.repeat(32));
    await catchUp();
    expect((await runOf(migrationId)).batches[0]?.results).toMatchObject([
      { outcome: 'refused', rejection: 'MigrationPredictionStale' },
    ]);
  });

  it('begins no further batch once it is aborted', async () => {
    const migrationId = await request(await beginMany(60));
    let batchesBegun = 0;
    // The abort arrives while the first batch is under way.
    const aborting = () => {
      batchesBegun += 1;
      return false;
    };
    const slow: EventStore = {
      ...store,
      append: async (append) => {
        if (append.stream === migrationId && batchesBegun === 1) {
          batchesBegun += 1;
          await ask(migrationId, {
            type: 'AbortMigration',
            actor: ada,
            now: NOW,
            reason: 'Version 3 is coming',
          });
        }
        return store.append(append);
      },
    };
    await catchUp(follower(aborting, slow));
    const run = await runOf(migrationId);
    expect(run.status).toBe('aborted');
    expect(migrationProgress(run)).toEqual({
      planned: 60,
      migrated: 50,
      unchanged: 0,
      refused: 0,
      waiting: 10,
    });
  });

  it('goes on after a crash in the middle of a batch, and migrates nobody twice', async () => {
    const ids = await beginMany(5);
    const migrationId = await request(ids);
    let appends = 0;
    const dying: EventStore = {
      ...store,
      append: (append) => {
        appends += 1;
        return appends === 3 ? Promise.reject(new Error('killed')) : store.append(append);
      },
    };
    await expect(catchUp(follower(() => false, dying))).rejects.toThrow('killed');
    expect((await runOf(migrationId)).status).toBe('running');
    await catchUp();
    const run = await runOf(migrationId);
    expect(run.status).toBe('completed');
    expect(migrationProgress(run)).toMatchObject({ migrated: 5, refused: 0, waiting: 0 });
    const events = await Promise.all(ids.map(migratedEvents));
    expect(events.map((recorded) => recorded.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it('stops between batches with its process, and is taken up by the next', async () => {
    const migrationId = await request(await beginMany(2));
    await catchUp(follower(() => true));
    expect(migrationProgress(await runOf(migrationId))).toMatchObject({ waiting: 2 });
    await catchUp();
    expect((await runOf(migrationId)).status).toBe('completed');
  });

  it('is done once when two workers do it at the same time', async () => {
    const ids = await beginMany(4);
    const migrationId = await request(ids);
    await Promise.all([catchUp(), catchUp()]);
    expect(migrationProgress(await runOf(migrationId))).toMatchObject({ migrated: 4 });
    const events = await Promise.all(ids.map(migratedEvents));
    expect(events.map((recorded) => recorded.length)).toEqual([1, 1, 1, 1]);
  });
});
