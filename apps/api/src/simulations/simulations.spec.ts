import type { LogEntry, LogReader } from '@tollgate/event-sourcing';
import { RulesOfRounds, asRecorded } from '@tollgate/policy-replay';
import { HttpProblem } from '../http/problem.js';
import type { SimulationAsked } from './simulations.js';
import { Simulations } from './simulations.js';

const asked: SimulationAsked = {
  subject: { family: 'template', id: 'feature' },
  rules: new RulesOfRounds(() => undefined, asRecorded),
  findings: [],
  options: {},
};

/** An entry that no review is made of. */
const entry = (logIndex: number) =>
  ({ logIndex, stream: 'tpl_x', event: { type: 'Other', data: {} } }) as unknown as LogEntry;

/** A log of 1,000 entries that hands out each batch only when it is told to. */
const haltingLog = () => {
  const waiting: (() => void)[] = [];
  const log: LogReader = {
    logSize: () => Promise.resolve(1_000),
    readLog: async (from, limit) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return Array.from({ length: limit }, (_, index) => entry(from + index));
    },
  };
  const release = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { log, release };
};

const silent = { error: () => undefined };
const AT_ONCE_MS = 0;

describe('a simulation that takes long', () => {
  it('answers with its progress, and with the result when it is asked for again', async () => {
    const { log, release } = haltingLog();
    const simulations = new Simulations(log, silent, AT_ONCE_MS);
    const { simulationId, status, result } = await simulations.start(asked);
    expect({ status, result }).toEqual({ status: 'running', result: null });
    await release();
    expect(simulations.find(simulationId)).toMatchObject({
      status: 'running',
      progress: { read: 500, logSize: 1_000 },
    });
    await release();
    expect(simulations.find(simulationId)).toMatchObject({
      status: 'done',
      progress: { read: 1_000, logSize: 1_000 },
      result: { logSize: 1_000, counts: { rounds: 0, flips: 0 } },
    });
  });

  it('lets others wait for their turn, and refuses when too many do', async () => {
    const { log } = haltingLog();
    const simulations = new Simulations(log, silent, AT_ONCE_MS);
    const started = [];
    for (let count = 0; count < 6; count += 1) started.push(await simulations.start(asked));
    expect(started.map(({ status }) => status)).toEqual([
      'running',
      'waiting',
      'waiting',
      'waiting',
      'waiting',
      'waiting',
    ]);
    const refusal = await simulations.start(asked).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(HttpProblem);
    expect(refusal).toMatchObject({ code: 'simulations-busy', status: 503 });
  });

  it('says that it failed when the log cannot be read, and tells the operator why', async () => {
    const told: unknown[] = [];
    const broken: LogReader = {
      logSize: () => Promise.reject(new Error('away')),
      readLog: () => Promise.resolve([]),
    };
    const logger = { error: (facts: unknown) => void told.push(facts) } as never;
    const simulations = new Simulations(broken, logger);
    const { status, result } = await simulations.start(asked);
    expect({ status, result }).toEqual({ status: 'failed', result: null });
    expect(told).toEqual([expect.objectContaining({ err: expect.any(Error) })]);
  });

  it('ends with its process', async () => {
    const { log, release } = haltingLog();
    const simulations = new Simulations(log, silent, AT_ONCE_MS);
    const { simulationId } = await simulations.start(asked);
    simulations.onModuleDestroy();
    await release();
    expect(simulations.find(simulationId)).toMatchObject({ status: 'failed', result: null });
  });
});
