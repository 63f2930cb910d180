import { personIdOf } from '../derived-ids.js';
import { day, enhancementContext, readiness, revision } from '../testing/enhancement-lines.js';
import { planned } from '../testing/planned.js';

const withRules = (change: Record<string, unknown>) =>
  enhancementContext((mapping) => ({
    ...mapping,
    rules: { ...(mapping['rules'] as Record<string, unknown>), ...change },
  }));

const votesOf = ({ plan }: ReturnType<typeof planned>, gate: string) =>
  plan.initiatives[0]?.state.gates[gate]?.submissions.flatMap(({ votes }) => votes) ?? [];

describe('a history of one enhancement', () => {
  it('goes from provisional through every gate to the end of life', () => {
    const told = planned([
      revision({ at: day(1), status: 'provisional' }),
      revision({ at: day(2), stage: 'alpha' }),
      readiness({ at: day(2), approver: { alpha: '@pia' } }),
      revision({ at: day(40), stage: 'beta' }),
      readiness({ at: day(40), approver: { alpha: '@pia', beta: '@pia' } }),
      revision({ at: day(90), stage: 'stable' }),
      readiness({ at: day(90), approver: { alpha: '@pia', beta: '@pia', stable: '@pia' } }),
      revision({ at: day(120), status: 'implemented', stage: 'stable' }),
      revision({ at: day(300), status: 'implemented', stage: 'removed' }),
    ]);
    expect(told.fates).toEqual(Array.from({ length: 9 }, () => 'applied'));
    expect(told.decisions).toEqual([
      'implementable go',
      'alpha go',
      'beta go',
      'stable go',
      'end_of_life go',
    ]);
    expect(told.phase).toBe('completed');
  });

  it('keeps the time of each line as the time of what it decided', () => {
    const { plan } = planned([
      revision({ at: '2022-03-01T23:30:00-08:00', stage: 'alpha' }),
      readiness({ at: '2022-03-02T09:00:00+01:00', approver: { alpha: '@pia' } }),
    ]);
    const [implementable, alpha] = plan.initiatives[0]!.state.decisions;
    expect(implementable?.at).toBe('2022-03-02T07:30:00.000Z');
    expect(alpha?.at).toBe('2022-03-02T08:00:00.000Z');
  });

  it('waits for production readiness, and says so', () => {
    const told = planned([
      revision({ at: day(1), stage: 'alpha' }),
      revision({ at: day(2), stage: 'alpha' }),
    ]);
    expect(told.phase).toBe('inStage alpha');
    expect(told.decisions).toEqual(['implementable go']);
    expect(told.plan.lines[0]?.disposition).toMatchObject({
      waitsFor: 'Alpha: Production readiness reviewer',
    });
    expect(told.fates[1]).toBe('waits-for-approval');
  });

  it('refuses a later stage while an earlier one lacks what the template requires', () => {
    const told = planned([
      revision({ at: day(1), stage: 'alpha' }),
      revision({ at: day(2), stage: 'beta', latestMilestone: 'v1.30' }),
      revision({ at: day(3), stage: 'beta', latestMilestone: 'v1.30' }),
      revision({ at: day(4), stage: 'beta', latestMilestone: 'v1.30' }),
    ]);
    // The last line's moment is not over: an approval may still be listed beside it.
    expect(told.fates).toEqual(['applied', 'applied', 'approval-missing', 'waits-for-approval']);
    expect(told.decisions).toEqual(['implementable go']);
  });

  it('takes up a claim when the approvals come after the fact', () => {
    const told = planned([
      revision({ at: day(1), stage: 'beta' }),
      readiness({ at: day(9), approver: { alpha: '@pia', beta: '@quin' } }),
    ]);
    expect(told.decisions).toEqual(['implementable go', 'alpha go', 'beta go']);
    expect(told.fates).toEqual(['applied', 'applied']);
  });

  it('passes early stages without production readiness only where the older template holds', () => {
    const lines = (year: number) => [
      revision({ at: day(1, year), stage: 'alpha' }),
      revision({ at: day(99, year), stage: 'beta' }),
      revision({ at: day(300, year), stage: 'beta' }),
    ];
    expect(planned(lines(2020)).decisions).toEqual(['implementable go', 'alpha go']);
    expect(planned(lines(2022)).decisions).toEqual(['implementable go']);
  });

  it('hears an approval of the same moment although it is listed after the claim', () => {
    const told = planned([
      revision({ at: day(1, 2020), status: 'implemented', stage: 'stable' }),
      readiness({ at: day(1, 2020), approver: { stable: '@pia' } }),
      revision({ kep: 2, at: day(2, 2020) }),
    ]);
    expect(told.decisions.at(-1)).toBe('stable go');
    expect(votesOf(told, 'stable').map(({ seat }) => seat)).toContain('production_readiness');
  });

  it('refuses an approval that comes after the gate was decided without it', () => {
    const told = planned([
      revision({ at: day(1, 2020), status: 'implemented', stage: 'alpha' }),
      readiness({ at: day(9, 2020), approver: { alpha: '@pia' } }),
      readiness({ at: day(10, 2020), approver: { alpha: '@pia' } }),
    ]);
    expect(told.fates).toEqual(['applied', 'approval-too-late', 'approval-already-counted']);
  });

  it('keeps an approval that comes before its gate', () => {
    const told = planned([
      revision({ at: day(1), status: 'provisional' }),
      readiness({ at: day(2), approver: { alpha: '@pia' } }),
      revision({ at: day(3), stage: 'alpha' }),
    ]);
    expect(told.fates[1]).toBe('approval-kept-for-later');
    expect(told.decisions).toEqual(['implementable go', 'alpha go']);
  });
});

