import { z } from 'zod';
import { eventually } from '../../support/eventually.js';
import { caughtUpProcess, nextQuestion } from '../../support/process-report.js';
import { doneAs, refused } from './answers.js';
import { bringToReview, propose } from './casework.js';
import type { Tour, Visitor } from './tour.js';

const GATE = 'problem_defined';
const DAY_MS = 86_400_000;

const calendars = z.object({
  data: z.array(z.looseObject({ id: z.string(), timeZone: z.string() })),
});
const calendar = z.looseObject({
  timeZone: z.string(),
  workingWeekdays: z.array(z.unknown()).optional(),
  holidays: z.array(z.looseObject({ date: z.iso.date(), name: z.string() })),
});
const clocks = z.looseObject({
  at: z.iso.datetime(),
  calendar: z.object({ id: z.string(), version: z.int() }),
  decisionDueAt: z.iso.datetime(),
  reminderDueAts: z.array(z.iso.datetime()),
  escalations: z.array(z.looseObject({ dueAt: z.iso.datetime(), toRole: z.string() })),
  expiresAt: z.iso.datetime(),
});
const inbox = z.object({
  data: z.array(
    z.looseObject({ initiative: z.looseObject({ id: z.string() }), dueAt: z.string().nullable() }),
  ),
});
const dueAtGate = z.looseObject({
  gates: z.array(z.looseObject({ gate: z.string(), decisionDueAt: z.string().nullable() })),
});

/** Item 10: service levels on business calendars. */
export const deadlines = (tour: () => Tour): void => {
  let paula: Visitor;
  let dario: Visitor;
  let initiative: string;
  let frozen: z.infer<typeof clocks>;

  beforeAll(async () => {
    paula = await tour().as('paula.pm');
    dario = await tour().as('dario.director');
    initiative = await propose(paula, { title: 'Deadlines that everybody sees' });
    await bringToReview(paula, initiative, GATE);
    const at = `${initiative}/gates/${GATE}/submissions/1`;
    frozen = doneAs(clocks, await paula.get(at));
  });

  it('keeps calendars with time zones and named holidays as data', async () => {
    const { data } = doneAs(calendars, await paula.get('/calendars'));
    expect(data.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['utc-weekdays', 'europe-berlin', 'us-new-york']),
    );
    const berlin = doneAs(calendar, await paula.get('/calendars/europe-berlin/versions/1'));
    expect(berlin.timeZone).toBe('Europe/Berlin');
    expect(berlin.holidays.length).toBeGreaterThan(8);
    refused(await paula.get('/calendars/atlantis/versions/1'), 404, 'not-found');
  });

  it('freezes a round’s whole ladder, in order, on working days of the calendar that counted them', () => {
    const rungs = [
      ...frozen.reminderDueAts,
      ...frozen.escalations.map(({ dueAt }) => dueAt),
      frozen.expiresAt,
    ];
    expect(rungs).toHaveLength(4);
    expect(rungs).toEqual(rungs.toSorted());
    expect(frozen.calendar.id).toBe('utc-weekdays');
    for (const instant of [...rungs, frozen.decisionDueAt]) {
      expect([0, 6]).not.toContain(new Date(instant).getUTCDay());
    }
    // Five working days of a five-day week are seven days, however the week begins.
    const days = (Date.parse(frozen.decisionDueAt) - Date.parse(frozen.at)) / DAY_MS;
    expect(days).toBeGreaterThanOrEqual(5);
    expect(days).toBeLessThanOrEqual(9);
  });

  it('shows the same due date in the case, in the inbox and to the engine’s timer', async () => {
    const { gates } = doneAs(dueAtGate, await paula.get(initiative));
    expect(gates.find(({ gate }) => gate === GATE)?.decisionDueAt).toBe(frozen.decisionDueAt);
    const asked = await eventually({ what: 'the ask in the inbox', withinMs: 20_000 }, async () => {
      const { data } = doneAs(inbox, await dario.get('/inbox?kind=decide&limit=200'));
      return data.find((ask) => initiative.endsWith(ask.initiative.id));
    });
    expect(asked.dueAt).toBe(frozen.decisionDueAt);
    const process = await caughtUpProcess(paula, initiative.split('/').at(-1) ?? '');
    expect(nextQuestion(process)).toEqual({
      kind: 'remindReviewers',
      dueAt: frozen.reminderDueAts[0],
    });
  });
};
