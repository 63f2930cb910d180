import type { LatencySummary } from './load/latency-summary.js';

/** One line of the table: what was measured, the figure, and the goal it is held against, if any. */
export interface Finding {
  readonly group: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal?: { readonly atLeast: number } | { readonly atMost: number };
}

/** Whether a finding keeps its goal; undefined where there is none. */
export const keepsGoal = ({ value, goal }: Finding): boolean | undefined => {
  if (!goal) return undefined;
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
};

/** Findings of one latency run. */
export const loadFindings = (group: string, summary: LatencySummary): readonly Finding[] => {
  const name = summary.callers === 1 ? '1 caller' : `${summary.callers} callers`;
  return [
    { group, name: `${name}: rate`, value: summary.perSecond, unit: '/s' },
    { group, name: `${name}: p50`, value: summary.p50Ms, unit: 'ms' },
    { group, name: `${name}: p99`, value: summary.p99Ms, unit: 'ms' },
  ];
};

/** The findings as a Markdown table. */
export const asTable = (findings: readonly Finding[]): string => {
  const rows = findings.map((finding) => {
    const kept = keepsGoal(finding);
    const goal = finding.goal
      ? 'atLeast' in finding.goal
        ? `≥ ${shown(finding.goal.atLeast)}`
        : `≤ ${shown(finding.goal.atMost)}`
      : '';
    const mark = kept === undefined ? '' : kept ? 'kept' : 'missed';
    const cells = [
      finding.group,
      finding.name,
      `${shown(finding.value)} ${finding.unit}`.trim(),
      goal,
      mark,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| What | Measure | Result | Goal | |',
    '| --- | --- | ---: | ---: | --- |',
    ...rows,
  ].join('\n');
};

const shown = (value: number): string =>
  value >= 100
    ? Math.round(value).toLocaleString('en-GB')
    : value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
