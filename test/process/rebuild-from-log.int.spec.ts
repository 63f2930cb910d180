import { WorkflowNotFoundError } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { rehydrate } from '@tollgate/process-client';
import { currentReviewId, propose, submit } from './world/initiative-steps.js';
import type { ProcessWorld } from './world/process-world.js';
import { createProcessWorld } from './world/process-world.js';
import { bundleWorkflows, startTimeSkippingServer } from './world/test-environment.js';

jest.setTimeout(60_000);

describe('an engine that lost its data', () => {
  let workflowBundle: { readonly code: string };
  let environment: TestWorkflowEnvironment;

  const freshEngine = async (store?: ProcessWorld['store']): Promise<ProcessWorld> => {
    environment = await startTimeSkippingServer();
    return createProcessWorld({
      ...{ environment, workflowBundle, maxCachedWorkflows: 10 },
      ...(store && { store }),
    });
  };
  const endEngine = async (world: ProcessWorld): Promise<void> => {
    await world.stop();
    await environment.teardown();
  };

  beforeAll(async () => {
    workflowBundle = await bundleWorkflows();
  });

  it('gets every open process back from the log alone, and asks overdue deadlines once', async () => {
    const lost = await freshEngine();
    const initiativeId = await propose(lost);
    await submit(lost, initiativeId);
    const reviewId = await currentReviewId(lost, initiativeId);
    const { waitingFor } = await lost.status(initiativeId);
    await endEngine(lost);

    const world = await freshEngine(lost.store);
    const { readProcess } = world.reader;
    const rebuild = () =>
      rehydrate({
        client: world.client,
        readProcess,
        initiativeIds: [initiativeId, `ini_${'0'.repeat(32)}`],
        pace: () => Promise.resolve(),
      });
    // A day and a night of a weekday, or a weekend more: at least the first reminder and the first rung.
    await world.pass('74 hours');
    const now = await world.now();
    const overdue =
      (await readProcess(initiativeId))?.timers.filter(({ dueAt }) => dueAt < now) ?? [];
    expect(overdue.length).toBeGreaterThanOrEqual(2);
    const expected = (await world.events(initiativeId)).length + overdue.length;

    for (let time = 0; time < 2; time += 1) {
      await expect(rebuild()).resolves.toEqual({ renewed: 1, closed: 0, unknown: 1 });
      await world.until('the review waits for the first deadline that is not over', async () => {
        const next = (await readProcess(initiativeId))?.timers[0];
        if (!next || next.dueAt < now) return false;
        return (await nextDeadline(world, reviewId)) === next.dueAt;
      });
      expect(await world.events(initiativeId)).toHaveLength(expected);
    }
    await expect(world.status(initiativeId)).resolves.toMatchObject({ waitingFor });
    await endEngine(world);
  });
});

/** Null while the review's run is still on its way. */
const nextDeadline = async (world: ProcessWorld, reviewId: string): Promise<string | null> => {
  try {
    return (await world.status(reviewId)).nextTimer?.dueAt ?? null;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
};
