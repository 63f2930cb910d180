import { z } from 'zod';
import type { ApiCaller } from './api-caller.js';
import { eventually } from './eventually.js';

const timer = z.object({ kind: z.string(), dueAt: z.string() });

const report = z.object({
  version: z.int(),
  waitingFor: z.string(),
  timers: z.array(timer),
  closed: z.boolean(),
  engine: z.enum(['available', 'unavailable']),
  because: z.string().nullable(),
  run: z
    .object({
      status: z.string(),
      runId: z.string(),
      waitingFor: z.string().nullable(),
      nextTimer: timer.nullable(),
      lag: z.int().nullable(),
    })
    .nullable(),
});

/** Record and engine side by side, as operators see them. */
export type ProcessReport = z.infer<typeof report>;

/** `GET /initiatives/{id}/process`, which answers 200 whether the engine is there or not. */
export const readProcess = async (caller: ApiCaller, id: string): Promise<ProcessReport> => {
  const answer = await caller.get(`/initiatives/${id}/process`);
  expect([id, answer.status]).toEqual([id, 200]);
  return report.parse(answer.body);
};

/** A run renews itself after a week; that is its own business and asks nothing of anybody. */
const RENEWAL = 'continueAsNew';

/** What the run will ask in time; null when it will only renew itself first. */
export const nextQuestion = ({ run }: ProcessReport): z.infer<typeof timer> | null =>
  run?.nextTimer?.kind === RENEWAL ? null : (run?.nextTimer ?? null);

/** The report once the run has seen everything recorded and waits for what the record waits for. */
export const caughtUpProcess = (caller: ApiCaller, id: string): Promise<ProcessReport> =>
  eventually({ what: `a run that has caught up with ${id}` }, async () => {
    const read = await readProcess(caller, id);
    const { run, waitingFor } = read;
    const agrees = run?.lag === 0 && run.waitingFor === waitingFor && asksInTime(read);
    return agrees ? read : undefined;
  });

/** The run's next timer is the record's first, or a renewal before it; nothing that is due is still to be asked. */
const asksInTime = ({ run, timers }: ProcessReport): boolean => {
  const [first] = timers;
  const next = run?.nextTimer;
  if (first !== undefined && Date.parse(first.dueAt) <= Date.now()) return false;
  if (next?.kind === RENEWAL) return first === undefined || next.dueAt < first.dueAt;
  return next?.kind === first?.kind && next?.dueAt === first?.dueAt;
};
