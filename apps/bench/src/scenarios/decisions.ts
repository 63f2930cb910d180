import { runClosedLoop } from '../load/closed-loop.js';
import type { LatencySummary } from '../load/latency-summary.js';
import type { SignedIn, Subject } from '../subjects.js';
import { voteOrWithdraw } from '../subjects.js';

/** Decisions over HTTP: every caller works on an initiative of its own, as people do. */
export const measureDecisions = (
  voter: SignedIn,
  subjects: readonly Subject[],
  load: {
    readonly callers: number;
    readonly warmUpMs: number;
    readonly measuredMs: number;
    readonly nextRound: (subject: Subject) => number;
  },
): Promise<LatencySummary> =>
  runClosedLoop({
    ...load,
    operation: async (caller) => {
      const subject = subjects[caller];
      if (!subject) throw new Error(`no subject for caller ${caller}`);
      await voteOrWithdraw(voter, subject, load.nextRound(subject));
    },
  });
