import type { LatencySummary } from '../load/latency-summary.js';
import { runClosedLoop } from '../load/closed-loop.js';
import type { SignedIn, Subject } from '../subjects.js';
import { voteOrWithdraw } from '../subjects.js';

/** Votes of one caller on one initiative, over and over. */
export const measureCommandAlone = (
  voter: SignedIn,
  subject: Subject,
  load: { readonly warmUpMs: number; readonly measuredMs: number; readonly firstRound: number },
): Promise<LatencySummary> => {
  let next = load.firstRound;
  return runClosedLoop({
    callers: 1,
    warmUpMs: load.warmUpMs,
    measuredMs: load.measuredMs,
    operation: async () => {
      const round = next;
      next += 1;
      await voteOrWithdraw(voter, subject, round);
    },
  });
};

/** Votes until the subject's stream holds at least `length` events; the next round's number. */
export const growStream = async (
  voter: SignedIn,
  subject: Subject,
  { length, firstRound }: { readonly length: number; readonly firstRound: number },
): Promise<number> => {
  let round = firstRound;
  for (let version = 0; version < length; round += 1) {
    const answer = await voteOrWithdraw(voter, subject, round);
    ({
      receipt: { version },
    } = JSON.parse(answer.body) as { readonly receipt: { readonly version: number } });
  }
  return round;
};
