import type { CommandFate } from '../execution/run-plan.js';
import { planHistory } from '../planning/plan-history.js';
import { day, enhancementContext, readiness, revision } from '../testing/enhancement-lines.js';
import { ReportDoesNotAddUp, importReport } from './import-report.js';
import { reportSummary } from './report-summary.js';

const context = enhancementContext();

const lines = [
  revision({ at: day(1), status: 'provisional' }),
  revision({ at: day(11), stage: 'alpha', authors: ['@ada'], approvers: ['@ada', '@bob'] }),
  readiness({ at: day(11), approver: { alpha: '@pia' } }),
  revision({ at: day(12), stage: 'disabled' }),
  revision({ at: day(31), stage: 'beta', approvers: ['@ada', 'TBD'] }),
  readiness({ at: day(31), approver: { alpha: '@pia', beta: '@pia' } }),
  revision({ kep: 2, at: day(32), commit: 'x', status: 'withdrawn' }),
];

const plan = planHistory(context, lines);

const reportOf = (fateOf: (lineNumber: number) => CommandFate, stopped = false) => {
  const commands = plan.initiatives.flatMap((initiative) => initiative.commands);
  const fates = new Map(
    commands.map(({ commandId, lineNumber }) => [commandId, fateOf(lineNumber)]),
  );
  return importReport(context, plan, {
    fates,
    personsRegistered: 0,
    stopped,
    file: 'made-up.jsonl',
    dryRun: false,
  });
};

const kinds = (report: ReturnType<typeof reportOf>) => report.lines.map(({ fate }) => fate.kind);

describe('the account of an import', () => {
  it('counts each line once', () => {
    const report = reportOf(() => ({ kind: 'recorded' }));
    expect(report.totals).toEqual({
      lines: 7,
      applied: 6,
      alreadyApplied: 0,
      noChange: 0,
      refused: 1,
      notReached: 0,
    });
    expect(report.refusedByRule).toEqual({ 'value-refused': 1 });
    expect(report.leftOutByReason).toEqual({ '/approvers: a placeholder': 1 });
  });

  it('tells what an earlier run recorded from what this one did', () => {
    const report = reportOf((line) => ({ kind: line < 5 ? 'alreadyRecorded' : 'recorded' }));
    expect(kinds(report)).toEqual([
      'alreadyApplied',
      'alreadyApplied',
      'alreadyApplied',
      'refused',
      'applied',
      'applied',
      'applied',
    ]);
  });

  it('says which lines a stopped run did not reach', () => {
    const report = reportOf((line) => ({ kind: line < 5 ? 'recorded' : 'notRun' }), true);
    expect(kinds(report).slice(3)).toEqual(['refused', 'notReached', 'notReached', 'notReached']);
    expect(reportSummary(report)).toContain('Run it again to go on');
  });

  it('refuses the rest of an initiative together with the line that the stream refused', () => {
    const report = reportOf((line) =>
      line === 3
        ? { kind: 'refused', rule: 'stream-moved-on', reason: 'somebody was here' }
        : line === 7
          ? { kind: 'recorded' }
          : { kind: line < 3 ? 'recorded' : 'notRun' },
    );
    expect(report.refusedByRule).toEqual({ 'stream-moved-on': 3, 'value-refused': 1 });
    expect(report.totals.notReached).toBe(0);
  });

  it('is not handed out when it does not add up', () => {
    const short = { ...plan, lines: plan.lines.slice(1) };
    expect(() =>
      importReport(context, short, {
        fates: new Map(),
        personsRegistered: 0,
        stopped: false,
        file: 'made-up.jsonl',
        dryRun: false,
      }),
    ).toThrow(ReportDoesNotAddUp);
  });
});

describe('what the account tells of the history', () => {
  const { statistics } = reportOf(() => ({ kind: 'recorded' }));

  it('counts passed gates by year and outcomes by gate', () => {
    expect(statistics.gatesPassedByYear).toEqual({
      '2022': { implementable: 1, alpha: 1, beta: 1 },
    });
    expect(statistics.outcomesByGate['implementable']).toEqual({ go: 1, kill: 1 });
  });

  it('measures a stage only where lines of two times show its beginning and its end', () => {
    expect(statistics.daysInStage).toEqual({
      Provisional: { median: 10, counted: 1, notKnown: 0 },
      Implementable: { median: 0, counted: 0, notKnown: 1 },
      Alpha: { median: 20, counted: 1, notKnown: 0 },
    });
  });

  it('lists self-approvals, and whether anybody else approved', () => {
    expect(
      statistics.selfApprovals.map(({ gate, authorApprovals, otherApprovals }) => [
        gate,
        authorApprovals,
        otherApprovals,
      ]),
    ).toEqual([
      ['implementable', 1, 1],
      ['alpha', 1, 2],
      ['beta', 1, 1],
    ]);
  });

  it('says where the initiatives stand', () => {
    expect(statistics.positions).toEqual({ 'before gate stable': 1, killed: 1 });
    expect(statistics.passedWithoutAwaitedSeat).toEqual({});
  });
});

describe('the account for people', () => {
  it('shows sums and every refused line with its rule', () => {
    const text = reportSummary(reportOf(() => ({ kind: 'recorded' })));
    expect(text).toContain('2 initiatives, 4 persons (0 new)');
    expect(text).toMatch(/line 4 \(1\): value-refused: \/stage: disabled is no stage/);
  });
});