describe('who votes', () => {
  it('seats every named approver, each once', () => {
    const told = planned([
      revision({ approvers: ['@bob', '@Bob', '@eve', '@sam'] }),
      revision({ kep: 2, at: day(9) }),
    ]);
    expect(votesOf(told, 'implementable').map(({ seat }) => seat)).toEqual([
      'approver-1',
      'approver-2',
      'approver-3',
    ]);
  });

  it('marks an author who approves', () => {
    const told = planned([
      revision({ authors: ['@ada', '@bob'], approvers: ['@bob'] }),
      revision({ kep: 2, at: day(9) }),
    ]);
    expect(votesOf(told, 'implementable')).toMatchObject([{ voterIsAuthor: true }]);
  });

  it('counts one person once: production readiness comes before the seat of an approver', () => {
    const told = planned([
      revision({ stage: 'alpha', approvers: ['@bob', '@pia'] }),
      readiness({ approver: { alpha: '@pia' } }),
    ]);
    const source = enhancementContext().mapping.source;
    expect(votesOf(told, 'alpha').map(({ voter, seat }) => [voter, seat])).toEqual([
      [personIdOf(source, 'bob'), 'approver-1'],
      [personIdOf(source, 'pia'), 'production_readiness'],
    ]);
    expect(told.decisions).toEqual(['implementable go', 'alpha go']);
  });

  it('never lets one person fill both seats that the template requires', () => {
    const told = planned([
      revision({ stage: 'alpha', approvers: ['@pia'] }),
      readiness({ approver: { alpha: '@pia' } }),
    ]);
    expect(told.decisions).toEqual(['implementable go']);
    expect(told.phase).toBe('inStage alpha');
  });

  it('does not invent an approver: without one no gate is passed', () => {
    const told = planned([
      revision({ at: day(1), approvers: ['TBD'] }),
      revision({ at: day(2), approvers: ['TBD'] }),
      revision({ at: day(3), approvers: ['@bob'] }),
      revision({ kep: 2, at: day(4) }),
    ]);
    expect(told.fates.slice(0, 3)).toEqual(['applied', 'no-approver', 'applied']);
    expect(told.decisions).toEqual(['implementable go']);
    expect(told.plan.lines[0]?.leftOut).toEqual([
      { field: '/approvers', value: 'TBD', because: 'a placeholder' },
    ]);
  });
});

