import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { gateReviewWorkflowId, recorded, renewRun } from '@tollgate/workflows';
import {
  addEvidence,
  approve,
  cancel,
  currentReviewId,
  editDraft,
  propose,
  submit,
} from './world/initiative-steps.js';
import { keepHistories } from './world/keep-histories.js';
import type { ProcessWorld } from './world/process-world.js';
import { createProcessWorld } from './world/process-world.js';
import type { ScenarioName } from './world/scenarios.js';
import { scenarios, staleTimes } from './world/scenarios.js';
import { bundleWorkflows, startTimeSkippingServer } from './world/test-environment.js';

// Generous, for a machine that runs other suites too.
jest.setTimeout(60_000);

// A worker that caches no run replays its history at every step, as after each restart. The SDK's core then
// sometimes evicts a run whose local activity is under way; its task times out and is done again, which is slow
// and says so in this suite's times.
describe.each([
  { maxCachedWorkflows: 100, name: 'with cached runs' },
  { maxCachedWorkflows: 0, name: 'replaying at every step' },
])('the lifecycle in time, $name', ({ maxCachedWorkflows }) => {
  let environment: TestWorkflowEnvironment;
  let world: ProcessWorld;

  beforeAll(async () => {
    environment = await startTimeSkippingServer();
    const workflowBundle = await bundleWorkflows();
    world = await createProcessWorld({ environment, workflowBundle, maxCachedWorkflows });
  });

  afterAll(async () => {
    await world.stop();
    await environment.teardown();
  });

  const walk = async (name: ScenarioName): Promise<string> => {
    const initiativeId = await scenarios[name](world);
    await keepHistories(world.client, name, initiativeId);
    return initiativeId;
  };
  const typesOf = async (initiativeId: string): Promise<readonly string[]> =>
    (await world.events(initiativeId)).map(({ type }) => type);
  const resultOf = (workflowId: string): Promise<unknown> =>
    world.client.workflow.getHandle(workflowId).result();

  // First what lets time pass: the test server's clock stands still once a child has outlived its parent's
  // run, as a review does for a moment when its initiative ends or continues as new.
  it('wakes a hold on its date, through several runs, without moving the deadline', async () => {
    const initiativeId = await walk('hold');
    const events = await world.events(initiativeId);
    const held = events.find(({ type }) => type === 'GateDecided');
    const woken = events.at(-1);
    expect(woken).toMatchObject({
      type: 'StageEntered',
      data: { because: 'heldUntilDate', round: 1 },
    });
    const holdUntil = held && 'holdUntil' in held.data ? held.data.holdUntil : '';
    expect(woken?.data.at.slice(0, 10)).toBe(holdUntil);
    const { runId } = await world.client.workflow.getHandle(initiativeId).describe();
    const [started] =
      (await world.client.workflow.getHandle(initiativeId, runId).fetchHistory()).events ?? [];
    expect(started?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId).toBeTruthy();
  });

  it('records a condition as lapsed when its day ends and nobody has verified it', async () => {
    const initiativeId = await walk('lapsedCondition');
    const lapses = (await world.events(initiativeId)).flatMap((event) =>
      event.type === 'ConditionLapsed' ? [event.data] : [],
    );
    expect(lapses).toHaveLength(1);
    for (const { at, becauseDeadline } of lapses) {
      expect(Date.parse(at) - Date.parse(becauseDeadline)).toBeGreaterThanOrEqual(0);
      expect(Date.parse(at) - Date.parse(becauseDeadline)).toBeLessThan(60_000);
    }
  });

  it('climbs three rungs for three missed deadlines, each at its recorded instant', async () => {
    const initiativeId = await walk('slaLadder');
    const events = await world.events(initiativeId);
    const submitted = events.find(({ type }) => type === 'GateSubmitted');
    const rungs = events.filter(({ type }) => type === 'GateEscalated');
    expect(submitted).toMatchObject({
      data: {
        escalations: rungs.map(({ data }) =>
          expect.objectContaining({ dueAt: 'becauseDeadline' in data && data.becauseDeadline }),
        ),
      },
    });
    expect(rungs.map(({ data }) => 'toRole' in data && data.toRole)).toEqual([
      'product-director',
      'cpo',
      'general-manager',
    ]);
    // Each rung once, in time: after its deadline and before the next one.
    for (const { data } of rungs) {
      const dueAt = 'becauseDeadline' in data ? data.becauseDeadline : '';
      expect(Date.parse(data.at) - Date.parse(dueAt)).toBeGreaterThanOrEqual(0);
      expect(Date.parse(data.at) - Date.parse(dueAt)).toBeLessThan(60_000);
    }
    expect((await typesOf(initiativeId)).slice(0, 5)).toEqual([
      ...['InitiativeProposed', 'StageEntered', 'GateSubmitted'],
      ...['ReviewersReminded', 'GateEscalated'],
    ]);
  });

  it('lets a request expire and takes a new submission of the same round', async () => {
    const initiativeId = await walk('expiry');
    const types = await typesOf(initiativeId);
    expect(types.filter((type) => type === 'ReviewExpired')).toHaveLength(1);
    expect(types.at(-1)).toBe('GateSubmitted');
    await expect(currentReviewId(world, initiativeId)).resolves.toBe(
      `${initiativeId}:problem:r1:s2`,
    );
    await expect(resultOf(`${initiativeId}:problem:r1:s1`)).resolves.toBeDefined();
  });

  it('records evidence as stale when its shelf life ends, while the team works and under review', async () => {
    const initiativeId = await walk('staleEvidence');
    const events = await world.events(initiativeId);
    const stale = events.flatMap((event) =>
      event.type === 'EvidenceWentStale' ? [event.data] : [],
    );
    expect(stale.map(({ evidence }) => evidence.length)).toEqual([1, 1]);
    for (const { at, becauseDeadline } of stale) {
      expect(Date.parse(at) - Date.parse(becauseDeadline)).toBeGreaterThanOrEqual(0);
      expect(Date.parse(at) - Date.parse(becauseDeadline)).toBeLessThan(60_000);
    }
    const TURNS = ['GateSubmitted', 'EvidenceWentStale', 'GateDecided'];
    const turns = (await typesOf(initiativeId)).filter((type) => TURNS.includes(type));
    expect(turns).toEqual([
      ...['EvidenceWentStale', 'GateSubmitted', 'EvidenceWentStale', 'GateDecided'],
    ]);
  });

  it('records at once what was stale when it was added, each time', async () => {
    const initiativeId = await propose(world);
    for (const expected of [1, 2]) {
      await addEvidence(world, initiativeId, { shelfLifeDays: 1, asOf: '2020-01-01' });
      await staleTimes(world, initiativeId, expected);
    }
    await world.signal();
    await world.untilSeen(initiativeId);
    await expect(world.status(initiativeId)).resolves.toMatchObject({
      nextTimer: { kind: 'continueAsNew' },
    });
    await cancel(world, initiativeId);
  });

  it('goes gate by gate and ends with the last one', async () => {
    const initiativeId = await walk('go');
    const lastVersionSeen = (await typesOf(initiativeId)).length;
    await expect(resultOf(initiativeId)).resolves.toEqual({
      because: 'completed',
      lastVersionSeen,
    });
    for (const gate of ['problem', 'solution', 'release']) {
      const reviewId = gateReviewWorkflowId({ initiativeId, gate, round: 1, submission: 1 });
      await expect(resultOf(reviewId)).resolves.toMatchObject({
        lastVersionSeen: expect.any(Number),
      });
    }
  });

  it('goes on to the next gate on conditions too', async () => {
    const initiativeId = await walk('conditionalGo');
    await expect(world.status(initiativeId)).resolves.toMatchObject({
      waitingFor: 'Waiting for the team to submit Solution approved',
    });
  });

  it('goes back on a recycle and keeps the earlier round', async () => {
    const initiativeId = await walk('recycle');
    for (const round of [1, 2]) {
      const id = gateReviewWorkflowId({ initiativeId, gate: 'problem', round, submission: round });
      await expect(resultOf(id)).resolves.toBeDefined();
    }
    const { state } = (await world.reader.readInitiative(initiativeId)) ?? {};
    expect(state?.gates['problem']).toMatchObject({
      round: 2,
      submissions: [{ round: 1 }, { round: 2 }],
    });
    expect(state?.phase).toMatchObject({ kind: 'inStage', gate: 'solution', round: 2 });
  });

  it('ends when the initiative is killed', async () => {
    const initiativeId = await walk('kill');
    await expect(resultOf(initiativeId)).resolves.toMatchObject({ because: 'killed' });
  });

  it('starts no workflow for an initiative that is closed when it is told of it', async () => {
    const initiativeId = await propose(world);
    await cancel(world, initiativeId);
    await expect(resultOf(initiativeId)).resolves.toMatchObject({ because: 'cancelled' });
    const { runId } = await world.client.workflow.getHandle(initiativeId).describe();
    await world.tellAgain();
    expect((await world.client.workflow.getHandle(initiativeId).describe()).runId).toBe(runId);
  });

  it('counts a version once, however often it is told', async () => {
    const initiativeId = await propose(world);
    const handle = world.client.workflow.getHandle(initiativeId);
    const readsBefore = await countReads(world, initiativeId);
    const told = {
      firstVersion: 1,
      lastVersion: 2,
      eventTypes: ['StageEntered'],
      movesProcess: true,
    };
    for (let time = 0; time < 3; time += 1) await handle.signal(recorded, told);
    await expect(world.status(initiativeId)).resolves.toMatchObject({ lastVersionSeen: 2 });
    expect(await countReads(world, initiativeId)).toBe(readsBefore);
  });

  it('notes draft work without reading, and reads after a gap', async () => {
    const initiativeId = await propose(world);
    const handle = world.client.workflow.getHandle(initiativeId);
    const readsBefore = await countReads(world, initiativeId);
    for (let edit = 0; edit < 3; edit += 1) await editDraft(world, initiativeId);
    const draft = { eventTypes: ['AuthorAdded'], movesProcess: false };
    await handle.signal(recorded, { ...draft, firstVersion: 3, lastVersion: 3 });
    await expect(world.status(initiativeId)).resolves.toMatchObject({ lastVersionSeen: 3 });
    expect(await countReads(world, initiativeId)).toBe(readsBefore);
    await handle.signal(recorded, { ...draft, firstVersion: 5, lastVersion: 5 });
    await world.untilSeen(initiativeId);
    expect(await countReads(world, initiativeId)).toBe(readsBefore + 1);
  });

  it('shows operators where it stands, in business words', async () => {
    const initiativeId = await propose(world);
    await submit(world, initiativeId);
    const { typedSearchAttributes } = await world.client.workflow
      .getHandle(initiativeId)
      .describe();
    const attributes = typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value]);
    expect(Object.fromEntries(attributes)).toMatchObject({
      TollgateStage: 'Problem',
      TollgateGateState: 'In review',
      TollgateSlaState: 'In time',
      TollgateProductLine: 'Pumps',
      TollgateTemplate: 'three-gates@1',
    });
    await cancel(world, initiativeId);
  });

  it('continues as new under review, keeps the deadline and finds the review again', async () => {
    const initiativeId = await propose(world);
    await submit(world, initiativeId);
    const reviewId = await currentReviewId(world, initiativeId);
    const before = await world.status(reviewId);
    const handle = world.client.workflow.getHandle(initiativeId);
    const review = world.client.workflow.getHandle(reviewId);
    const [runId, reviewRunId] = [(await handle.describe()).runId, (await review.describe()).runId];
    await handle.signal(renewRun);
    await review.signal(renewRun);
    await world.until('both run anew', async () => {
      const ids = [(await handle.describe()).runId, (await review.describe()).runId];
      return ids[0] !== runId && ids[1] !== reviewRunId;
    });
    await world.untilSeen(initiativeId);
    expect((await world.status(reviewId)).nextTimer).toEqual(before.nextTimer);
    await approve(world, initiativeId);
    await expect(resultOf(reviewId)).resolves.toMatchObject({
      then: 'Waiting for the team to submit Solution approved',
    });
    await world.untilSeen(initiativeId);
    await keepHistories(world.client, 'renewalUnderReview', initiativeId);
  });
});

/** Times a run has read the log: each read is a local activity, which leaves a marker. */
const countReads = async (world: ProcessWorld, workflowId: string): Promise<number> => {
  const { events } = await world.client.workflow.getHandle(workflowId).fetchHistory();
  return (events ?? []).filter(({ markerRecordedEventAttributes: marker }) => marker).length;
};
