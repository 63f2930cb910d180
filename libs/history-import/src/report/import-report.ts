import type { CommandFate, ImportRun } from '../execution/run-plan.js';
import type { LeftOut, NoChangeCause, RefusalRule } from '../line-result.js';
import type { CheckedMapping } from '../mapping/checked-mapping.js';
import type { HistoryPlan, PlannedLine } from '../planning/history-plan.js';
import type { HistoryStatistics } from './history-statistics.js';
import { counted, historyStatistics } from './history-statistics.js';

/** What became of one line. Every line of the file has exactly one. */
export type LineFate =
  | { readonly kind: 'applied'; readonly commands: number; readonly waitsFor: string | null }
  /** An earlier run recorded all of it. */
  | { readonly kind: 'alreadyApplied'; readonly commands: number; readonly waitsFor: string | null }
  | { readonly kind: 'noChange'; readonly cause: NoChangeCause; readonly reason: string }
  | { readonly kind: 'refused'; readonly rule: RefusalRule; readonly reason: string }
  /** The run was stopped before this line; the next run goes on here. */
  | { readonly kind: 'notReached' };

export interface ReportedLine {
  readonly line: number;
  readonly initiative: string | null;
  readonly fate: LineFate;
  readonly leftOut: readonly LeftOut[];
}

export interface ImportReport {
  readonly mapping: string;
  readonly source: string;
  readonly file: string;
  readonly dryRun: boolean;
  readonly stopped: boolean;
  readonly totals: Readonly<Record<'lines' | LineFate['kind'], number>>;
  readonly commands: Readonly<Record<CommandFate['kind'], number>>;
  readonly personsRegistered: number;
  readonly refusedByRule: Readonly<Record<string, number>>;
  readonly noChangeByCause: Readonly<Record<string, number>>;
  readonly leftOutByReason: Readonly<Record<string, number>>;
  /** Of the whole plan, whatever of it this run recorded. */
  readonly statistics: HistoryStatistics;
  readonly lines: readonly ReportedLine[];
}

/** The account of one run: every line, and totals that are checked against the lines. */
export const importReport = (
  checked: CheckedMapping,
  plan: HistoryPlan,
  run: ImportRun & { readonly file: string; readonly dryRun: boolean },
): ImportReport => {
  const fatesByLine = commandFatesByLine(plan, run);
  const lines = plan.lines.map((planned) => ({
    line: planned.lineNumber,
    initiative: planned.initiative,
    fate: lineFate(planned, fatesByLine.get(planned.lineNumber) ?? []),
    leftOut: planned.leftOut,
  }));
  const kinds = counted(lines.map(({ fate }) => fate.kind));
  const report: ImportReport = {
    mapping: checked.mapping.id,
    source: checked.mapping.source,
    file: run.file,
    dryRun: run.dryRun,
    stopped: run.stopped,
    totals: {
      lines: lines.length,
      applied: kinds['applied'] ?? 0,
      alreadyApplied: kinds['alreadyApplied'] ?? 0,
      noChange: kinds['noChange'] ?? 0,
      refused: kinds['refused'] ?? 0,
      notReached: kinds['notReached'] ?? 0,
    },
    commands: commandTotals(run),
    personsRegistered: run.personsRegistered,
    refusedByRule: counted(
      lines.flatMap(({ fate }) => (fate.kind === 'refused' ? [fate.rule] : [])),
    ),
    noChangeByCause: counted(
      lines.flatMap(({ fate }) => (fate.kind === 'noChange' ? [fate.cause] : [])),
    ),
    leftOutByReason: counted(
      lines.flatMap(({ leftOut }) => leftOut.map(({ field, because }) => `${field}: ${because}`)),
    ),
    statistics: historyStatistics(checked, plan),
    lines,
  };
  assertAddsUp(report, plan);
  return report;
};

const commandTotals = ({ fates }: ImportRun): ImportReport['commands'] => {
  const kinds = counted([...fates.values()].map(({ kind }) => kind));
  return {
    recorded: kinds['recorded'] ?? 0,
    alreadyRecorded: kinds['alreadyRecorded'] ?? 0,
    refused: kinds['refused'] ?? 0,
    notRun: kinds['notRun'] ?? 0,
  };
};

const commandFatesByLine = (
  plan: HistoryPlan,
  { fates }: ImportRun,
): ReadonlyMap<number, readonly CommandFate[]> => {
  const byLine = new Map<number, CommandFate[]>();
  for (const { commands } of plan.initiatives) {
    let blockedBy: CommandFate | undefined;
    for (const { lineNumber, commandId } of commands) {
      const fate = fates.get(commandId) ?? { kind: 'notRun' };
      if (fate.kind === 'refused') blockedBy = fate;
      const here = byLine.get(lineNumber) ?? [];
      // What follows a refused command of the same initiative was refused with it.
      here.push(fate.kind === 'notRun' && blockedBy ? blockedBy : fate);
      byLine.set(lineNumber, here);
    }
  }
  return byLine;
};

const lineFate = ({ disposition }: PlannedLine, fates: readonly CommandFate[]): LineFate => {
  if (disposition.kind !== 'applied') return disposition;
  const refused = fates.find((fate) => fate.kind === 'refused');
  if (refused?.kind === 'refused') return refused;
  if (fates.some(({ kind }) => kind === 'notRun')) return { kind: 'notReached' };
  const { commands, waitsFor } = disposition;
  const isNew = fates.some(({ kind }) => kind === 'recorded');
  return { kind: isNew ? 'applied' : 'alreadyApplied', commands, waitsFor };
};

/** A report that does not account for every line and every command is a bug, and is not handed out. */
export class ReportDoesNotAddUp extends Error {
  override readonly name = 'ReportDoesNotAddUp';
}

const assertAddsUp = ({ totals, lines, commands }: ImportReport, plan: HistoryPlan): void => {
  const { applied, alreadyApplied, noChange, refused, notReached } = totals;
  const sum = applied + alreadyApplied + noChange + refused + notReached;
  if (sum !== totals.lines || totals.lines !== plan.lines.length) {
    throw new ReportDoesNotAddUp(`${sum} accounted for, ${plan.lines.length} lines read`);
  }
  lines.forEach(({ line }, index) => {
    if (line !== index + 1) throw new ReportDoesNotAddUp(`line ${index + 1} is missing`);
  });
  const planned = plan.initiatives.reduce((count, { commands: all }) => count + all.length, 0);
  const ran = commands.recorded + commands.alreadyRecorded + commands.refused + commands.notRun;
  if (ran !== planned) throw new ReportDoesNotAddUp(`${ran} commands of ${planned} accounted for`);
};
