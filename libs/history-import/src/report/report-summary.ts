import type { ImportReport } from './import-report.js';

/** The report for people: a page of text, without the single lines but for the refused ones. */
export const reportSummary = (report: ImportReport): string =>
  [
    headline(report),
    section('Lines', report.totals),
    section('Refused, by rule', report.refusedByRule),
    section('No change, by cause', report.noChangeByCause),
    section('Left out of applied lines', report.leftOutByReason),
    section('Commands', report.commands),
    section('Where the initiatives stand', report.statistics.positions),
    refusedLines(report),
  ]
    .filter((text) => text !== '')
    .join('\n\n');

const headline = ({
  mapping,
  file,
  dryRun,
  stopped,
  personsRegistered,
  statistics,
}: ImportReport) =>
  [
    `${dryRun ? 'Dry run of' : 'Import of'} ${file} with mapping ${mapping}: ` +
      `${statistics.initiatives} initiatives, ${statistics.persons} persons (${personsRegistered} new).`,
    dryRun ? 'Nothing was recorded: every append went to a copy in memory.' : '',
    stopped ? 'Stopped before the end. Run it again to go on; nothing is recorded twice.' : '',
  ]
    .filter((text) => text !== '')
    .join('\n');

const section = (title: string, counts: Readonly<Record<string, number>>): string => {
  const entries = Object.entries(counts);
  if (entries.length === 0) return '';
  const width = Math.max(...entries.map(([, count]) => String(count).length));
  return [
    title,
    ...entries.map(([name, count]) => `  ${String(count).padStart(width)}  ${name}`),
  ].join('\n');
};

const refusedLines = ({ lines }: ImportReport): string => {
  const refused = lines.flatMap(({ line, initiative, fate }) =>
    fate.kind === 'refused'
      ? [
          `  line ${line}${initiative === null ? '' : ` (${initiative})`}: ${fate.rule}: ${fate.reason}`,
        ]
      : [],
  );
  return refused.length === 0 ? '' : ['Refused lines', ...refused].join('\n');
};