describe('going elsewhere than forward', () => {
  const toBeta = [
    revision({ at: day(1), stage: 'alpha' }),
    readiness({ at: day(1), approver: { alpha: '@pia' } }),
    revision({ at: day(2), stage: 'beta' }),
    readiness({ at: day(2), approver: { beta: '@pia' } }),
  ];

  it('records going back as a recycle to the gate that follows', () => {
    const told = planned([...toBeta, revision({ at: day(3), stage: 'alpha' })]);
    expect(told.decisions.at(-1)).toBe('stable recycle');
    expect(told.phase).toBe('inStage beta');
  });

  it('asks for new approvals in the new round', () => {
    const told = planned([
      ...toBeta,
      revision({ at: day(3), stage: 'alpha' }),
      revision({ at: day(4), stage: 'beta' }),
      readiness({ at: day(5), approver: { alpha: '@pia', beta: '@pia' } }),
    ]);
    expect(told.fates.slice(-2)).toEqual(['applied', 'applied']);
    expect(told.decisions.slice(-2)).toEqual(['stable recycle', 'beta go']);
  });

  it('withdraws a review that the source took back before it was decided', () => {
    const told = planned([...toBeta.slice(0, 3), revision({ at: day(3), stage: 'alpha' })]);
    expect(told.plan.initiatives[0]?.state.gates['beta']?.submissions[0]?.status.kind).toBe(
      'withdrawn',
    );
  });

  it('refuses going back where the mapping says so', () => {
    const told = planned(
      [...toBeta, revision({ at: day(3), stage: 'alpha' })],
      withRules({ goingBack: 'refuse' }),
    );
    expect(told.fates.at(-1)).toBe('goes-back');
    expect(told.decisions).toHaveLength(3);
  });

  it.each(['rejected', 'withdrawn', 'replaced', 'superseded'])('kills what is %s', (status) => {
    const told = planned([...toBeta, revision({ at: day(3), status, stage: 'beta' })]);
    expect(told.phase).toBe('killed stable');
    expect(told.decisions.at(-1)).toBe('stable kill');
  });

  it('reopens what a later line shows at work, or refuses that line', () => {
    const lines = [
      revision({ at: day(1), status: 'withdrawn' }),
      revision({ at: day(2), status: 'withdrawn' }),
      revision({ at: day(3) }),
      revision({ kep: 2, at: day(4) }),
    ];
    const told = planned(lines);
    expect(told.fates).toEqual(['applied', 'says-nothing-new', 'applied', 'applied']);
    expect(told.phase).toBe('inStage alpha');
    const refused = planned(lines, withRules({ afterTheEnd: 'refuse' }));
    expect(refused.fates[2]).toBe('after-the-end');
    expect(refused.phase).toBe('killed implementable');
  });

  it('holds what is deferred until the day the rule gives, and goes on when a line says so', () => {
    const held = [revision({ at: day(1), status: 'deferred', stage: 'alpha' })];
    const told = planned(held, withRules({ holdDays: 30 }));
    expect(told.plan.initiatives[0]?.state.phase).toMatchObject({
      kind: 'onHold',
      holdUntil: '2022-01-31',
    });
    expect(planned([...held, revision({ at: day(9), stage: 'alpha' })]).phase).toBe(
      'inStage alpha',
    );
  });

  it('kills what ends before it was stable, and refuses an end before anything was shipped', () => {
    const beta = planned([...toBeta, revision({ at: day(3), stage: 'deprecated' })]);
    expect(beta.phase).toBe('killed stable');
    const early = planned([revision({ at: day(1), stage: 'deprecated' })]);
    expect(early.fates).toEqual(['end-of-life-too-early']);
    expect(early.phase).toBe('none');
  });

  it('passes skipped gates with a note of the line, or refuses them', () => {
    const lines = [
      revision({ at: day(1, 2020), stage: 'beta' }),
      revision({ kep: 2, at: day(2, 2020) }),
    ];
    const told = planned(lines);
    expect(told.decisions).toEqual(['implementable go', 'alpha go']);
    expect(told.plan.initiatives[0]?.state.gates['alpha']?.submissions[0]?.note).toBe(
      'On or before the first line of this initiative (line 1: status "implementable", stage "beta").',
    );
    expect(planned(lines, withRules({ skippedGates: 'refuse' })).fates[0]).toBe('gates-skipped');
  });

  it('lets a line without a stage take nothing back', () => {
    const told = planned([...toBeta, revision({ at: day(3), stage: null })]);
    expect(told.decisions).toEqual(['implementable go', 'alpha go', 'beta go']);
    expect(told.phase).toBe('inStage stable');
  });
});
