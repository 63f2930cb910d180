import { ageGroups, daysWaiting } from './age-strip.model.js';

const NOW = new Date('2026-03-11T10:00:00Z');
const since = (day: string, overdue = false) => ({ since: `${day}T10:00:00Z`, overdue });

describe('the age of what waits', () => {
  it('counts whole days and never goes below none', () => {
    expect(daysWaiting('2026-03-10T10:00:01Z', NOW)).toBe(0);
    expect(daysWaiting('2026-03-09T10:00:00Z', NOW)).toBe(2);
    expect(daysWaiting('2026-03-12T10:00:00Z', NOW)).toBe(0);
  });

  it('puts everything into exactly one group', () => {
    const waiting = ['2026-03-11', '2026-03-09', '2026-03-04', '2026-02-08', '2025-01-01'];
    const groups = ageGroups(
      waiting.map((day) => since(day)),
      NOW,
    );
    expect(groups.map(({ count }) => count)).toEqual([1, 1, 1, 0, 0, 2]);
    expect(groups.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [2, 3],
      [4, 7],
      [8, 14],
      [15, 30],
      [31, null],
    ]);
  });

  it('says how many of a group are overdue', () => {
    const groups = ageGroups([since('2026-03-06', true), since('2026-03-06')], NOW);
    expect(groups[2]).toEqual({ from: 4, to: 7, count: 2, overdue: 1 });
  });
});
