import type { Pool } from 'pg';
import { fillLog } from '../fill-log.js';
import type { LatencySummary } from '../load/latency-summary.js';
import type { Finding } from '../report.js';
import type { SignedIn } from '../subjects.js';
import { openReview } from '../subjects.js';
import { growStream, measureCommandAlone } from './command-cost.js';

/** What the comparison needs. */
export interface CommandCostRun {
  readonly manager: SignedIn;
  readonly voter: SignedIn;
  readonly pool: Pool;
  readonly warmUpMs: number;
  readonly measuredMs: number;
  /** Events that make the large store. */
  readonly largeStore: number;
  readonly tell: (text: string) => void;
}

/** The same command alone: on a short and a long stream, in a small and a large store. */
export const commandCostFindings = async ({
  manager,
  voter,
  pool,
  tell,
  largeStore,
  ...run
}: CommandCostRun): Promise<readonly Finding[]> => {
  const subject = await openReview(manager);
  tell('a command on a long stream');
  const short = await measureCommandAlone(voter, await openReview(manager), {
    ...run,
    measuredMs: 300,
    warmUpMs: 0,
    firstRound: 0,
  });
  const firstRound = await growStream(voter, subject, { length: 1_000, firstRound: 0 });
  const long = await measureCommandAlone(voter, subject, { ...run, firstRound });
  tell(`a command in a store of ${largeStore} events`);
  const before = await measureCommandAlone(voter, await openReview(manager), {
    ...run,
    firstRound: 0,
  });
  await fillLog(pool, largeStore);
  const after = await measureCommandAlone(voter, await openReview(manager), {
    ...run,
    firstRound: 0,
  });
  return findingsOf({ short, long, before, after }, largeStore);
};

const findingsOf = (
  {
    short,
    long,
    before,
    after,
  }: Readonly<Record<'short' | 'long' | 'before' | 'after', LatencySummary>>,
  largeStore: number,
): readonly Finding[] => {
  const group = 'command alone, p50';
  return [
    { group, name: 'new stream', value: short.p50Ms, unit: 'ms' },
    { group, name: 'stream of over 1,000 events', value: long.p50Ms, unit: 'ms' },
    {
      group,
      name: 'long ÷ short',
      value: long.p50Ms / short.p50Ms,
      unit: '',
      goal: { atMost: 1.5 },
    },
    { group, name: 'small store', value: before.p50Ms, unit: 'ms' },
    {
      group,
      name: `store of ${largeStore.toLocaleString('en-GB')} events`,
      value: after.p50Ms,
      unit: 'ms',
    },
    {
      group,
      name: 'large ÷ small',
      value: after.p50Ms / before.p50Ms,
      unit: '',
      goal: { atMost: 1.5 },
    },
  ];
};
