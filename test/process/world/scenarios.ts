import { addEvidence, approve, propose, submit } from './initiative-steps.js';
import type { ProcessWorld } from './process-world.js';

/** One way through the lifecycle; resolves with the initiative's id when its workflows have seen it all. */
export type Scenario = (world: ProcessWorld) => Promise<string>;

const decidedGate = async (
  world: ProcessWorld,
  initiativeId: string,
  ...[proposal]: [Parameters<typeof submit>[2]?]
): Promise<void> => {
  await submit(world, initiativeId, proposal);
  await approve(world, initiativeId);
};

/** Waits until no review runs that is over, and the initiative's run has seen the end of the log. */
const settled = async (world: ProcessWorld, initiativeId: string): Promise<string> => {
  await world.signal();
  const process = await world.reader.readProcess(initiativeId);
  const handle = world.client.workflow.getHandle(initiativeId);
  if (process?.closed) {
    await world.until(
      `${initiativeId} has ended`,
      async () => (await handle.describe()).status.name === 'COMPLETED',
    );
  } else await world.untilSeen(initiativeId);
  return initiativeId;
};

/** Waits until evidence was recorded as stale so often: the worker follows the clock a little later. */
export const staleTimes = (
  world: ProcessWorld,
  initiativeId: string,
  times: number,
): Promise<void> =>
  world.until(`evidence went stale ${times} times`, async () => {
    const events = await world.events(initiativeId);
    return events.filter(({ type }) => type === 'EvidenceWentStale').length === times;
  });

/** An instant `days` after the server's now, as a calendar date. */
const dateInDays = async (world: ProcessWorld, days: number): Promise<string> =>
  new Date(Date.parse(await world.now()) + days * 86_400_000).toISOString().slice(0, 10);

export const scenarios = {
  go: async (world) => {
    const initiativeId = await propose(world);
    for (let gate = 1; gate <= 3; gate += 1) await decidedGate(world, initiativeId);
    return settled(world, initiativeId);
  },
  conditionalGo: async (world) => {
    const initiativeId = await propose(world);
    await submit(world, initiativeId);
    const dueOn = await dateInDays(world, 30);
    const ownerId = `per_${'1'.repeat(32)}`;
    const conditionId = `cond_${'4'.repeat(32)}`;
    await approve(world, initiativeId, [{ conditionId, text: 'Ask ten more', ownerId, dueOn }]);
    return settled(world, initiativeId);
  },
  recycle: async (world) => {
    const initiativeId = await propose(world);
    await decidedGate(world, initiativeId);
    await decidedGate(world, initiativeId, { proposedOutcome: 'recycle', recycleTo: 'problem' });
    await decidedGate(world, initiativeId);
    return settled(world, initiativeId);
  },
  hold: async (world) => {
    const initiativeId = await propose(world);
    const holdUntil = await dateInDays(world, 24);
    await decidedGate(world, initiativeId, { proposedOutcome: 'hold', holdUntil });
    await world.signal();
    await world.untilSeen(initiativeId);
    await world.pass('26 days');
    return settled(world, initiativeId);
  },
  kill: async (world) => {
    const initiativeId = await propose(world);
    await decidedGate(world, initiativeId, {
      proposedOutcome: 'kill',
      salvage: ['The interviews'],
    });
    return settled(world, initiativeId);
  },
  slaLadder: async (world) => {
    const initiativeId = await propose(world);
    await submit(world, initiativeId);
    await world.until('three rungs are climbed', async () => {
      await world.pass('6 hours');
      const climbed = (await world.events(initiativeId)).filter(
        ({ type }) => type === 'GateEscalated',
      );
      return climbed.length === 3;
    });
    await approve(world, initiativeId);
    return settled(world, initiativeId);
  },
  staleEvidence: async (world) => {
    const initiativeId = await propose(world);
    await addEvidence(world, initiativeId, { shelfLifeDays: 1 });
    await addEvidence(world, initiativeId, { shelfLifeDays: 3 });
    await world.pass('51 hours');
    await staleTimes(world, initiativeId, 1);
    await settled(world, initiativeId);
    await submit(world, initiativeId, { proposedOutcome: 'kill' });
    await world.pass('51 hours');
    await staleTimes(world, initiativeId, 2);
    await approve(world, initiativeId);
    return settled(world, initiativeId);
  },
  lapsedCondition: async (world) => {
    const initiativeId = await propose(world);
    await submit(world, initiativeId);
    const ownerId = `per_${'1'.repeat(32)}`;
    const conditionId = `cond_${'5'.repeat(32)}`;
    const dueOn = await dateInDays(world, 0);
    await approve(world, initiativeId, [{ conditionId, text: 'Ask ten more', ownerId, dueOn }]);
    await settled(world, initiativeId);
    await world.pass('25 hours');
    return settled(world, initiativeId);
  },
  expiry: async (world) => {
    const initiativeId = await propose(world);
    await submit(world, initiativeId);
    await world.pass('156 hours');
    await settled(world, initiativeId);
    await submit(world, initiativeId);
    return initiativeId;
  },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;
