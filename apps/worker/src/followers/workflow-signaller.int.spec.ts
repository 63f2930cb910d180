import { createPool } from '@tollgate/event-store-postgres';
import type { LogEntry } from '@tollgate/event-sourcing';
import type { Pool } from 'pg';
import { pino } from 'pino';
import type { TestDatabase } from '../../../../test/support/database.js';
import { createTestDatabase } from '../../../../test/support/database.js';
import type { TellOutcome } from './tell-workflow.js';
import type { SignallerDependencies } from './workflow-signaller.js';
import { releaseParkedSignals, workflowSignaller } from './workflow-signaller.js';

const at = '2026-03-02T09:00:00.000Z';
const entry = (logIndex: number, stream: string, agent?: string): LogEntry => ({
  ...{
    logIndex,
    stream,
    version: logIndex + 1,
    eventId: `event-${logIndex}`,
    commandId: 'command',
  },
  event: { type: 'VoteCast', data: {} },
  actor: { personId: 'per_1', ...(agent === undefined ? {} : { agent }) },
  ...{ recordedAt: at, effectiveAt: at, leafHash: '' },
});

describe('the workflow signaller', () => {
  let database: TestDatabase;
  let pool: Pool;

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = createPool(database.projectorUrl, { max: 4, applicationName: 'signaller-spec' });
  });

  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  beforeEach(async () => {
    await pool.query('truncate read.signaller_parked');
    await pool.query(`delete from read.projection_cursor where name = 'workflow-signaller'`);
  });

  /** Answers by initiative; whoever is not named is told. */
  const signaller = (answers: Readonly<Record<string, () => TellOutcome>> = {}) => {
    const told: string[] = [];
    const dependencies: SignallerDependencies = {
      pool,
      log: pino({ level: 'silent' }),
      learn: () => undefined,
      tell: ({ initiativeId }) => {
        const outcome = answers[initiativeId]?.() ?? { kind: 'told' };
        if (outcome.kind === 'told') told.push(initiativeId);
        return Promise.resolve(outcome);
      },
    };
    return { told, dependencies, follower: workflowSignaller(dependencies) };
  };
  const makeDue = () => pool.query('update read.signaller_parked set retry_at = now()');
  const parked = async () =>
    (await pool.query('select initiative_id, reason, attempts from read.signaller_parked')).rows;

  it('moves on when every workflow of the batch was told', async () => {
    const { told, follower } = signaller();
    await follower.handle([entry(0, 'ini_a'), entry(1, 'ini_b'), entry(2, 'ini_a')], 3);
    expect(told.toSorted()).toEqual(['ini_a', 'ini_b']);
    await expect(follower.position()).resolves.toBe(3);
  });

  it('stays where it is while Temporal is away, and tells the rest of the batch again later', async () => {
    let away = true;
    const { told, follower } = signaller({
      ini_b: () => {
        if (away) throw new Error('temporal is away');
        return { kind: 'told' };
      },
    });
    const batch = [entry(0, 'ini_a'), entry(1, 'ini_b')];
    await expect(follower.handle(batch, 2)).rejects.toThrow('temporal is away');
    await expect(follower.position()).resolves.toBe(0);
    away = false;
    await follower.handle(batch, 2);
    await expect(follower.position()).resolves.toBe(2);
    expect(told).toContain('ini_b');
  });

  it('parks an initiative that is refused, and goes on with the others', async () => {
    const { told, follower } = signaller({
      ini_a: () => ({ kind: 'refused', error: new Error('too many signals') }),
    });
    await follower.handle([entry(0, 'ini_a'), entry(1, 'ini_b')], 2);
    expect(told).toEqual(['ini_b']);
    await expect(parked()).resolves.toEqual([
      { initiative_id: 'ini_a', reason: 'refused', attempts: 1 },
    ]);
  });

  it('tries a parked initiative again when its time has come, and counts', async () => {
    let refused = true;
    const { told, dependencies, follower } = signaller({
      ini_a: () =>
        refused ? { kind: 'refused', error: new Error('too many signals') } : { kind: 'told' },
    });
    await follower.handle([entry(0, 'ini_a')], 1);
    await expect(releaseParkedSignals(dependencies)).resolves.toBe(false);
    await makeDue();
    await releaseParkedSignals(dependencies);
    await expect(parked()).resolves.toEqual([
      { initiative_id: 'ini_a', reason: 'refused', attempts: 2 },
    ]);
    refused = false;
    await makeDue();
    await releaseParkedSignals(dependencies);
    expect(told).toEqual(['ini_a']);
    await expect(parked()).resolves.toEqual([]);
  });

  it('tells of imported history only when the import rests', async () => {
    const { told, dependencies, follower } = signaller();
    await follower.handle([entry(0, 'ini_a', 'import'), entry(1, 'ini_a', 'import')], 2);
    await releaseParkedSignals(dependencies);
    expect(told).toEqual([]);
    await expect(follower.position()).resolves.toBe(2);
    await makeDue();
    await releaseParkedSignals(dependencies);
    expect(told).toEqual(['ini_a']);
  });

  it('never moves back when another worker has told more', async () => {
    const { follower } = signaller();
    await follower.handle([entry(5, 'ini_a')], 6);
    await follower.handle([entry(0, 'ini_b')], 1);
    await expect(follower.position()).resolves.toBe(6);
  });
});
