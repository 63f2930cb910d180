import fc from 'fast-check';
import { createMemoryEventStore } from '@tollgate/event-sourcing/testing';
import type { EventStore } from '@tollgate/event-sourcing';
import { runPlan } from '../execution/run-plan.js';
import { importReport } from '../report/import-report.js';
import { enhancementContext } from '../testing/enhancement-lines.js';
import { histories } from '../testing/enhancement-histories.js';
import { planHistory } from './plan-history.js';

const context = enhancementContext();

const bringIn = async (store: EventStore, lines: readonly string[]) => {
  const plan = planHistory(context, lines);
  const run = await runPlan(context, plan, {
    store,
    clock: () => '2026-01-01T00:00:00.000Z',
    stopped: () => false,
    onProgress: () => undefined,
  });
  return importReport(context, plan, { ...run, file: 'made up', dryRun: false });
};

const everything = async (store: EventStore, lines: readonly string[]) => {
  const { initiatives, persons } = planHistory(context, lines);
  const streams = [
    ...initiatives.map(({ initiativeId }) => initiativeId),
    ...persons.map(({ personId }) => personId),
  ];
  return Promise.all(
    streams.map(async (stream) =>
      (await store.readStream(stream)).events.map(({ event, commandId, effectiveAt, actor }) => ({
        stream,
        event,
        commandId,
        effectiveAt,
        actor,
      })),
    ),
  );
};

describe('importing any history', () => {
  it('accounts for every line, and the sums add up', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (lines) => {
        const report = await bringIn(createMemoryEventStore(), lines);
        expect(report.lines.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
        const { applied, noChange, refused } = report.totals;
        expect(applied + noChange + refused).toBe(lines.length);
        expect(report.commands.refused + report.commands.notRun).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (lines) => {
        const store = createMemoryEventStore();
        const first = await bringIn(store, lines);
        const before = await everything(store, lines);
        const second = await bringIn(store, lines);
        expect(await everything(store, lines)).toEqual(before);
        expect(second.totals.applied).toBe(0);
        expect(second.totals.alreadyApplied).toBe(first.totals.applied);
        expect(second.commands.recorded + second.personsRegistered).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('in part and then whole is the same as whole at once', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.nat(), async (lines, cut) => {
        const atOnce = createMemoryEventStore();
        await bringIn(atOnce, lines);
        const inParts = createMemoryEventStore();
        await bringIn(inParts, lines.slice(0, cut % (lines.length + 1)));
        await bringIn(inParts, lines);
        expect(await everything(inParts, lines)).toEqual(await everything(atOnce, lines));
      }),
      { numRuns: 60 },
    );
  });

  it('never passes a gate that the template does not let pass', () => {
    fc.assert(
      fc.property(histories, (lines) => {
        for (const { state } of planHistory(context, lines).initiatives) {
          for (const { outcome, tally } of state.decisions) {
            if (outcome !== 'go') continue;
            expect(tally.missingSeats).toEqual([]);
            expect(tally.approvingSeats.length).toBeGreaterThanOrEqual(tally.approvalsRequired);
          }
        }
      }),
    );
  });
});
