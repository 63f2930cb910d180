const DAY_MS = 86_400_000;

/** Lower bounds in whole days of the groups by age; the last one has no upper bound. */
const GROUPS_FROM = [0, 2, 4, 8, 15, 31] as const;

/** How many things have been waiting for `from` to `to` whole days; `to` is null for the oldest group. */
export interface AgeGroup {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
  /** How many of them are past their due date. */
  readonly overdue: number;
}

export interface Waiting {
  readonly since: string;
  readonly overdue: boolean;
}

/** Whole days from `since` until `now`; never negative. */
export const daysWaiting = (since: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - new Date(since).getTime()) / DAY_MS));

/** What waits, grouped by how long it has been waiting. */
export const ageGroups = (waiting: readonly Waiting[], now: Date): readonly AgeGroup[] =>
  GROUPS_FROM.map((from, index) => {
    const next = GROUPS_FROM[index + 1];
    const members = waiting.filter(({ since }) => {
      const days = daysWaiting(since, now);
      return days >= from && (next === undefined || days < next);
    });
    return {
      from,
      to: next === undefined ? null : next - 1,
      count: members.length,
      overdue: members.filter(({ overdue }) => overdue).length,
    };
  });
