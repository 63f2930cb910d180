import { submissionInReview } from '@tollgate/lifecycle';
import type { HistoryMapping } from '../mapping/history-mapping.js';
import type { HistoryPlan } from '../planning/history-plan.js';
import type { GateRecord } from './gate-records.js';
import { gateRecords } from './gate-records.js';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface SelfApproval {
  readonly initiative: string;
  readonly gate: string;
  readonly round: number;
  readonly lineNumber: number;
  readonly authorApprovals: number;
  /** Approvals by persons who are not among the authors; 0 means that nobody else approved. */
  readonly otherApprovals: number;
}

/** What the imported history tells, counted from the events of the plan. Years are years in UTC. */
export interface HistoryStatistics {
  readonly initiatives: number;
  readonly persons: number;
  /** Year → gate → how often it was passed. */
  readonly gatesPassedByYear: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly outcomesByGate: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Stage → days from entering it to passing its gate, where lines of two times show the two. */
  readonly daysInStage: Readonly<
    Record<string, { readonly median: number; readonly counted: number; readonly notKnown: number }>
  >;
  readonly selfApprovals: readonly SelfApproval[];
  /** Gate → how often it was passed without the seat that the mapping awaits there. */
  readonly passedWithoutAwaitedSeat: Readonly<Record<string, number>>;
  /** Where the initiatives stand at the end of the file. */
  readonly positions: Readonly<Record<string, number>>;
}

/** Statistics of a whole plan. */
export const historyStatistics = (
  { mapping }: { readonly mapping: HistoryMapping },
  plan: HistoryPlan,
): HistoryStatistics => {
  const records = plan.initiatives.flatMap(gateRecords);
  const passed = records.filter(({ outcome }) => outcome === 'go');
  return {
    initiatives: plan.initiatives.length,
    persons: plan.persons.length,
    gatesPassedByYear: countedTwice(
      passed,
      ({ decidedAt }) => decidedAt.slice(0, 4),
      ({ gate }) => gate,
    ),
    outcomesByGate: countedTwice(
      records,
      ({ gate }) => gate,
      ({ outcome }) => outcome,
    ),
    daysInStage: daysInStage(passed),
    selfApprovals: selfApprovals(passed),
    passedWithoutAwaitedSeat: withoutAwaitedSeat(mapping, passed),
    positions: positions(plan),
  };
};

const countedTwice = <Item>(
  items: readonly Item[],
  outer: (item: Item) => string,
  inner: (item: Item) => string,
): Readonly<Record<string, Readonly<Record<string, number>>>> => {
  const counts: Record<string, Record<string, number>> = {};
  for (const item of items) {
    const row = (counts[outer(item)] ??= {});
    row[inner(item)] = (row[inner(item)] ?? 0) + 1;
  }
  return counts;
};

const daysInStage = (passed: readonly GateRecord[]): HistoryStatistics['daysInStage'] =>
  Object.fromEntries(
    [...new Set(passed.map(({ stage }) => stage))].map((stage) => {
      const all = passed.filter((record) => record.stage === stage);
      const known = all.filter(({ enteredInSameMoment }) => !enteredInSameMoment);
      const days = known.map(
        ({ enteredAt, decidedAt }) => (Date.parse(decidedAt) - Date.parse(enteredAt)) / DAY_MS,
      );
      return [
        stage,
        { median: median(days), counted: known.length, notKnown: all.length - known.length },
      ];
    }),
  );

/** Of an even number the mean of the two in the middle, in whole days; 0 of none. */
const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return Math.round((lower + upper) / 2);
};

const selfApprovals = (passed: readonly GateRecord[]): readonly SelfApproval[] =>
  passed
    .filter(({ authorApprovals }) => authorApprovals > 0)
    .map(({ reference, gate, round, lineNumber, approvals, authorApprovals }) => ({
      initiative: reference,
      gate,
      round,
      lineNumber,
      authorApprovals,
      otherApprovals: approvals - authorApprovals,
    }));

const withoutAwaitedSeat = (
  mapping: HistoryMapping,
  passed: readonly GateRecord[],
): Readonly<Record<string, number>> => {
  const missed = passed.filter(({ gate, seats }) =>
    (mapping.rules.awaitedSeats[gate] ?? []).some((seat) => !seats.includes(seat)),
  );
  return counted(missed.map(({ gate }) => gate));
};

const positions = (plan: HistoryPlan): Readonly<Record<string, number>> =>
  counted(
    plan.initiatives.map(({ state }) => {
      const { phase } = state;
      if (phase.kind !== 'inStage') return phase.kind;
      const review = submissionInReview(state, phase.gate) ? ', under review' : '';
      return `before gate ${phase.gate}${review}`;
    }),
  );

/** Counts of equal texts, in the order in which they first appear. */
export const counted = (texts: Iterable<string>): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
};
