import { LINE_LENGTH_MAX } from '../lines/read-line.js';
import { day, enhancementContext, readiness, revision } from '../testing/enhancement-lines.js';
import { planned } from '../testing/planned.js';

const changed = (change: Record<string, unknown>): string =>
  JSON.stringify({ ...(JSON.parse(revision({})) as Record<string, unknown>), ...change });

describe('a line that cannot be taken in', () => {
  it.each([
    ['not-json', '{"kind": "kep",'],
    ['not-an-object', '[1, 2]'],
    ['line-too-long', `"${'x'.repeat(LINE_LENGTH_MAX)}"`],
    ['unknown-kind', changed({ kind: 'note' })],
    ['initiative-missing', changed({ kep: null })],
    ['initiative-missing', changed({ kep: ' ' })],
    ['initiative-missing', changed({ kep: 1.5 })],
    ['time-unreadable', changed({ at: '2022-01-01 10:00' })],
    ['time-unreadable', changed({ at: null })],
    ['value-refused', changed({ status: 'alpha' })],
    ['value-refused', changed({ stage: 'alpha|beta|stable' })],
    ['value-unreadable', changed({ status: ['implementable'] })],
    ['value-unreadable', changed({ title: '' })],
    ['value-unreadable', changed({ title: '\ud800' })],
    ['person-unreadable', changed({ approvers: ['whoever has time'] })],
    ['no-position', changed({ status: 'finished' })],
    ['no-author', changed({ authors: [] })],
    ['initiative-unknown', readiness({ approver: { alpha: '@pia' } })],
    ['person-unreadable', readiness({ approver: { alpha: 'somebody else' } })],
  ])('is refused by the rule %s and leaves nothing behind', (rule, line) => {
    const told = planned([line, '']);
    expect(told.fates).toEqual([rule, 'blank']);
    expect(told.plan.initiatives).toEqual([]);
    expect(told.plan.persons).toEqual([]);
  });

  it('is refused where time goes back within one initiative', () => {
    const told = planned([revision({ at: day(5) }), revision({ at: day(4), commit: 'b' })]);
    expect(told.fates).toEqual(['applied', 'time-goes-back']);
  });

  it('may repeat another, whatever the order of its members, but not contradict it', () => {
    const line = revision({ commit: 'c' });
    const turned = JSON.stringify(
      Object.fromEntries(Object.entries(JSON.parse(line) as Record<string, unknown>).reverse()),
    );
    const told = planned([line, turned, revision({ commit: 'c', status: 'withdrawn' })]);
    expect(told.fates).toEqual(['applied', 'repeats-a-line', 'identity-reused']);
  });

  it('is refused where the mapping refuses its position, with the reason of the mapping', () => {
    const context = enhancementContext((mapping) => {
      const [position, ...others] = mapping['kinds'] as Record<string, unknown>[];
      const positions = [
        {
          when: { status: ['withdrawn'] },
          means: { kind: 'refused', because: 'Nobody may withdraw.' },
        },
        {
          when: { status: ['rejected'] },
          means: { kind: 'noChange', because: 'It never began.' },
        },
        ...(position?.['positions'] as unknown[]),
      ];
      return { ...mapping, kinds: [{ ...position, positions }, ...others] };
    });
    const told = planned(
      [revision({ status: 'withdrawn' }), revision({ kep: 2, status: 'rejected' })],
      context,
    );
    expect(told.plan.lines.map(({ disposition }) => disposition)).toEqual([
      {
        kind: 'refused',
        rule: 'position-refused',
        reason: 'status "withdrawn", stage null: Nobody may withdraw.',
      },
      {
        kind: 'noChange',
        cause: 'mapping-says-no-change',
        reason: 'status "rejected", stage null: It never began.',
      },
    ]);
  });

  it('keeps its good facts and leaves out the bad ones', () => {
    const { plan } = planned([
      JSON.stringify({
        ...(JSON.parse(revision({ latestMilestone: '1.30' })) as Record<string, unknown>),
        creationDate: '2023-9-18',
        seeAlso: ['/keps/1', ''],
        milestone: { alpha: 'soon', beta: 'v1.31' },
      }),
    ]);
    expect(plan.initiatives[0]?.state.facts).toEqual({
      owning_sig: 'sig-example',
      status: 'implementable',
      latest_milestone: 'v1.30',
      target_beta: 'v1.31',
      see_also: ['/keps/1'],
    });
    expect(plan.lines[0]?.leftOut.map(({ field }) => field)).toEqual([
      '/milestone/alpha',
      '/creationDate',
    ]);
  });
});
