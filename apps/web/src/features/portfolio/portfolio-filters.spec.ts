import { addressOf, filtersFrom, NO_FILTERS, queryOf } from './portfolio-filters.js';

describe('filters of the portfolio', () => {
  it('survive the way through the address', () => {
    const filters = { text: 'heat pump', gate: 'mvp', standing: 'blocked', mine: true } as const;
    expect(filtersFrom(addressOf(filters))).toEqual(filters);
  });

  it('leave the address clean when nothing is filtered', () => {
    expect(addressOf(NO_FILTERS).toString()).toBe('');
  });

  it('ignore a state that nobody knows', () => {
    expect(filtersFrom(new URLSearchParams('state=perhaps')).standing).toBeNull();
  });

  it('ask for a state within a stage by readiness and for the others by phase', () => {
    expect(queryOf({ ...NO_FILTERS, standing: 'blocked' })).toEqual({
      phase: ['inStage'],
      readiness: ['blocked'],
    });
    expect(queryOf({ ...NO_FILTERS, standing: 'onHold' })).toEqual({ phase: ['onHold'] });
  });
});
