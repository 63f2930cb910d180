import { loopArcs, slippageDays, type RailGate } from './gate-rail.model.js';

const gate = (key: string, more: Partial<RailGate> = {}): RailGate => ({
  key,
  title: key.toUpperCase(),
  status: 'upcoming',
  round: 0,
  enteredAt: null,
  dueAt: null,
  decidedAt: null,
  ...more,
});

describe('arcs of recycles', () => {
  const gates = [gate('a'), gate('b'), gate('c')];

  it('draws one arc for the same recycle done twice and counts it', () => {
    const loop = { from: 'c', to: 'a' };
    expect(loopArcs(gates, [loop, loop])).toEqual([
      { fromColumn: 2.5, toColumn: 0.5, times: 2, label: { from: 'C', to: 'A' } },
    ]);
  });

  it('keeps a recycle to the same stage', () => {
    expect(loopArcs(gates, [{ from: 'b', to: 'b' }])).toEqual([
      { fromColumn: 1.5, toColumn: 1.5, times: 1, label: { from: 'B', to: 'B' } },
    ]);
  });

  it('leaves out a gate that the template does not have', () => {
    expect(loopArcs(gates, [{ from: 'b', to: 'nowhere' }])).toEqual([]);
  });
});

describe('slippage of a gate', () => {
  it('counts working days after the plan', () => {
    const late = gate('a', { dueAt: '2026-03-06T12:00:00Z', decidedAt: '2026-03-10T12:00:00Z' });
    expect(slippageDays(late)).toBe(2);
  });

  it('is unknown while either date is', () => {
    expect(slippageDays(gate('a', { dueAt: '2026-03-06T12:00:00Z' }))).toBeNull();
  });
});
